import { isInForce } from '../../calendar/in-force.ts';
import { slugOf } from '../../service/import/slug.ts';
import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import { fold } from '../../words/fold.ts';
import type { Agency } from '../agency.ts';
import { agencyIdPattern, longestAgencyId } from '../agency-limits.ts';
import type { UnitColumn } from './unit-columns.ts';

/** The unit a row is about: one that is recorded, or a new one under an id that nobody has; `isAgain` where a row before has it. */
export type Which = { id: string; before?: Agency; isAgain: boolean; problems: CellProblem<UnitColumn>[] };

type Row = TableRow<UnitColumn>;

/** Units that have not ended, by each code they use or will use. */
const unitsByCode = (agencies: readonly Agency[], today: string): Map<string, Agency> => {
  const notEnded = (valid: { validTo?: string | undefined }) => valid.validTo === undefined || valid.validTo >= today;
  const found = new Map<string, Agency>();
  for (const agency of agencies.filter(notEnded))
    for (const code of agency.codes.filter(notEnded))
      if (!found.has(code.value) || isInForce(code, today)) found.set(code.value, agency);
  return found;
};

/** Says which row has a value first, and remembers it. */
const firstRows = () => {
  const first = new Map<string, number>();
  return (value: string, row: number): number | undefined => {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, row);
    return earlier;
  };
};

/** An id nobody has, made of the name; where that is taken, of name and code. */
const proposed = ({ name = '', code = '' }: Row['values'], taken: ReadonlySet<string>): string => {
  const slug = slugOf(name) || 'don-vi';
  return taken.has(slug) ? `${slug}-${slugOf(code)}`.slice(0, longestAgencyId) : slug;
};

/** Which unit each row is about: by its id, else by its code. A row that has neither may not be called like a unit no row is about. */
export const whichUnits = (rows: readonly Row[], agencies: readonly Agency[], today: string): Map<number, Which> => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const byCode = unitsByCode(agencies, today);
  const recordedOf = ({ id, code = '' }: Row['values']): Agency | undefined =>
    id === undefined ? byCode.get(code.toUpperCase()) : byId.get(id);
  const told = new Set(rows.map(({ values }) => recordedOf(values)?.id));
  const untold = new Map(
    agencies
      .filter((agency) => isInForce(agency, today) && !told.has(agency.id))
      .map((agency) => [fold(agency.name.vi), agency]),
  );
  const taken = new Set([...byId.keys(), ...rows.flatMap(({ values }) => values.id ?? [])]);
  const [idSeen, codeSeen] = [firstRows(), firstRows()];
  return new Map(
    rows.map(({ row, values }) => {
      const before = recordedOf(values);
      const id = values.id ?? before?.id ?? proposed(values, taken);
      const problems: Which['problems'] = [];
      if (values.id !== undefined && (!agencyIdPattern.test(id) || id.length > longestAgencyId))
        problems.push(cellProblem('id', 'id-malformed', { text: id }));
      const alike = before || values.id !== undefined ? undefined : untold.get(fold(values.name ?? ''));
      if (alike) problems.push(cellProblem('id', 'unit-alike', { id: alike.id }));
      const sameId = idSeen(id, row);
      const sameCode = values.code === undefined ? undefined : codeSeen(values.code.toUpperCase(), row);
      if (sameCode) problems.push(cellProblem('code', 'code-twice', { row: sameCode }));
      else if (sameId) problems.push(cellProblem('id', 'id-twice', { row: sameId }));
      taken.add(id);
      const isAgain = (sameCode ?? sameId) !== undefined;
      return [row, { id, ...(before && { before }), isAgain, problems }];
    }),
  );
};
