import type { Agency } from '../../agency/agency.ts';
import { present } from '../../dossier/present.ts';
import { Refusal } from '../../errors.ts';
import type { Violation } from '../../errors.ts';
import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem, JudgedRow } from '../../table/row-verdict.ts';
import { listNoteWords } from '../../words/list-problems.ts';
import { fill } from '../../words/text.ts';
import { memberOf } from '../change-member.ts';
import type { MemberFacts } from '../member-act.ts';
import type { StaffMember } from '../person.ts';
import type { KnownMember } from './match-member.ts';
import { memberColumns } from './member-columns.ts';
import type { MemberColumn } from './member-columns.ts';
import { memberInCell } from './member-in-cell.ts';
import type { MemberSaid } from './read-member-row.ts';

/** A row of a list of staff, judged. */
export type MemberVerdict = JudgedRow<MemberColumn> & {
  /** Somebody recorded, as they were judged; of somebody new there is none. */
  before?: StaffMember;
  /** As they are to be, where that is another than before. */
  after?: StaffMember;
  /** The account that is to be bound to them. */
  account?: string;
};

/** What rows are judged with. */
export type MemberSetting = { find: (id: string) => Agency | undefined; nameOf: (id: string) => string; today: string };

type Row = TableRow<MemberColumn>;

const needed = memberColumns.flatMap((column) => ('needed' in column ? [column.key] : []));
const columnAt: Readonly<Record<string, MemberColumn>> = { agencyId: 'works', homeAgencyId: 'home', validTo: 'to' };

const recorded = ({ hasSignIn: _, ...member }: KnownMember): StaffMember => member;

/** What a row makes of somebody; what it leaves blank stays as it is, and so does the way their name is written. */
const factsOn = (said: MemberSaid, before: StaffMember | undefined): MemberFacts => {
  const home = said.home ?? '';
  return present({
    name: before?.name ?? said.name ?? '',
    homeAgencyId: home,
    agencyId: said.works === null ? home : (said.works ?? before?.agencyId ?? home),
    duties: said.duties ?? before?.duties ?? [],
    validFrom: said.from ?? before?.validFrom ?? '',
    validTo: said.to === null ? undefined : (said.to ?? before?.validTo),
  });
};

/** Somebody as a row makes them, or the violations of the rules. */
const madeOf = (
  said: MemberSaid,
  known: KnownMember | undefined,
  setting: MemberSetting,
): StaffMember | Violation[] => {
  const before = known && recorded(known);
  try {
    return memberOf(before?.staffId ?? '', factsOn(said, before), before, setting);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.detail.violations ?? [];
  }
};

/** Does a row say nothing else than what is recorded of somebody? */
export const isAlreadySo = (said: MemberSaid, known: KnownMember, setting: MemberSetting): boolean => {
  const made = madeOf(said, known, setting);
  return Array.isArray(made) && made.some(({ rule }) => rule === 'nothing-changed');
};

/** A row that is to be mended in the file. */
export const wrongRow = ({ row, values }: Row, problems: CellProblem<MemberColumn>[]): MemberVerdict => ({
  row,
  name: values.name ?? '',
  verdict: 'wrong',
  problems,
  changed: [],
  notes: [],
});

const changedColumns = (before: StaffMember, after: StaffMember): MemberColumn[] =>
  memberColumns
    .map(({ key }) => key)
    .filter((key) => memberInCell[key](before, (id) => id) !== memberInCell[key](after, (id) => id));

/** Whom a row is about, and a namesake in another unit. */
export type About = { member: KnownMember | undefined; namesake: KnownMember | undefined };

/** What a row would do with whom it is about. */
export const judgeMemberRow = (
  row: Row,
  said: MemberSaid,
  { member, namesake }: About,
  setting: MemberSetting,
): MemberVerdict => {
  const blank = member ? [] : needed.filter((key) => row.values[key] === undefined);
  if (blank.length > 0)
    return wrongRow(
      row,
      blank.map((key) => cellProblem(key, 'missing')),
    );
  const isSame = member !== undefined && isAlreadySo(said, member, setting);
  const after = isSame ? undefined : madeOf(said, member, setting);
  if (Array.isArray(after))
    return wrongRow(
      row,
      after.map(({ path, message }) => ({ column: columnAt[path] ?? 'name', message })),
    );
  const account = member?.hasSignIn === true ? undefined : said.account;
  return {
    row: row.row,
    name: row.values.name ?? '',
    verdict: !member ? 'new' : after || account !== undefined ? 'changed' : 'unchanged',
    problems: [],
    changed: [
      ...(member && after ? changedColumns(member, after) : []),
      ...(member && account !== undefined ? (['account'] as const) : []),
    ],
    notes: [
      ...(!member && namesake ? [fill(listNoteWords.namesake, { unit: setting.nameOf(namesake.homeAgencyId) })] : []),
      ...(said.account !== account ? [listNoteWords['has-account']] : []),
    ],
    ...(member && { before: recorded(member) }),
    ...(after && { after }),
    ...(account !== undefined && { account }),
  };
};
