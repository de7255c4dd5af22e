import type { ActContext } from '#shared/dossier/act-context.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { Policy } from '#shared/dossier/policy.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import type { Duty } from '#shared/person/duty.ts';
import { calendar2026 } from '../calendar/calendar-2026.ts';

export const aDossier = (parts: Partial<Dossier> = {}): Dossier => ({
  id: '0193a5c0-7d5e-7000-8000-000000000001',
  version: 1,
  status: 'draft',
  serviceId: 'dang-ky-khai-sinh',
  serviceVersion: 1,
  caseId: 'thong-thuong',
  channel: 'online',
  agencyId: 'ward',
  receivingAgencyId: 'centre',
  ownerId: 'citizen',
  filerName: 'Lò Văn An',
  applicantName: 'Lò Thị Mai',
  capacity: 'parent',
  locale: 'vi',
  revision: { filed: 0, open: 1 },
  marks: [],
  supplementCount: 0,
  extensionCount: 0,
  createdAt: '2026-11-02T01:00:00.000Z',
  updatedAt: '2026-11-02T01:00:00.000Z',
  lastHash: '',
  ...parts,
});

export const aCitizen = (personId = 'citizen'): Applicant => ({ kind: 'applicant', personId });

export const anOfficer = (duties: Duty[], parts: Partial<Staff> = {}): Staff => ({
  kind: 'staff',
  staffId: duties[0] ?? 'nobody',
  name: 'Cà Thị Hoa',
  agencyId: 'ward',
  duties,
  ...parts,
});

const step = (id: string, duty: Duty, share: number) => ({
  id,
  name: { vi: id, en: id },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  duty,
  share,
});
/** Reception a tenth of the time, examination six tenths, signing two, handing over the last. */
export const aProcedure = [
  step('tiep-nhan', 'reception', 10),
  step('tham-dinh', 'processor', 60),
  step('ky-duyet', 'leader', 20),
  step('tra-ket-qua', 'reception', 10),
];

export const aContext = (parts: Partial<ActContext> = {}): ActContext => ({
  actor: aCitizen(),
  at: '2026-11-23T02:00:00.000Z',
  service: {
    timeLimits: [{ value: 5, unit: 'working-day', asWritten: { vi: '05 ngày làm việc', en: '5 working days' } }],
    cases: [{ id: 'thong-thuong', name: { vi: 'Thông thường', en: 'Ordinary' } }],
    afterSupplement: 'restart',
    steps: aProcedure,
    result: { name: { vi: 'Giấy khai sinh', en: 'Birth certificate' }, delivery: ['online', 'counter'] },
  },
  calendar: calendar2026,
  policy: Policy.parse({}),
  code: 'H52.1-261123-0001',
  temporaryCode: 'TMP-261123-7K2M9Q',
  newer: { serviceVersion: 2, receivingAgencyId: 'centre' },
  ...parts,
});
