import { readFileSync } from 'node:fs';
import type { DeclarationData, PaperData } from '#functions/print/paper-data.ts';
import { Dossier } from '#shared/dossier/dossier.ts';
import { Service } from '#shared/service/service.ts';

const service = Service.parse(
  JSON.parse(readFileSync('infra/seed/services/xac-nhan-tinh-trang-hon-nhan.json', 'utf8')),
);

const agency = {
  name: { vi: 'Ủy ban nhân dân phường Chiềng Cơi', en: 'People’s Committee of Chieng Coi ward' },
  parentName: { vi: 'Ủy ban nhân dân tỉnh Sơn La', en: 'People’s Committee of Son La province' },
  place: { vi: 'Chiềng Cơi', en: 'Chieng Coi' },
  phone: '0212 3850 000',
};

/** An accepted dossier of a woman with a long name and every diacritic in it. */
export const aPaper = (change: Partial<PaperData> = {}): PaperData => ({
  dossier: Dossier.parse({
    id: '0193a5c0-7d5e-7000-8000-000000000001',
    version: 3,
    status: 'accepted',
    serviceId: service.id,
    serviceVersion: 1,
    caseId: service.cases[0]?.id,
    channel: 'online',
    agencyId: 'sl-phuong-chieng-coi',
    receivingAgencyId: 'sl-phuong-chieng-coi',
    ownerId: 'owner',
    filerName: 'Nguyễn Thị Tuyết Nhung',
    applicantName: 'Nguyễn Thị Tuyết Nhung',
    capacity: 'self',
    locale: 'vi',
    revision: { filed: 1 },
    temporaryCode: 'TMP-261123-7K2M9Q',
    code: 'H52.17-261123-0001',
    marks: [],
    due: { at: '2026-11-27T10:00:00.000Z', provisional: false, reasons: [{ vi: 'Tiếp nhận', en: 'Accepted' }] },
    supplementCount: 0,
    extensionCount: 0,
    createdAt: '2026-11-23T01:00:00.000Z',
    updatedAt: '2026-11-23T02:15:00.000Z',
    submittedAt: '2026-11-23T01:30:00.000Z',
    acceptedAt: '2026-11-23T02:15:00.000Z',
    lastHash: '',
  }),
  service,
  agency,
  receiving: agency,
  filer: {
    fullName: 'Nguyễn Thị Tuyết Nhung',
    phone: '0912 345 678',
    email: 'nhung@vi-du.vn',
    address: 'Tổ 3, phường Chiềng Cơi, tỉnh Sơn La',
  },
  documents: [],
  fee: { due: 'none', total: 0, lines: [] },
  timeLimit: { vi: '03 ngày làm việc', en: '3 working days' },
  officer: 'Cà Văn Tiếp',
  refs: {},
  at: '2026-11-23T02:15:00.000Z',
  number: 'H52.17-261123-0001/3',
  portalUrl: 'https://dichvucong.vi-du.vn',
  ...change,
});

/** The declaration of the same dossier; without `filed` the blank form. */
export const aDeclaration = (change: Partial<DeclarationData> = {}): DeclarationData => ({
  service,
  caseId: service.cases[0]?.id ?? '',
  agency,
  areaName: (code) => ({ '14': 'tỉnh Sơn La' })[code] ?? code,
  ...change,
});
