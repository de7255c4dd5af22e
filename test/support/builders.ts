import { Service } from '#shared/service/service.ts';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { Seed } from '#functions/seed.ts';

const both = (vi: string, en: string) => ({ vi, en });

/** A small service with everything: a case, a condition, a required document, one that may be left out, a fee. */
export const aService = (changes: Partial<Service> = {}): Service =>
  Service.parse({
    id: 'cap-ban-sao',
    version: 1,
    code: '9.000001',
    name: both('Cấp bản sao', 'Issue a copy'),
    summary: both('Cấp bản sao giấy tờ', 'Issues a copy of a paper'),
    field: { id: 'ho-tich', name: both('Hộ tịch', 'Civil status') },
    lifeEvents: ['papers'],
    audiences: ['citizen'],
    applicants: ['citizen'],
    administrativeLevel: 'commune',
    level: 3,
    onlineMode: 'toan-trinh',
    cases: [{ id: 'thong-thuong', name: both('Thông thường', 'Ordinary') }],
    procedure: [both('Nộp hồ sơ', 'Submit')],
    channels: [{ channel: 'online' }],
    timeLimits: [{ value: 3, unit: 'working-day', asWritten: both('03 ngày làm việc', '3 working days') }],
    documents: [
      {
        id: 'to-khai',
        name: both('Tờ khai', 'Declaration'),
        mode: 'submit',
        originals: 1,
        copies: 0,
        required: true,
        isForm: true,
      },
      {
        id: 'giay-to',
        name: both('Giấy tờ kèm theo', 'Supporting paper'),
        mode: 'submit',
        originals: 0,
        copies: 1,
        required: false,
      },
    ],
    fee: { due: 'none', lines: [] },
    steps: [
      {
        id: 'xu-ly',
        name: both('Xử lý', 'Process'),
        unit: both('Bộ phận một cửa', 'One-stop unit'),
        duty: 'processor',
        share: 100,
      },
    ],
    legalBases: [
      {
        number: '60/2014/QH13',
        title: both('Luật Hộ tịch', 'Law on civil status'),
        issuer: both('Quốc hội', 'National Assembly'),
        date: '2014-11-20',
      },
    ],
    competentAgency: both('UBND cấp xã', 'Commune People’s Committee'),
    offerings: [{ agencyId: 'phuong-a', receivingAgencyId: 'phuong-a', validFrom: '2025-07-01' }],
    result: { name: both('Bản sao', 'Copy'), delivery: ['online'] },
    declaration: { title: both('Tờ khai', 'Declaration'), addressee: both('UBND', 'People’s Committee') },
    form: {
      sections: [
        {
          id: 'main',
          title: both('Nội dung', 'Content'),
          fields: [
            {
              kind: 'text',
              id: 'fullName',
              label: both('Họ và tên', 'Full name'),
              prefill: 'fullName',
              required: true,
              maxLength: 200,
            },
            { kind: 'yes-no', id: 'married', label: both('Đã kết hôn', 'Married') },
            {
              kind: 'text',
              id: 'spouseName',
              label: both('Họ tên vợ hoặc chồng', 'Name of spouse'),
              showIf: { field: 'married', compare: 'is', value: true },
            },
            { kind: 'whole-number', id: 'copies', label: both('Số bản', 'Copies'), min: 1, max: 20 },
            { kind: 'long-text', id: 'note', label: both('Ghi chú', 'Note'), maxLength: 20000 },
          ],
        },
      ],
    },
    publishedBy: { number: '1/QĐ-UBND', date: '2025-07-01', signer: both('Chủ tịch', 'Chairperson') },
    validFrom: '2025-07-01',
    ...changes,
  });

export const anAgency = (id: string, unit: string): Agency =>
  Agency.parse({
    id,
    name: both(`UBND ${id}`, `People’s Committee of ${id}`),
    level: 'commune',
    codes: [{ scheme: 'QD20', value: unit, validFrom: '2025-01-01' }],
    validFrom: '2025-07-01',
  });

export const aCalendar = (): Calendar =>
  Calendar.parse({
    version: 'test-1',
    officialYears: [2025, 2026],
    days: [
      {
        date: '2026-11-24',
        kind: 'holiday',
        name: both('Ngày Văn hóa', 'Culture Day'),
        source: 'test',
        status: 'official',
      },
    ],
    sessions: [
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:00' },
    ],
  });

export const aMember = (staffId: string, duties: StaffMember['duties'], agencyId = 'phuong-a'): StaffMember => ({
  staffId,
  name: `Cán bộ ${staffId}`,
  homeAgencyId: agencyId,
  agencyId,
  duties,
  validFrom: '2025-07-01',
});

/** The same seed with results that are handed over on paper, without a file. */
export const onPaper = (seed: Seed): Seed => ({
  ...seed,
  services: seed.services.map((service) => ({ ...service, result: { ...service.result, delivery: ['counter'] } })),
});

/** Two wards with their staff, a department received at a centre, and two services. */
export const aSeed = (): Seed =>
  Seed.parse({
    services: [
      aService(),
      aService({
        id: 'cap-phep',
        offerings: [{ agencyId: 'so-x', receivingAgencyId: 'trung-tam', validFrom: '2025-07-01' }],
      }),
      aService({ id: 'chi-thong-tin', level: 2, form: undefined }),
    ],
    externalServices: [],
    agencies: [
      anAgency('phuong-a', 'H52.1'),
      anAgency('phuong-b', 'H52.2'),
      anAgency('so-x', 'H52.30'),
      anAgency('trung-tam', 'H52.40'),
    ],
    areas: { provinces: [{ code: '14', name: 'Sơn La', communes: [{ code: '03646', name: 'Phường Tô Hiệu' }] }] },
    calendar: aCalendar(),
    policy: { intakeHours: 8, dueTime: 'end-of-day', codeAt: 'accept', supplementDays: 30 },
    staff: [
      aMember('reception', ['reception']),
      aMember('processor', ['processor']),
      aMember('processor2', ['processor']),
      aMember('leader', ['leader']),
      aMember('registrar', ['registrar']),
      aMember('cashier', ['cashier']),
      aMember('reception-b', ['reception'], 'phuong-b'),
      aMember('reception-centre', ['reception'], 'trung-tam'),
      aMember('processor-x', ['processor'], 'so-x'),
      aMember('leader-x', ['leader'], 'so-x'),
      aMember('editor', ['editor']),
    ],
  });
