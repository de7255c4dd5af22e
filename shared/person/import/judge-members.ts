import type { Agency } from '../../agency/agency.ts';
import { recordedFinder, unitNamer } from '../../agency/import/find-unit.ts';
import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import { isAlreadySo, judgeMemberRow, wrongRow } from './judge-member-row.ts';
import type { MemberSetting, MemberVerdict } from './judge-member-row.ts';
import { memberToChange, namesakesIn, personKey } from './match-member.ts';
import type { KnownMember, Namesakes } from './match-member.ts';
import type { MemberColumn } from './member-columns.ts';
import { readMemberRow } from './read-member-row.ts';
import type { MemberReading, MemberSaid } from './read-member-row.ts';

type Read = { row: TableRow<MemberColumn>; reading: MemberReading };
type Problem = CellProblem<MemberColumn>;

const keyOf = ({ name = '', home = '' }: MemberSaid): string => personKey(name, home);

/** The rows that have each person, and each account, first. */
const firstRows = (reads: readonly Read[]) => {
  const people = new Map<string, number>();
  const accounts = new Map<string, number>();
  for (const { row, reading } of reads) {
    const { account } = reading.said;
    if (!people.has(keyOf(reading.said))) people.set(keyOf(reading.said), row.row);
    if (account !== undefined && !accounts.has(account)) accounts.set(account, row.row);
  }
  return { people, accounts };
};

/** What is wrong with a row before anybody is looked up: its cells, whom it does not name, an account another row has. */
const cellsWrong = ({ row, reading }: Read, accounts: ReadonlyMap<string, number>): Problem[] => {
  const blank = (['name', 'home'] as const).filter((key) => row.values[key] === undefined);
  const earlier = accounts.get(reading.said.account ?? '') ?? row.row;
  return [
    ...blank.map((key): Problem => cellProblem(key, 'missing')),
    ...reading.problems,
    ...(earlier === row.row ? [] : [cellProblem<MemberColumn>('account', 'account-twice', { row: earlier })]),
  ];
};

type Whom = { member: KnownMember | undefined } | { problem: Problem };

/** Whom a row is about: somebody who is as it says already, else the only one of that name in that unit. */
const aboutWhom = (said: MemberSaid, found: Namesakes, earlier: number | undefined, setting: MemberSetting): Whom => {
  const same = found.here.find((member) => isAlreadySo(said, member, setting));
  if (same && (said.account === undefined || found.here.length === 1)) return { member: same };
  if (earlier !== undefined) return { problem: cellProblem('name', 'member-twice', { row: earlier }) };
  return memberToChange(found, setting.today);
};

/**
 * Judges the rows of a list of staff: who would be added, who changed, and which account bound, with the rules of the forms. Somebody is found by
 * name and home unit; of two with one name none is changed. Pure.
 */
export const judgeMembers = (
  rows: readonly TableRow<MemberColumn>[],
  agencies: readonly Agency[],
  members: readonly KnownMember[],
  today: string,
): MemberVerdict[] => {
  const findUnit = recordedFinder(agencies, today);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const setting = { find: (id: string) => byId.get(id), nameOf: unitNamer(agencies, findUnit), today };
  const reads = rows.map((row): Read => ({ row, reading: readMemberRow(row, findUnit) }));
  const { people, accounts } = firstRows(reads);
  const namesakes = namesakesIn(members, new Set(people.keys()), today);
  return reads.map((read) => {
    const { row, reading } = read;
    const problems = cellsWrong(read, accounts);
    if (problems.length > 0) return wrongRow(row, problems);
    const { said } = reading;
    const found = namesakes(said.name ?? '', said.home ?? '');
    const first = people.get(keyOf(said));
    const whom = aboutWhom(said, found, first === row.row ? undefined : first, setting);
    if ('problem' in whom) return wrongRow(row, [whom.problem]);
    return judgeMemberRow(row, said, { member: whom.member, namesake: found.elsewhere }, setting);
  });
};
