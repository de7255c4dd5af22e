import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { OpinionRequest } from '../dossier/opinion-action.ts';
import { Instant } from '../dossier/dossier.ts';
import { AskableUnit, OpinionFolder, OpinionRow } from './opinion-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';
import { Acted } from './views.ts';

const desk = ['reception', 'processor', 'leader'] as const;
const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';
const both = (vi: string, en: string) => ({ vi, en });
const row = {
  dossierId,
  no: 1,
  code: 'H52.1-261123-0001',
  serviceName: both('Cấp giấy phép xây dựng', 'Building permit'),
  stage: 'with-agency',
  content: 'Đề nghị cho ý kiến về an toàn phòng cháy, chữa cháy.',
  answerBy: '2026-11-27',
  dueAt: '2026-11-27T10:00:00.000Z',
  isLead: true,
  askedAt: '2026-11-23T02:00:00.000Z',
  agencyName: both('Sở Xây dựng', 'Department of Construction'),
  askingAgencyName: both('Sở Y tế', 'Department of Health'),
} as const;

/** Opinions that one agency asks of others (lấy ý kiến; NĐ 61/2018 Đ19.5–7). They are asked for with an action on the dossier. */
export const opinionRoutes = {
  listAskable: {
    ...paths.listAskable,
    runsOn: 'officer',
    allow: ['processor', 'leader'],
    summary: 'The units that may be asked for an opinion, and whether they stand at the level of one’s own',
    reply: lazily(() => z.strictObject({ units: z.array(AskableUnit) })),
    refusals: [],
    example: {
      reply: { units: [{ id: 'sl-so-xay-dung', name: row.agencyName, level: 'department', isSameLevel: true }] },
    },
  },
  listOpinions: {
    ...paths.listOpinions,
    runsOn: 'officer',
    allow: desk,
    summary: 'What one’s agency is asked for, most urgent first, and what its one-stop waits for past its day',
    query: lazily(() => z.strictObject({ cursor: z.string().max(4000).optional() })),
    reply: lazily(() =>
      z.strictObject({
        at: Instant,
        asked: z.array(OpinionRow),
        late: z.array(OpinionRow),
        next: z.string().optional(),
      }),
    ),
    refusals: [],
    example: { reply: { at: '2026-11-23T03:00:00.000Z', asked: [row], late: [] } },
  },
  getOpinion: {
    ...paths.getOpinion,
    runsOn: 'officer',
    allow: desk,
    summary: 'One opinion for the agency it lies with: the question and what it was asked with; the opening is logged',
    reply: OpinionFolder,
    refusals: ['not-found'],
    example: {
      reply: {
        ...row,
        at: '2026-11-23T03:00:00.000Z',
        serviceId: 'giay-phep-xay-dung',
        serviceVersion: 1,
        may: 'answer-opinion',
        documents: [],
        ownDocuments: [],
      },
    },
  },
  actOnOpinion: {
    ...paths.actOnOpinion,
    runsOn: 'officer',
    allow: desk,
    summary: 'Pass it on or back as its one-stop, or answer it',
    body: OpinionRequest,
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'invalid',
      'upload-not-finished',
      'upload-refused',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'answer-opinion', text: 'Đủ điều kiện về phòng cháy, chữa cháy.' },
      reply: { dossierId, version: 6, status: 'processing', code: row.code },
    },
  },
} as const satisfies Record<string, Route>;
