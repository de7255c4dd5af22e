import { describe, expect, it } from 'vitest';
import { FeeAssessment } from '#shared/api/views.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import { checkDefinition } from '#shared/service/check-definition.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { FeeFacts } from '#shared/service/fee-fits.ts';
import { FeeRule } from '#shared/service/fee.ts';
import type { Field } from '#shared/service/form.ts';
import { aChoiceField, aForm, aText } from './a-form.ts';
import { aService } from './a-service.ts';

const number = (id: string): Field => ({ kind: 'whole-number', id, label: aText(id), required: false });
const form = aForm(
  number('copies'),
  number('pages'),
  number('points'),
  number('rooms'),
  { kind: 'yes-no', id: 'late', label: aText('Quá hạn'), required: false },
  { kind: 'yes-no', id: 'ownError', label: aText('Do lỗi cơ quan cấp'), required: false },
  { kind: 'yes-no', id: 'student', label: aText('Sinh viên, người có công'), required: false },
  { kind: 'yes-no', id: 'poor', label: aText('Hộ nghèo'), required: false },
  aChoiceField('work', ['house', 'other']),
  aChoiceField('who', ['org', 'household']),
  aChoiceField('size', ['small', 'large']),
  { kind: 'address', id: 'shop', label: aText('Địa điểm'), required: false },
);
const city = ['03646', '03664'];
const inCity = { shop: { province: '14', commune: '03646', detail: 'Tổ 1' } };
const elsewhere = { shop: { province: '14', commune: '03980', detail: 'Bản 2' } };

const yes = (field: string) => ({ when: { field, compare: 'is', value: true } });
const is = (field: string, value: string) => ({ when: { field, compare: 'is', value } });
const fixed = (dong: number) => ({ kind: 'fixed', dong });
const per = (unit: string, dong: number, field: string, more: object = {}) => ({
  ...{ kind: 'per-item', dong, count: { field }, unit: { vi: unit, en: 'item' } },
  ...more,
});
const rooms = (few: number, many: number) => ({
  ...{ kind: 'band', count: { field: 'rooms' }, unit: { vi: 'phòng', en: 'rooms' } },
  bands: [{ upTo: 5, dong: few }, { dong: many }],
});
const place = { places: { field: 'shop', communes: city } };

let lineNumber = 0;
const line = (amount: object, more: object = {}) => {
  lineNumber += 1;
  return { id: `line-${lineNumber}`, name: aText('Phí'), kind: 'phi', legalBasis: aText('TT'), amount, ...more };
};
const exemption = (percent: number, name: string, more: object = {}) => {
  lineNumber += 1;
  return { id: `less-${lineNumber}`, name: aText(name), percent, legalBasis: aText('TT'), ...more };
};

type Fee = { lines: object[]; exemptions?: object[] };
const serviceWith = ({ lines, exemptions }: Fee) => {
  const fee = FeeRule.parse({ due: 'before-acceptance', lines, ...(exemptions && { exemptions }) });
  const evidence = (id: string) => ({
    ...{ id, name: aText('Giấy xác nhận'), mode: 'submit' as const, originals: 0, copies: 1, required: true },
    ...{ maxFiles: 1, isForm: false },
  });
  const cases = ['normal', 'more-rooms'].map((id) => ({ id, name: aText(id) }));
  return aService({ form, fee, cases, documents: [evidence('student-card'), evidence('poor-household')] });
};

