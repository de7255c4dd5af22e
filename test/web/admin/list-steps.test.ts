import writeExcelFile from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Agency } from '#shared/agency/agency.ts';
import { judgeUnits } from '#shared/agency/import/judge-units.ts';
import { unitColumns } from '#shared/agency/import/unit-columns.ts';
import { Refusal } from '#shared/errors.ts';
import { judgeMembers } from '#shared/person/import/judge-members.ts';
import { readTable } from '#shared/table/columns.ts';
import type { Call } from '#web/api/call.ts';
import { readFile } from '#web/admin/import/read-file.ts';
import { memberSteps } from '#web/admin/office/lists/member-steps.ts';
import { runOf, standOf, takeNext } from '#web/admin/office/lists/run-steps.ts';
import type { Run } from '#web/admin/office/lists/run-steps.ts';
import { unitSteps } from '#web/admin/office/lists/unit-steps.ts';

type Asked = { name: string; key: string | undefined; body: Record<string, unknown> };

/** An API that answers with what `answer` says, and remembers what it was asked. */
const answering = (answer: (asked: Asked) => unknown) => {
  const asked: Asked[] = [];
  const call = ((name: string, input: { key?: string; body?: Record<string, unknown> }) => {
    const each = { name, key: input.key, body: input.body ?? {} };
    asked.push(each);
    return Promise.resolve(answer(each));
  }) as unknown as Call;
  return { call, asked };
};
const refuse = (error: unknown): never => {
  throw error;
};
const toTheEnd = async (call: Call, begun: Run): Promise<Run> => {
  let run = begun;
  while (run.at < run.steps.length) run = await takeNext(call, run);
  return run;
};
const saidOf = ({ refused }: Run) => [...refused].map(([row, why]) => [row, why.map(({ vi }) => vi)]);

const agency = (id: string, value: string): Agency => ({
  id,
  name: { vi: `Đơn vị ${id}`, en: `Unit ${id}` },
  level: 'province',
  codes: [{ scheme: 'QD20', value, validFrom: '2022-01-01' }],
  validFrom: '2016-01-01',
  successorIds: [],
  former: [],
});
const province = agency('tinh', 'H52');
const row = (at: number, name: string, more: Record<string, string> = {}) => ({
  row: at,
  values: { name, nameEn: name, level: 'commune', code: `H52.9${at}`, from: '01/07/2025', ...more },
});
const unitsOf = (...rows: ReturnType<typeof row>[]) => runOf(unitSteps(judgeUnits(rows, [province], '2026-11-23')));

describe('a list that is written', () => {
  it('keeps a refusal at its row, tries nothing that needs it, and goes on with the rest', async () => {
    const run = unitsOf(row(2, 'Xã', { parent: 'H52' }), row(3, 'Trạm', { parent: 'Xã' }), row(4, 'Khác'));
    const message = { vi: 'Không có đơn vị này', en: '' };
    const { call, asked } = answering(({ body }) =>
      body.id === 'xa'
        ? refuse(new Refusal('invalid', { violations: [{ path: 'parentId', rule: 'unknown-agency', message }] }))
        : { version: 1 },
    );
    const done = await toTheEnd(call, run);
    expect(asked.map(({ body }) => body.id)).toEqual(['xa', 'khac']);
    expect(saidOf(done)).toEqual([
      [2, ['Không có đơn vị này']],
      [3, ['Chưa ghi vì đơn vị ở dòng 2 không ghi được']],
    ]);
    expect([...standOf(done).written]).toEqual([4]);
  });

  it('stops where the network is lost, and asks the same with the same key when it goes on', async () => {
    let isLost = true;
    const { call, asked } = answering(() => (isLost ? refuse(new TypeError('lost')) : { version: 1 }));
    const run = unitsOf(row(2, 'Xã'), row(3, 'Trạm'));
    await expect(takeNext(call, run)).rejects.toThrow(TypeError);
    isLost = false;
    await toTheEnd(call, run);
    expect(asked).toHaveLength(3);
    expect(asked[1]).toEqual(asked[0]);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
  });

  it.each(['sign-in-expired', 'wrong-role', 'throttled', 'try-again-later'] as const)(
    'stops at what meets every row: %s',
    async (code) => {
      const { call } = answering(() => refuse(new Refusal(code)));
      await expect(takeNext(call, unitsOf(row(2, 'Xã')))).rejects.toMatchObject({ code });
    },
  );

  it('writes the receiving unit of a commune once its centre is there, on the version that was added', async () => {
    const run = unitsOf(row(2, 'Xã', { receivedAt: 'Trung tâm' }), row(3, 'Trung tâm', { parent: 'Xã' }));
    const { call, asked } = answering(() => ({ version: 7 }));
    await toTheEnd(call, run);
    expect(asked.map(({ name, body }) => [name, body.receivedAt, body.version])).toEqual([
      ['addAgency', undefined, undefined],
      ['addAgency', undefined, undefined],
      ['changeAgency', 'trung-tam', 7],
    ]);
    expect(standOf(run)).toMatchObject({ done: 0, rows: new Set([2, 3]) });
  });
});

