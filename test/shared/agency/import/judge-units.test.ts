import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { recordedFinder, unitNamer } from '#shared/agency/import/find-unit.ts';
import { judgeUnits } from '#shared/agency/import/judge-units.ts';
import type { UnitVerdict } from '#shared/agency/import/planned-unit.ts';
import { unitColumns } from '#shared/agency/import/unit-columns.ts';
import type { UnitColumn } from '#shared/agency/import/unit-columns.ts';
import { unitInCell } from '#shared/agency/import/unit-in-cell.ts';
import { readTable } from '#shared/table/columns.ts';
import type { TableRow } from '#shared/table/columns.ts';
import { readSeed } from '#test/infra/seed/read-seed.ts';

const agencies = z.array(Agency).parse(readSeed('agencies.json'));
const today = '2026-11-23';

type Values = Partial<Record<UnitColumn, string>>;
const muongBu: Values = {
  name: 'Ủy ban nhân dân xã Mường Bú',
  nameEn: 'Muong Bu Commune People’s Committee',
  level: 'Cấp xã',
  parent: 'Ủy ban nhân dân tỉnh Sơn La',
  code: 'H52.95',
  from: '01/07/2025',
};
const rowsOf = (...values: Values[]): TableRow<UnitColumn>[] =>
  values.map((each, at) => ({ row: at + 2, values: each }));
const judge = (...values: Values[]): UnitVerdict[] => judgeUnits(rowsOf(...values), agencies, today);
const byRow = (verdicts: UnitVerdict[]) => verdicts.toSorted((one, other) => one.row - other.row);
const one = (values: Values): UnitVerdict => judge(values)[0]!;
const saidOf = ({ problems }: UnitVerdict) => problems.map(({ column, message }) => `${column}: ${message.vi}`);