const extract: Fee = { lines: [line(per('bản', 8000, 'copies'))] };
const lateFee: Fee = { lines: [line(fixed(8000), yes('late'))] };
const certified: Fee = {
  lines: [
    line({
      ...{ kind: 'per-page', pages: { field: 'pages' }, copies: { field: 'copies' } },
      ...{ tiers: [{ upTo: 2, dong: 2000 }, { dong: 1000 }], cap: 200_000 },
    }),
  ],
};
const signature: Fee = { lines: [line(per('trường hợp', 10_000, 'copies'))] };
const record: Fee = {
  lines: [line(fixed(200_000), { id: 'record' }), line(per('Phiếu', 5000, 'copies', { from: 3 }))],
  exemptions: [
    exemption(50, 'Giảm cho sinh viên, người có công', {
      ...{ lines: ['record'], evidence: 'student-card' },
      ...yes('student'),
    }),
  ],
};
const privateEnterprise: Fee = {
  lines: [
    line(fixed(0), { group: 'register', channels: ['online'] }),
    line(fixed(50_000), { group: 'register' }),
    line(fixed(100_000)),
  ],
};
const licence: Fee = {
  lines: [
    line(fixed(115_000), { group: 'licence', channels: ['online'], validTo: '2025-12-31' }),
    line(fixed(135_000), { group: 'licence' }),
  ],
};
const building: Fee = {
  lines: [line(fixed(75_000), { group: 'gpxd', ...is('work', 'house') }), line(fixed(150_000), { group: 'gpxd' })],
};
const land: Fee = {
  lines: [line(fixed(100_000), { group: 'gcn', capacities: ['organisation'] }), line(fixed(25_000), { group: 'gcn' })],
};
const pharmacy: Fee = {
  lines: [line(fixed(0), { group: 'cchn', ...yes('ownError') }), line(fixed(500_000), { group: 'cchn' })],
};
const spirits: Fee = {
  lines: [
    line(per('điểm', 1_200_000, 'points'), { group: 'ruou', ...is('who', 'org'), ...place }),
    line(per('điểm', 600_000, 'points'), { group: 'ruou', ...is('who', 'org') }),
    line(per('điểm', 400_000, 'points'), { group: 'ruou', ...place }),
    line(per('điểm', 200_000, 'points'), { group: 'ruou' }),
  ],
};
const karaoke: Fee = {
  lines: [
    line(per('phòng', 2_000_000, 'rooms', { cap: 12_000_000 }), { group: 'k', cases: ['more-rooms'], ...place }),
    line(per('phòng', 1_000_000, 'rooms', { cap: 6_000_000 }), { group: 'k', cases: ['more-rooms'] }),
    line(rooms(6_000_000, 12_000_000), { group: 'k', ...place }),
    line(rooms(3_000_000, 6_000_000), { group: 'k' }),
  ],
};
const tobacco: Fee = {
  lines: [line(fixed(1_200_000), { group: 't', agencyIds: ['xa-a'] }), line(fixed(600_000), { group: 't' })],
};
const residence: Fee = {
  lines: [line(fixed(10_000), { group: 'r', channels: ['online'] }), line(fixed(20_000), { group: 'r' })],
};
const foodSafety: Fee = {
  lines: [line(fixed(700_000), { group: 'f', ...is('size', 'small') }), line(fixed(1_000_000), { group: 'f' })],
};
const council: Fee = {
  lines: [line(fixed(15_000))],
  exemptions: [exemption(100, 'Miễn khi nộp trực tuyến', { channels: ['online'], validFrom: '2026-08-08' })],
};
const halved: Fee = {
  lines: [line(fixed(300_000)), line(fixed(50_000))],
  exemptions: [exemption(50, 'Giảm theo TT 64/2025', { validFrom: '2025-07-01', validTo: '2026-12-31' })],
};
const free: Fee = { lines: [] };

type Row = [name: string, fee: Fee, answers: Answers, facts: Partial<FeeFacts>, total: number, traces: string[]];

