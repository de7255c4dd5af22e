import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import type { Agency } from '../agency.ts';
import { factsOf } from '../agency-on.ts';
import type { FindUnit } from './find-unit.ts';
import { longestCell, none, writeUnitCell } from './read-unit-cell.ts';
import type { UnitSaid } from './read-unit-cell.ts';
import { unitColumns } from './unit-columns.ts';
import type { UnitColumn } from './unit-columns.ts';
import { unitInCell } from './unit-in-cell.ts';
import type { InCells } from './unit-in-cell.ts';

/** What rows are read with. */
export type UnitSetting = InCells & { find: FindUnit };

/** A row read: what the unit is to be, and what is wrong with its cells. */
export type UnitReading = { said: UnitSaid; problems: CellProblem<UnitColumn>[] };

const needed = unitColumns.flatMap((column) => ('needed' in column ? [column.key] : []));

/** Words in English follow those in Vietnamese, so that a name changed in one language alone is noticed. */
const inEnglish = new Set<UnitColumn>(['nameEn', 'placeEn', 'addressEn']);

const halfTexts = ({ place, address }: UnitSaid): UnitColumn[] => [
  ...(place?.vi === '' ? (['place'] as const) : []),
  ...(address?.vi === '' ? (['address'] as const) : []),
];

/** The cells that must be filled: all that a new unit needs, the English name of one that is renamed, the other half of a text. */
const missingCells = (
  { values }: TableRow<UnitColumn>,
  before: Agency | undefined,
  said: UnitSaid,
): Set<UnitColumn> => {
  const isRenamed = before && said.name?.vi !== before.name.vi && values.nameEn === undefined;
  const blank = before ? [] : needed.filter((key) => values[key] === undefined);
  return new Set([...blank, ...(isRenamed || said.name?.en === '' ? (['nameEn'] as const) : []), ...halfTexts(said)]);
};

/** Reads the cells of a row on top of what is recorded; what is blank stays as it is. */
export const readUnitRow = (
  row: TableRow<UnitColumn>,
  before: Agency | undefined,
  { find, ...cells }: UnitSetting,
): UnitReading => {
  const reading: UnitReading = { said: before ? factsOf(before) : {}, problems: [] };
  for (const { key } of unitColumns) {
    const text = row.values[key];
    if (key === 'id' || text === undefined) continue;
    if (before && !inEnglish.has(key) && unitInCell[key](before, cells).normalize('NFC').trim() === text) continue;
    const most = longestCell[key];
    if (most !== undefined && text.length > most) {
      reading.problems.push(cellProblem(key, 'too-long', { most }));
      continue;
    }
    if (inEnglish.has(key) && none.test(text)) continue;
    const written = writeUnitCell[key](text, reading.said, find);
    if ('problem' in written) reading.problems.push(cellProblem(key, written.problem, written.values));
    else Object.assign(reading.said, written.said);
  }
  reading.problems.unshift(
    ...[...missingCells(row, before, reading.said)].map((key) => cellProblem<UnitColumn>(key, 'missing')),
  );
  return reading;
};