describe('a list of units', () => {
  it('is read by headers without accents, in any order', () => {
    const read = readTable(
      [
        ['TEN DON VI *', 'ma dinh danh', 'CAP', 'ten tieng anh', 'tu ngay', 'truc thuoc'],
        [muongBu.name!, 'H52.95', 'cap xa', muongBu.nameEn!, '1/7/2025', 'H52'],
      ],
      unitColumns,
    );
    expect(read?.missing).toEqual([]);
    const [verdict] = judgeUnits(read!.rows, agencies, today);
    expect(verdict).toMatchObject({ verdict: 'new', agencyId: 'uy-ban-nhan-dan-xa-muong-bu' });
  });

  it('proposes the id as the form does, and says it', () => {
    const { act, notes } = one({ ...muongBu, place: 'Mường Bú', basis: 'NQ 1681/NQ-UBTVQH15' });
    expect(act).toEqual({
      kind: 'add',
      validFrom: '2025-07-01',
      asked: {
        id: 'uy-ban-nhan-dan-xa-muong-bu',
        name: { vi: muongBu.name, en: muongBu.nameEn },
        level: 'commune',
        parentId: 'sl-ubnd-tinh',
        place: { vi: 'Mường Bú', en: 'Muong Bu' },
        codes: [{ scheme: 'QD20', value: 'H52.95', validFrom: '2025-07-01' }],
      },
    });
    expect(notes.map(({ vi }) => vi)).toEqual([
      'Mã trong hệ thống: uy-ban-nhan-dan-xa-muong-bu (không đổi được về sau)',
    ]);
  });

  it.each([
    ['no level there is', { level: 'Liên huyện' }, /^level: Không có cấp “Liên huyện”; ghi một trong: Bộ, ngành;/],
    ['no parent there is', { parent: 'Ủy ban nhân dân xã Không Có' }, /^parent: Không có đơn vị/],
    ['no receiving unit there is', { receivedAt: 'H52.777' }, /^receivedAt: Không có đơn vị “H52.777”/],
    ['no date', { from: '31/02/2025' }, /^from: “31\/02\/2025” không phải ngày/],
    ['a date of another order', { from: '07/31/2025' }, /^from: “07\/31\/2025” không phải ngày/],
    ['a code of before', { code: '000.00.95.H52' }, /^code: “000.00.95.H52” là mã cũ/],
    ['no code', { code: 'H52 95' }, /^code: “H52 95” không phải mã định danh/],
    ['no English name', { nameEn: '' }, /^nameEn: Ô này phải có nội dung/],
    ['an id with accents', { id: 'xã-mường-bú' }, /^id: “xã-mường-bú” không dùng làm mã được/],
    [
      'a code that is taken',
      { id: 'sl-x-muong-bu', code: 'H52.40' },
      /^code: Mã định danh này đang được đơn vị khác dùng/,
    ],
    ['a parent that has ended', { parent: 'sl-h-mai-son' }, /^parent: Đơn vị này không hoạt động vào ngày đó/],
    ['a name too long', { name: 'x'.repeat(301) }, /^name: Ô này dài quá 300 ký tự/],
    ['half an address', { addressEn: 'Muong Bu' }, /^address: Ô này phải có nội dung/],
    ['itself above it', { id: 'sl-x', parent: 'sl-x' }, /^parent: Đơn vị không thể trực thuộc chính mình/],
    ['the name of another unit', { name: 'Sở Y tế tỉnh Sơn La' }, /^id: Đã có đơn vị tên này.*ghi “sl-so-y-te”/],
  ] satisfies [string, Values, RegExp][])('names the cell of a row with %s', (_, values, said) => {
    const given = Object.fromEntries(Object.entries({ ...muongBu, ...values }).filter(([, text]) => text !== ''));
    const verdict = one(given);
    expect(verdict.verdict).toBe('wrong');
    expect(saidOf(verdict)).toEqual([expect.stringMatching(said)]);
  });

  it('says that a code or a unit is there twice', () => {
    const [, second, third] = byRow(judge(muongBu, { ...muongBu, name: 'Xã khác' }, { ...muongBu, code: 'h52.95' }));
    expect(saidOf(second!)).toEqual(['code: Mã này đã có ở dòng 2']);
    expect(saidOf(third!)).toEqual(['code: Mã này đã có ở dòng 2']);
    const child = { ...muongBu, name: 'Trạm', nameEn: 'Station', code: 'H52.95.02', parent: 'H52.95' };
    const [first, , station] = byRow(judge(muongBu, { ...muongBu, id: 'khac', name: 'Xã khác' }, child));
    expect([first!.verdict, station!.verdict]).toEqual(['new', 'new']);
    const so = { id: 'sl-so-y-te' };
    expect(saidOf(byRow(judge(so, so))[1]!)).toEqual(['id: Đơn vị này đã có ở dòng 2']);
  });

  it('gives units of one name ids of their own, also when half of them are there already', () => {
    const office = (code: string): Values => ({ ...muongBu, name: 'Bộ phận Một cửa', nameEn: 'One-stop', code });
    const rows = [office('H52.95.01'), office('H52.96.01')];
    const [first, second] = byRow(judge(...rows));
    expect([first!.agencyId, second!.agencyId]).toEqual(['bo-phan-mot-cua', 'bo-phan-mot-cua-h52-96-01']);
    const there = afterDoing([first!]);
    const again = byRow(judgeUnits(rowsOf(...rows), there, today));
    expect(again.map(({ verdict, agencyId }) => [verdict, agencyId])).toEqual([
      ['unchanged', 'bo-phan-mot-cua'],
      ['new', 'bo-phan-mot-cua-h52-96-01'],
    ]);
  });
});

/** The units as they are once these rows were done, without a server. */
const afterDoing = (verdicts: readonly UnitVerdict[], before: readonly Agency[] = agencies): Agency[] => {
  let all = [...before];
  for (const { act, verdict } of verdicts) {
    if (verdict === 'wrong' || !act) continue;
    if (act.kind === 'change') all = all.map((each) => (each.id === act.after.id ? act.after : each));
    else
      all.push({
        ...act.asked,
        ...(act.then?.receivedAt !== undefined && { receivedAt: act.then.receivedAt }),
        validFrom: act.validFrom,
        successorIds: [],
        former: [],
      });
  }
  return all;
};

