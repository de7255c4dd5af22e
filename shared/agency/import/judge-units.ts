import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import { dateText } from '../../words/format.ts';
import { listNoteWords } from '../../words/list-problems.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import type { Agency } from '../agency.ts';
import { factsSince } from '../agency-on.ts';
import { agencyViolation } from '../agency-violation.ts';
import { changeAgency } from '../change-agency.ts';
import type { UnitVerdict } from './planned-unit.ts';
import { readUnits } from './read-units.ts';
import type { UnitRead } from './read-units.ts';
import { unitColumns } from './unit-columns.ts';
import type { UnitColumn } from './unit-columns.ts';
import { unitInCell } from './unit-in-cell.ts';
import { unitOrder } from './unit-order.ts';
import type { UnitOrder } from './unit-order.ts';
import { added, asProblem, attempt, changed } from './unit-outcome.ts';
import type { Done } from './unit-outcome.ts';

type Problems = CellProblem<UnitColumn>[];
const told = { nameOf: (id: string) => id, today: '' };

/** The columns in which a list says something else of a unit than before. */
const changedColumns = (before: Agency, after: Agency, today: string): UnitColumn[] =>
  unitColumns
    .map(({ key }) => key)
    .filter(
      (key) =>
        key !== 'from' && unitInCell[key](before, { ...told, today }) !== unitInCell[key](after, { ...told, today }),
    );

const notesOf = ({ before, said, id, isIdProposed }: UnitRead): Text[] => {
  if (!before) return isIdProposed ? [fill(listNoteWords['unit-id'], { id })] : [];
  const since = factsSince(before);
  return said.from === undefined || said.from === since
    ? [fill(listNoteWords['put-right'], { date: dateText(since) })]
    : [fill(listNoteWords['from-day'], { date: dateText(said.from) })];
};

const verdictOf = (read: UnitRead, done: Done, today: string): UnitVerdict => ({
  row: read.row,
  name: read.name,
  verdict: read.before ? 'changed' : 'new',
  problems: [],
  changed: read.before ? changedColumns(read.before, done.after, today) : [],
  notes: notesOf(read),
  agencyId: read.id,
  act: done.act,
  ...(read.said.basis !== undefined && { basis: read.said.basis }),
  needs: read.needs,
});

const undone = (read: UnitRead, verdict: 'wrong' | 'unchanged', problems: Problems = []): UnitVerdict => ({
  row: read.row,
  name: read.name,
  verdict,
  problems,
  changed: [],
  notes: [],
  agencyId: read.id,
  needs: [],
});

/** Rows that are wrong, with why. */
type Wrong = Map<number, Problems>;

/**
 * Judges all rows one after the other, each on the state the ones before leave; rows known to be wrong leave nothing. Adds to `wrong` what it
 * finds: where a row before waits for that, all are judged again.
 */
const judgedOnce = (
  { order, receivedLater }: UnitOrder<UnitRead>,
  wrong: Wrong,
  agencies: readonly Agency[],
  today: string,
): UnitVerdict[] => {
  let all = agencies;
  const refused = (read: UnitRead, problems: Problems): UnitVerdict => {
    wrong.set(read.row, problems);
    return undone(read, 'wrong', problems);
  };
  const judge = (read: UnitRead): UnitVerdict => {
    const known = wrong.get(read.row);
    if (known) return refused(read, known);
    const waits = read.needs.filter(({ row }) => wrong.has(row));
    if (waits.length > 0)
      return refused(
        read,
        waits.map(({ row, column }) => cellProblem(column, 'row-first', { row })),
      );
    const { before } = read;
    const state = { all, today };
    const done = before ? changed(before, read, state) : added(read, receivedLater.has(read.row), state);
    if (Array.isArray(done)) {
      const isSame = done.some(({ rule }) => rule === 'nothing-changed');
      return isSame ? undone(read, 'unchanged') : refused(read, done.map(asProblem));
    }
    const { after } = done;
    all = before ? all.map((each) => (each.id === after.id ? after : each)) : [...all, after];
    return verdictOf(read, done, today);
  };
  const completed = (read: UnitRead, verdict: UnitVerdict): UnitVerdict => {
    const { act } = verdict;
    const there = all.find(({ id }) => id === read.id);
    if (act?.kind !== 'add' || !act.then || !there) return verdict;
    const { then } = act;
    const after = attempt(() => changeAgency(there, then, all, today));
    if (Array.isArray(after)) return refused(read, after.map(asProblem));
    all = all.map((each) => (each.id === after.id ? after : each));
    return verdict;
  };
  const [begun, recorded] = [order.filter(({ isNew }) => isNew), order.filter(({ isNew }) => !isNew)];
  const adds = begun.map((read) => ({ read, verdict: judge(read) }));
  return [...adds.map(({ read, verdict }) => completed(read, verdict)), ...recorded.map(judge)];
};

/**
 * Judges the rows of a list of units in the order in which they are to be done: what each would do, with the rules of the forms. What a row
 * leaves blank stays as it is; a row that names a new unit of a wrong row is wrong too. Pure.
 */
export const judgeUnits = (
  rows: readonly TableRow<UnitColumn>[],
  agencies: readonly Agency[],
  today: string,
): UnitVerdict[] => {
  const reads = readUnits(rows, agencies, today);
  const ordered = unitOrder(reads);
  const circle = asProblem(agencyViolation('parentId', 'under-itself'));
  const wrong: Wrong = new Map(
    reads.flatMap(({ row, problems }) => {
      const all = [...problems, ...(ordered.circling.has(row) ? [circle] : [])];
      return all.length > 0 ? [[row, all] as const] : [];
    }),
  );
  for (;;) {
    const known = wrong.size;
    const verdicts = judgedOnce(ordered, wrong, agencies, today);
    if (wrong.size === known) return verdicts;
  }
};
