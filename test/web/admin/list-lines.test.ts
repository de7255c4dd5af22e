import { expect, it } from 'vitest';
import type { Agency } from '#shared/agency/agency.ts';
import { fill } from '#shared/words/text.ts';
import type { Call } from '#web/api/call.ts';
import type { Say } from '#web/kit/locale.tsx';
import { listOfStaff } from '#web/admin/office/lists/list-of-staff.ts';
import { listOfUnits } from '#web/admin/office/lists/list-of-units.ts';

const health: Agency = {
  id: 'sl-so-y-te',
  name: { vi: 'Sở Y tế', en: 'Department of Health' },
  level: 'department',
  codes: [{ scheme: 'QD20', value: 'H52.03', validFrom: '2016-01-01' }],
  validFrom: '2016-01-01',
  successorIds: [],
  former: [],
};
const lan = {
  ...{ staffId: 'lan', name: 'Cầm Thị Lan', homeAgencyId: health.id, agencyId: health.id, validFrom: '2025-07-01' },
  ...{ duties: ['admin', 'cashier'], hasSignIn: true },
};
const recorded: Record<string, unknown> = { listAgencies: { agencies: [health] }, listStaff: { members: [lan] } };
const call = ((name: string) => Promise.resolve(recorded[name])) as unknown as Call;
const say: Say = (text, values = {}) => fill(text, values).vi;

it('a unit found by its code says what it is called so far, so that nobody renames another’s', async () => {
  const cells = [
    ['Mã định danh', 'Tên đơn vị', 'Tên tiếng Anh', 'Cấp', 'Điện thoại', 'Từ ngày'],
    ['H52.03', 'Sở Ngoại vụ', 'Foreign Affairs', '', '0212 1', ''],
  ];
  const [line] = (await listOfUnits.judge(call, 'a.xlsx', cells)).lines(say);
  expect(line).toMatchObject({ name: 'Sở Ngoại vụ', kind: 'changed' });
  expect(line!.said[0]).toBe(
    'Sửa: Tên đơn vị (đang ghi “Sở Y tế”), Tên tiếng Anh (đang ghi “Department of Health”), Điện thoại',
  );
});

it('somebody on the list says which duties are theirs so far', async () => {
  const cells = [
    ['Họ và tên', 'Đơn vị chủ quản', 'Nhiệm vụ', 'Từ ngày', 'Đến hết ngày'],
    ['Cầm Thị Lan', 'Sở Y tế', 'Lãnh đạo', '', '31/12/2030'],
  ];
  const [line] = (await listOfStaff.judge(call, 'a.xlsx', cells)).lines(say);
  expect(line!.said).toEqual(['Sửa: Nhiệm vụ (đang ghi “Quản trị; Kế toán thu phí”), Đến hết ngày']);
});