const rows: Row[] = [
  ['1, birth on time', lateFee, { late: false }, {}, 0, []],
  ['1, birth registered late', lateFee, { late: true }, {}, 8000, ['8.000 đ']],
  ['2, three copies of an extract', extract, { copies: 3 }, {}, 24_000, ['3 bản × 8.000 đ']],
  ['3, death on time', lateFee, {}, {}, 0, []],
  ['4, marriage', free, {}, {}, 0, []],
  ['5, marital status', { lines: [line(fixed(15_000))] }, {}, {}, 15_000, ['15.000 đ']],
  ['6, change of civil status', { lines: [line(fixed(15_000))] }, {}, {}, 15_000, ['15.000 đ']],
  [
    '7, two certified copies of five pages',
    certified,
    { pages: 5, copies: 2 },
    {},
    14_000,
    ['2 bản × (2 trang × 2.000 đ + 3 trang × 1.000 đ)'],
  ],
  [
    '7, a copy of 300 pages meets the cap',
    certified,
    { pages: 300, copies: 1 },
    {},
    200_000,
    ['1 bản × (2 trang × 2.000 đ + 298 trang × 1.000 đ, tối đa 200.000 đ/bản)'],
  ],
  ['8, two signatures', signature, { copies: 2 }, {}, 20_000, ['2 trường hợp × 10.000 đ']],
  ['9, a judicial record', record, { copies: 1 }, {}, 200_000, ['200.000 đ']],
  ['9, five of them', record, { copies: 5 }, {}, 215_000, ['200.000 đ', '3 Phiếu (từ Phiếu thứ 3) × 5.000 đ']],
  [
    '9, three for a student',
    record,
    { copies: 3, student: true },
    {},
    105_000,
    ['200.000 đ', '1 Phiếu (từ Phiếu thứ 3) × 5.000 đ', 'giảm 50 % × 200.000 đ'],
  ],
  ['10, a private enterprise online', privateEnterprise, {}, {}, 100_000, ['0 đ', '100.000 đ']],
  ['10, at the counter', privateEnterprise, {}, { channel: 'counter' }, 150_000, ['50.000 đ', '100.000 đ']],
  ['11, a household business', { lines: [line(fixed(100_000))] }, {}, {}, 100_000, ['100.000 đ']],
  ['12, a licence online in 2025', licence, {}, { date: '2025-12-31' }, 115_000, ['115.000 đ']],
  ['12, online in 2026', licence, {}, { date: '2026-01-01' }, 135_000, ['135.000 đ']],
  ['12, at the counter in 2025', licence, {}, { date: '2025-12-31', channel: 'counter' }, 135_000, ['135.000 đ']],
  ['13, a house', building, { work: 'house' }, {}, 75_000, ['75.000 đ']],
  ['13, another work', building, { work: 'other' }, {}, 150_000, ['150.000 đ']],
  ['14, land of an organisation', land, {}, { capacity: 'organisation' }, 100_000, ['100.000 đ']],
  ['14, land of a household', land, {}, { capacity: 'self' }, 25_000, ['25.000 đ']],
  ['16, a pharmacist', pharmacy, { ownError: false }, {}, 500_000, ['500.000 đ']],
  ['16, again for the office’s own error', pharmacy, { ownError: true }, {}, 0, ['0 đ']],
  [
    '17, an organisation in town',
    spirits,
    { who: 'org', points: 2, ...inCity },
    {},
    2_400_000,
    ['2 điểm × 1.200.000 đ'],
  ],
  ['17, elsewhere', spirits, { who: 'org', points: 1, ...elsewhere }, {}, 600_000, ['1 điểm × 600.000 đ']],
  ['17, a household in town', spirits, { who: 'household', points: 1, ...inCity }, {}, 400_000, ['1 điểm × 400.000 đ']],
  ['17, elsewhere', spirits, { who: 'household', points: 3, ...elsewhere }, {}, 600_000, ['3 điểm × 200.000 đ']],
  [
    '18, five rooms in town',
    karaoke,
    { rooms: 5, ...inCity },
    {},
    6_000_000,
    ['5 phòng (từ 1 đến 5 phòng): 6.000.000 đ'],
  ],
  [
    '18, six rooms in town',
    karaoke,
    { rooms: 6, ...inCity },
    {},
    12_000_000,
    ['6 phòng (từ 6 phòng trở lên): 12.000.000 đ'],
  ],
  [
    '18, one room elsewhere',
    karaoke,
    { rooms: 1, ...elsewhere },
    {},
    3_000_000,
    ['1 phòng (từ 1 đến 5 phòng): 3.000.000 đ'],
  ],
  [
    '18, nine elsewhere',
    karaoke,
    { rooms: 9, ...elsewhere },
    {},
    6_000_000,
    ['9 phòng (từ 6 phòng trở lên): 6.000.000 đ'],
  ],
  [
    '18, two rooms more in town',
    karaoke,
    { rooms: 2, ...inCity },
    { caseId: 'more-rooms' },
    4_000_000,
    ['2 phòng × 2.000.000 đ'],
  ],
  [
    '18, eight rooms more in town meet the cap',
    karaoke,
    { rooms: 8, ...inCity },
    { caseId: 'more-rooms' },
    12_000_000,
    ['8 phòng × 2.000.000 đ, tối đa 12.000.000 đ'],
  ],
  [
    '18, a room more elsewhere',
    karaoke,
    { rooms: 1, ...elsewhere },
    { caseId: 'more-rooms' },
    1_000_000,
    ['1 phòng × 1.000.000 đ'],
  ],
  ['19, by the agency that decides', tobacco, {}, { agencyId: 'xa-a' }, 1_200_000, ['1.200.000 đ']],
  ['19, another agency', tobacco, {}, { agencyId: 'xa-b' }, 600_000, ['600.000 đ']],
  ['19, while no agency is chosen', tobacco, {}, {}, 600_000, ['600.000 đ']],
  ['21, residence online', residence, {}, {}, 10_000, ['10.000 đ']],
  ['21, at the counter', residence, {}, { channel: 'counter' }, 20_000, ['20.000 đ']],
  ['22, food safety of a small kitchen', foodSafety, { size: 'small' }, {}, 700_000, ['700.000 đ']],
  ['22, of a large one', foodSafety, { size: 'large' }, {}, 1_000_000, ['1.000.000 đ']],
  ['23, a monthly allowance', free, {}, {}, 0, []],
  ['24, a change of school', free, {}, {}, 0, []],
  ['a council’s 0 đồng online', council, {}, { date: '2026-08-08' }, 0, ['15.000 đ', 'miễn 15.000 đ']],
  ['the day before', council, {}, { date: '2026-08-07' }, 15_000, ['15.000 đ']],
  ['at the counter', council, {}, { channel: 'counter' }, 15_000, ['15.000 đ']],
  [
    'half of all fees until the end of 2026',
    halved,
    {},
    { date: '2026-12-31' },
    175_000,
    ['300.000 đ', '50.000 đ', 'giảm 50 % × (300.000 đ + 50.000 đ)'],
  ],
  ['and all of them from 2027 on', halved, {}, { date: '2027-01-01' }, 350_000, ['300.000 đ', '50.000 đ']],
];