describe('a change whose answer was lost, or that somebody else was quicker with', () => {
  const changed = { ...province, phone: '1' };
  const run = () => unitsOf({ row: 2, values: { code: 'H52', phone: '1' } as never });

  it('is made on what was judged, with the version that was read', async () => {
    const { call, asked } = answering(({ name }) => (name === 'getAgency' ? { agency: province, version: 4 } : {}));
    await toTheEnd(call, run());
    expect(asked.map(({ name, body }) => [name, body.version, body.phone])).toEqual([
      ['getAgency', undefined, undefined],
      ['changeAgency', 4, '1'],
    ]);
  });

  it('is not made again', async () => {
    const { call, asked } = answering(() => ({ agency: changed, version: 5 }));
    expect(saidOf(await toTheEnd(call, run()))).toEqual([]);
    expect(asked.map(({ name }) => name)).toEqual(['getAgency']);
  });

  it('is refused at its row where the unit is another by now', async () => {
    const { call } = answering(() => ({ agency: { ...province, phone: '2' }, version: 5 }));
    expect(saidOf(await toTheEnd(call, run()))).toEqual([
      [2, ['Vừa được người khác sửa sau khi xem trước; chọn lại tệp để xem bản mới']],
    ]);
  });

  it('binds an account only where none is bound, on the version the change led to', async () => {
    const member = {
      staffId: 'moi',
      name: 'Lò Văn Mới',
      homeAgencyId: 'tinh',
      agencyId: 'tinh',
      duties: ['reception' as const],
      validFrom: '2026-01-01',
    };
    const values = { name: 'Lò Văn Mới', home: 'H52', duties: 'leader', account: 'a-1' };
    const steps = () =>
      runOf(
        memberSteps(judgeMembers([{ row: 2, values }], [province], [{ ...member, hasSignIn: false }], '2026-11-23')),
      );
    const first = answering(({ name }) => (name === 'getMember' ? { member, version: 1, signIns: 0 } : { version: 2 }));
    await toTheEnd(first.call, steps());
    expect(first.asked.map(({ name, body }) => [name, body.version])).toEqual([
      ['getMember', undefined],
      ['changeMember', 1],
      ['bindSignIn', 2],
    ]);
    const after = { member: { ...member, duties: ['leader'] }, version: 3 };
    for (const [signIns, names] of [
      [0, ['getMember', 'bindSignIn']],
      [1, ['getMember']],
    ] as const) {
      const again = answering(() => ({ ...after, signIns }));
      await toTheEnd(again.call, steps());
      expect(again.asked.map(({ name }) => name)).toEqual(names);
    }
  });
});

describe('a list from a spreadsheet', () => {
  it('has dates as spreadsheets keep them, and telephones as they are written', async () => {
    const header = ['Tên đơn vị', 'Tên tiếng Anh', 'Cấp', 'Mã định danh', 'Từ ngày', 'Điện thoại'];
    const date = { value: new Date(Date.UTC(2025, 6, 1)), type: Date, format: 'dd/mm/yyyy' };
    const cells = ['Xã Một', 'Commune One', 'Cấp xã', 'H52.91', date, '0212 3852 011'];
    const file = Object.assign(await writeExcelFile([header, cells]).toBlob(), { name: 'a.xlsx' });
    const read = await readFile(file);
    const { rows } = readTable('cells' in read ? read.cells : [], unitColumns)!;
    expect(judgeUnits(rows, [province], '2026-11-23')[0]!.act).toMatchObject({
      validFrom: '2025-07-01',
      asked: { phone: '0212 3852 011' },
    });
  });
});
