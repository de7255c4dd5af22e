import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { ExternalFacts } from '../service/external-act.ts';
import { ExternalService } from '../service/external-service.ts';
import { ExternalRow, ExternalView, KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const keepers = ['editor', 'reviewer', 'publisher', 'admin'] as const;
const refusals = ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;

const facts: ExternalFacts = {
  name: { vi: 'Cấp hộ chiếu phổ thông', en: 'Ordinary passport' },
  summary: { vi: 'Cấp hộ chiếu tại cơ quan Công an.', en: 'Issued by the police.' },
  field: { id: 'xuat-nhap-canh', name: { vi: 'Xuất nhập cảnh', en: 'Immigration' } },
  keywords: ['hộ chiếu', 'passport'],
  lifeEvents: ['papers'],
  audiences: ['citizen'],
  administrativeLevel: 'province',
  href: 'https://dichvucong.gov.vn/',
  provider: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  validFrom: '2026-12-01',
  unverified: [],
};

/** Services of other systems, which catalogue and search lead out to; kept by publishers and administrators. */
export const externalRoutes = {
  listExternalServices: {
    ...paths.listExternalServices,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Every service of another system, also those to come and those that ended',
    reply: lazily(() => z.strictObject({ services: z.array(ExternalRow) })),
    refusals: [],
    example: { reply: { services: [{ service: { id: 'cap-ho-chieu', ...facts }, version: 1, stands: 'coming' }] } },
  },
  getExternalService: {
    ...paths.getExternalService,
    runsOn: 'admin',
    allow: keepers,
    summary: 'One of them with what was done to it',
    reply: ExternalView,
    refusals: ['not-found'],
    example: {},
  },
  addExternalService: {
    ...paths.addExternalService,
    runsOn: 'admin',
    allow: ['publisher', 'admin'],
    summary: 'A service of another system: from its first day on it is in catalogue and search by itself',
    body: lazily(() => ExternalFacts.extend({ id: ExternalService.shape.id })),
    reply: KeptAs,
    refusals,
    example: { body: { id: 'cap-ho-chieu', ...facts }, reply: { id: 'cap-ho-chieu', version: 1 } },
  },
  changeExternalService: {
    ...paths.changeExternalService,
    runsOn: 'admin',
    allow: ['publisher', 'admin'],
    summary: 'Other facts of it, or a last day, after which it is shown no more',
    body: lazily(() => ExternalFacts.extend({ version: z.int().min(0) })),
    reply: KeptAs,
    refusals: ['not-found', ...refusals],
    example: { body: { ...facts, validTo: '2027-06-30', version: 1 }, reply: { id: 'cap-ho-chieu', version: 2 } },
  },
} as const satisfies Record<string, Route>;