describe('every fee of the catalogue can be said as data, and says how it came about', () => {
  it.each(rows)('%s', (_name, fee, answers, facts, total, traces) => {
    const assessed = assessFee(serviceWith(fee), answers, {
      ...{ caseId: 'normal', channel: 'online', date: '2026-11-23' },
      ...facts,
    });
    expect(FeeAssessment.parse(assessed)).toEqual(assessed);
    expect(assessed.lines.map(({ trace }) => trace.vi)).toEqual(traces);
    expect(assessed.total).toBe(total);
  });

  it('and holds together', () => {
    for (const [name, fee] of rows) {
      const faults = checkDefinition(serviceWith(fee)).filter(({ place: at }) => at.startsWith('fee'));
      expect(faults, name).toEqual([]);
    }
  });
});

describe('a reduction', () => {
  const facts: FeeFacts = { caseId: 'normal', channel: 'online', date: '2026-11-23' };

  it('is a line of its own, with what proves it', () => {
    expect(assessFee(serviceWith(record), { copies: 1, student: true }, facts).lines[1]).toMatchObject({
      name: { vi: 'Giảm cho sinh viên, người có công' },
      dong: -100_000,
      trace: { vi: 'giảm 50 % × 200.000 đ', en: '50% off 200,000 VND' },
      exemption: { percent: 50, evidence: { vi: 'Giấy xác nhận' } },
    });
  });

  it('counts once: of several that fit a line the greatest', () => {
    const both: Fee = {
      lines: [line(fixed(200_000), { id: 'a' }), line(fixed(10_000), { id: 'b' })],
      exemptions: [
        exemption(50, 'Giảm chung'),
        exemption(100, 'Hộ nghèo', { lines: ['a'], evidence: 'poor-household', ...yes('poor') }),
      ],
    };
    const traces = (answers: Answers) =>
      assessFee(serviceWith(both), answers, facts).lines.map(({ trace }) => trace.vi);
    expect(traces({})).toEqual(['200.000 đ', '10.000 đ', 'giảm 50 % × (200.000 đ + 10.000 đ)']);
    expect(traces({ poor: true })).toEqual(['200.000 đ', '10.000 đ', 'giảm 50 % × 10.000 đ', 'miễn 200.000 đ']);
  });

  it('is no line where there is nothing to reduce', () => {
    const nothing: Fee = { lines: [line(fixed(0))], exemptions: [exemption(50, 'Giảm')] };
    expect(assessFee(serviceWith(nothing), {}, facts).lines.map(({ trace }) => trace.vi)).toEqual(['0 đ']);
  });

  it('is reckoned to the whole đồng', () => {
    const odd: Fee = { lines: [line(fixed(3333))], exemptions: [exemption(33, 'Giảm')] };
    expect(assessFee(serviceWith(odd), {}, facts).total).toBe(2233);
  });
});