describe('units that name each other', () => {
  const child = { ...muongBu, name: 'Trạm Một', nameEn: 'Station One', code: 'H52.95.02', parent: muongBu.name! };
  const centre = {
    ...child,
    name: 'Trung tâm Mường Bú',
    nameEn: 'Muong Bu Centre',
    level: 'Một cửa',
    code: 'H52.95.01',
  };

  it('are done parents first, in whatever order the file has them', () => {
    const grandchild = { ...child, name: 'Tổ Một', nameEn: 'Team One', code: 'H52.95.03', parent: 'H52.95.02' };
    const verdicts = judge(grandchild, child, muongBu);
    expect(verdicts.map(({ row, verdict }) => [row, verdict])).toEqual([
      [4, 'new'],
      [3, 'new'],
      [2, 'new'],
    ]);
    expect(verdicts.map(({ needs }) => needs.map(({ row }) => row))).toEqual([[], [4], [3]]);
  });

  it('may be received by a centre below them: that is written once both are there', () => {
    const [commune, below] = judge({ ...muongBu, receivedAt: centre.name }, centre);
    expect(commune).toMatchObject({ row: 2, verdict: 'new', needs: [{ row: 3, column: 'receivedAt' }] });
    expect(commune!.act).toMatchObject({ then: { receivedAt: 'trung-tam-muong-bu' } });
    expect(commune!.act).not.toHaveProperty('asked.receivedAt');
    expect(below).toMatchObject({ row: 3, verdict: 'new', needs: [{ row: 2, column: 'parent' }] });
  });

  it('may receive for themselves', () => {
    expect(one({ ...muongBu, receivedAt: muongBu.name! }).act).toMatchObject({
      asked: { receivedAt: 'uy-ban-nhan-dan-xa-muong-bu' },
    });
  });

  it('are refused where they go round', () => {
    const verdicts = byRow(judge({ ...muongBu, parent: child.name }, child, { ...centre, parent: child.name }));
    expect(verdicts.map(saidOf)).toEqual([
      ['parent: Đơn vị không thể trực thuộc chính mình'],
      ['parent: Đơn vị không thể trực thuộc chính mình'],
      ['parent: Đơn vị này ở dòng 3, dòng đó cần sửa trước'],
    ]);
  });

  it('are refused where recorded units would go round', () => {
    const [above, below] = byRow(judge({ id: 'sl-ubnd-tinh', parent: 'sl-so-y-te' }, { id: 'sl-so-y-te', phone: '1' }));
    expect(saidOf(above!)).toEqual(['parent: Đơn vị không thể trực thuộc chính mình']);
    expect(below!.verdict).toBe('changed');
  });

  it('wait for each other, so that no row of a wrong one is tried', () => {
    const verdicts = byRow(judge({ ...muongBu, receivedAt: centre.name }, { ...centre, level: '?' }, child));
    expect(verdicts.map(saidOf)).toEqual([
      ['receivedAt: Đơn vị này ở dòng 3, dòng đó cần sửa trước'],
      [expect.stringMatching(/^level: /)],
      ['parent: Đơn vị này ở dòng 2, dòng đó cần sửa trước'],
    ]);
  });

  it('change places among themselves, one after the other', () => {
    const [commune, there] = [afterDoing(judge(muongBu, child)), { id: 'tram-mot', parent: 'H52' }];
    const verdicts = judgeUnits(rowsOf({ code: 'H52.95', parent: 'Trạm Một' }, there), commune, today);
    expect(byRow(verdicts).map(({ verdict }) => verdict)).toEqual(['changed', 'changed']);
    expect(verdicts.map(({ row }) => row)).toEqual([3, 2]);
  });
});

