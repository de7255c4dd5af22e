import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { recordedFinder, unitNamer } from '#shared/agency/import/find-unit.ts';
import { judgeMembers } from '#shared/person/import/judge-members.ts';
import type { MemberVerdict } from '#shared/person/import/judge-member-row.ts';
import type { KnownMember } from '#shared/person/import/match-member.ts';
import { memberColumns } from '#shared/person/import/member-columns.ts';
import type { MemberColumn } from '#shared/person/import/member-columns.ts';
import { memberInCell } from '#shared/person/import/member-in-cell.ts';
import { StaffMember } from '#shared/person/person.ts';
import { readTable } from '#shared/table/columns.ts';
import type { TableRow } from '#shared/table/columns.ts';
import { readSeed } from '#test/infra/seed/read-seed.ts';

const agencies = z.array(Agency).parse(readSeed('agencies.json'));
const seeded = z
  .array(StaffMember)
  .parse(readSeed('staff.json'))
  .map((member): KnownMember => ({ ...member, hasSignIn: true }));
const today = '2026-11-23';

type Values = Partial<Record<MemberColumn, string>>;
const moi: Values = {
  name: 'Lò Văn Mới',
  home: 'Sở Y tế tỉnh Sơn La',
  duties: 'Cán bộ tiếp nhận và trả kết quả',
  from: '01/12/2026',
};
const member = (changes: Partial<KnownMember> = {}): KnownMember => ({
  staffId: 'moi',
  name: 'Lò Văn Mới',
  homeAgencyId: 'sl-so-y-te',
  agencyId: 'sl-so-y-te',
  duties: ['reception'],
  validFrom: '2026-12-01',
  hasSignIn: false,
  ...changes,
});
const rowsOf = (...values: Values[]): TableRow<MemberColumn>[] =>
  values.map((each, at) => ({ row: at + 2, values: each }));
const judge = (values: Values[], members: KnownMember[] = seeded): MemberVerdict[] =>
  judgeMembers(rowsOf(...values), agencies, members, today);
const one = (values: Values, ...members: KnownMember[]): MemberVerdict => judge([values], [...seeded, ...members])[0]!;
const saidOf = ({ problems }: MemberVerdict) => problems.map(({ column, message }) => `${column}: ${message.vi}`);

describe('a list of staff', () => {
  it('is read by headers without accents; who is new works in their home unit unless it says otherwise', () => {
    const { rows } = readTable(
      [
        ['ho va ten', 'DON VI CHU QUAN', 'nhiem vu', 'tu ngay', 'noi lam viec'],
        ['Lò Văn Mới', 'so y te tinh son la', 'leader, Chuyên viên thụ lý\nCashier', '1/12/2026', ''],
        ['Lò Văn Biệt', 'H52.03', 'Lãnh đạo', '1/12/2026', 'Trung tâm Phục vụ hành chính công tỉnh Sơn La'],
      ],
      memberColumns,
    )!;
    const verdicts = judgeMembers(rows, agencies, seeded, today);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['new', 'new']);
    expect(verdicts.map(({ after }) => after)).toEqual([
      {
        staffId: '',
        name: 'Lò Văn Mới',
        homeAgencyId: 'sl-so-y-te',
        agencyId: 'sl-so-y-te',
        duties: ['processor', 'leader', 'cashier'],
        validFrom: '2026-12-01',
      },
      expect.objectContaining({ homeAgencyId: 'sl-so-y-te', agencyId: 'sl-ttpvhcc', duties: ['leader'] }),
    ]);
  });

  it.each([
    ['no name', { name: '' }, /^name: Ô này phải có nội dung/],
    ['a home unit there is not', { home: 'Sở Không Có' }, /^home: Không có đơn vị “Sở Không Có”/],
    ['a working place there is not', { works: 'H52.777' }, /^works: Không có đơn vị “H52.777”/],
    ['a home unit that has ended', { home: 'sl-h-mai-son' }, /^works: .*không hoạt động|^home: .*không hoạt động/],
    ['a duty there is not', { duties: 'Lãnh đạo; Giám đốc' }, /^duties: Không có nhiệm vụ “Giám đốc”; ghi một/],
    ['no duty', { duties: '' }, /^duties: Ô này phải có nội dung/],
    ['no day', { from: '30/02/2026' }, /^from: “30\/02\/2026” không phải ngày/],
    ['a last day before the first', { to: '30/11/2026' }, /^to: Ngày cuối không được trước ngày bắt đầu/],
    ['an account with spaces', { account: 'lo van moi' }, /^account: Mã tài khoản không có dấu cách/],
    ['a name too long', { name: 'x'.repeat(201) }, /^name: Ô này dài quá 200 ký tự/],
  ] satisfies [string, Values, RegExp][])('names the cell of a row with %s', (_, values, said) => {
    const given = Object.fromEntries(Object.entries({ ...moi, ...values }).filter(([, text]) => text !== ''));
    const verdict = one(given);
    expect(verdict.verdict).toBe('wrong');
    expect(saidOf(verdict)[0]).toMatch(said);
  });

  it('says that a person or an account is there twice', () => {
    const [, again, other] = judge([
      { ...moi, account: 'a-1' },
      { ...moi, name: 'LÒ  văn Mới', duties: 'Lãnh đạo' },
      { ...moi, name: 'Người Khác', account: 'a-1' },
    ]);
    expect(saidOf(again!)).toEqual([expect.stringMatching(/^name: Người này đã có ở dòng 2/)]);
    expect(saidOf(other!)).toEqual(['account: Mã tài khoản này đã có ở dòng 2']);
  });

  it('says where somebody new has a namesake', () => {
    expect(one({ ...moi, name: 'Cầm Thị Lan' }).notes.map(({ vi }) => vi)).toEqual([
      'Đã có người cùng họ tên ở Ủy ban nhân dân phường Tô Hiệu; dòng này thêm một người khác',
    ]);
  });
});