describe('a row of a unit that is there', () => {
  const health = agencies.find(({ id }) => id === 'sl-so-y-te')!;

  it('is already so where it says nothing else, whatever its date', () => {
    expect(one({ code: 'H52.03', name: health.name.vi, from: '01/01/2026' }).verdict).toBe('unchanged');
    expect(one({ id: 'sl-so-y-te' }).verdict).toBe('unchanged');
  });

  it('puts right what is recorded where its date is that of what is recorded, or none', () => {
    for (const from of [{}, { from: '01/01/2016' }]) {
      const { act, changed, notes } = one({ code: 'H52.03', phone: '02123 852 011', ...from });
      expect(act).toMatchObject({ kind: 'change', asked: { phone: '02123 852 011', codes: health.codes } });
      expect(act?.kind === 'change' && act.asked.from).toBeUndefined();
      expect([changed, notes.map(({ vi }) => vi)]).toEqual([
        ['phone'],
        ['Sửa cho đúng nội dung đang ghi từ 01/01/2016'],
      ]);
    }
  });

  it('changes it from a later day on, and keeps what was before', () => {
    const { act, changed, notes } = one({
      id: 'sl-so-y-te',
      name: 'Sở Y tế và Dân số',
      nameEn: 'Health and Population',
      code: 'H52.93',
      from: '01/01/2027',
    });
    expect(changed).toEqual(['name', 'nameEn', 'code']);
    expect(notes.map(({ vi }) => vi)).toEqual(['Thay đổi từ 01/01/2027; trước đó giữ như cũ']);
    expect(act).toMatchObject({
      asked: {
        from: '2027-01-01',
        codes: [
          { scheme: 'QD20', value: 'H52.93', validFrom: '2027-01-01' },
          { scheme: 'QD20', value: 'H52.03', validFrom: '2022-01-01', validTo: '2026-12-31' },
        ],
      },
    });
  });

  it('may not change it before its last change, nor rename it in one language', () => {
    expect(saidOf(one({ id: 'sl-so-y-te', phone: '1', from: '01/01/2010' }))).toEqual([
      'from: Phải sau ngày bắt đầu của nội dung đang ghi',
    ]);
    expect(saidOf(one({ id: 'sl-so-y-te', name: 'Sở Khác' }))).toEqual(['nameEn: Ô này phải có nội dung']);
  });

  it('takes away with a dash what may be missing', () => {
    const { act, changed } = one({ id: 'sl-so-y-te', parent: '-', receivedAt: '–' });
    expect(changed).toEqual(['parent', 'receivedAt']);
    expect(act?.kind === 'change' && [act.after.parentId, act.after.receivedAt]).toEqual([undefined, undefined]);
  });
});

describe('a list that was given out', () => {
  const listed = (all: readonly Agency[]): TableRow<UnitColumn>[] => {
    const nameOf = unitNamer(all, recordedFinder(all, today));
    const cells = all.map((agency) => unitColumns.map(({ key }) => unitInCell[key](agency, { nameOf, today })));
    return readTable([unitColumns.map(({ header }) => header), ...cells], unitColumns)!.rows;
  };

  it('says “already so” of every unit of the province, also of those that have ended', () => {
    expect(judgeUnits(listed(agencies), agencies, today).filter(({ verdict }) => verdict !== 'unchanged')).toEqual([]);
  });

  it('does so whatever was changed before, and of any list that was done', () => {
    const ids = agencies.filter(({ validTo }) => validTo === undefined).map(({ id }) => id);
    const text = fc.constantFrom('Một', 'Hai  Ba', '=1+1', 'x – y', 'Sở Y tế tỉnh Sơn La', 'so y te tinh son la');
    const row = fc.record(
      {
        id: fc.constantFrom(...ids, 'moi', 'moi-2'),
        name: text,
        nameEn: text,
        level: fc.constantFrom('Cấp xã', 'department', 'Một cửa'),
        parent: fc.constantFrom(...ids, 'moi', 'Một', '-'),
        code: fc.constantFrom('H52.90', 'H52.91', 'H52.92'),
        receivedAt: fc.constantFrom(...ids, 'moi-2', '-'),
        place: text,
        placeEn: text,
        address: text,
        phone: text,
        from: fc.constantFrom('01/07/2025', '01/01/2027', '01/01/2016'),
      },
      { requiredKeys: ['id', 'from'] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (values) => {
        const rows = rowsOf(...values);
        const done = afterDoing(judgeUnits(rows, agencies, today));
        const left = judgeUnits(rows, done, today).filter(({ verdict }) => verdict === 'new');
        expect(left).toEqual([]);
        const notSo = judgeUnits(listed(done), done, today).filter(({ verdict }) => verdict !== 'unchanged');
        expect(notSo).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is judged for a whole province in a moment', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...muongBu, name: `Xã số ${at}`, code: `H53.${at}` }));
    const start = performance.now();
    expect(judge(...many).every(({ verdict }) => verdict === 'new')).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