describe('somebody who is there', () => {
  it('is already so, or changed in what the row says; what is blank stays', () => {
    expect(one(moi, member()).verdict).toBe('unchanged');
    const { verdict, changed, after } = one(
      { name: 'lò văn mới', home: 'H52.03', duties: 'Lãnh đạo', to: '31/12/2027' },
      member({ agencyId: 'sl-ttpvhcc' }),
    );
    expect([verdict, changed]).toEqual(['changed', ['duties', 'to']]);
    expect(after).toMatchObject({ name: 'Lò Văn Mới', agencyId: 'sl-ttpvhcc', validTo: '2027-12-31' });
  });

  it('goes back to their home unit, or stays on, with a dash', () => {
    const { changed, after } = one(
      { ...moi, works: '-', to: '-' },
      member({ agencyId: 'sl-ttpvhcc', validTo: '2027-01-01' }),
    );
    expect(changed).toEqual(['works', 'to']);
    expect(after).toEqual({ ...member(), hasSignIn: undefined });
  });

  it('gets an account where they have none; one they have is kept', () => {
    expect(one({ ...moi, account: 'a-1' }, member())).toMatchObject({
      verdict: 'changed',
      changed: ['account'],
      account: 'a-1',
    });
    const bound = one({ ...moi, account: 'a-1' }, member({ hasSignIn: true }));
    expect(bound).toMatchObject({ verdict: 'unchanged', notes: [{ vi: expect.stringMatching(/^Đã có tài khoản/) }] });
    expect(bound.account).toBeUndefined();
  });

  it('is told apart by accents: whose name is only alike is a doubt', () => {
    expect(saidOf(one({ ...moi, name: 'Lo Van Moi' }, member()))).toEqual([
      expect.stringMatching(/^name: Đơn vị này có “Lò Văn Mới”/),
    ]);
    const both = judge([moi, { ...moi, name: 'Lò Văn Mỗi' }], [...seeded, member()]);
    expect(both.map(({ verdict }) => verdict)).toEqual(['unchanged', 'new']);
  });

  it('is not changed where two have the name, unless each is as it says', () => {
    const two = [member(), member({ staffId: 'moi-2', duties: ['leader'] })];
    const rows = [moi, { ...moi, duties: 'Lãnh đạo' }];
    expect(judge(rows, two).map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged']);
    expect(saidOf(judge([{ ...moi, duties: 'Kế toán thu phí' }], two)[0]!)).toEqual([
      'name: Đơn vị này có 2 người trùng họ tên; sửa từng người ở trang Cán bộ',
    ]);
    expect(judge([{ ...moi, account: 'a-1' }], two)[0]!.verdict).toBe('wrong');
  });

  it('is a matter for the page of staff once they have left', () => {
    const gone = member({ validFrom: '2025-01-01', validTo: '2026-01-31' });
    expect(saidOf(one(moi, gone))).toEqual([expect.stringMatching(/^name: .*đã kết thúc công tác/)]);
    expect(one({ ...moi, from: '01/01/2025', to: '31/01/2026' }, gone).verdict).toBe('unchanged');
  });
});

describe('a list of 2,000 staff that was given out', () => {
  it('says “already so” of each, and is judged in a moment', () => {
    const communes = agencies.filter(({ validTo }) => validTo === undefined);
    const many = Array.from({ length: 2000 }, (_, at): KnownMember => {
      const template = seeded[at % seeded.length]!;
      const unit = communes[at % communes.length]!.id;
      const name = `${template.name} ${Math.floor(at / 140)}`;
      return { ...template, staffId: `s-${at}`, name, homeAgencyId: unit, validFrom: `2025-07-${10 + (at % 20)}` };
    });
    const nameOf = unitNamer(agencies, recordedFinder(agencies, today));
    const cells = [...seeded, ...many].map((each) => memberColumns.map(({ key }) => memberInCell[key](each, nameOf)));
    const { rows } = readTable([memberColumns.map(({ header }) => header), ...cells], memberColumns)!;
    const start = performance.now();
    const verdicts = judgeMembers(rows, agencies, [...seeded, ...many], today);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(verdicts.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([]);
  });
});
