import type { TableRow } from '../../table/columns.ts';
import type { Agency } from '../agency.ts';
import { recordedFinder, unitNamer } from './find-unit.ts';
import type { CalledUnit } from './find-unit.ts';
import { readUnitRow } from './read-unit-row.ts';
import type { UnitReading, UnitSetting } from './read-unit-row.ts';
import type { UnitColumn } from './unit-columns.ts';
import type { OrderedUnit } from './unit-order.ts';
import { whichUnits } from './which-units.ts';
import type { Which } from './which-units.ts';

/** A row read, with the rows of new units it names. */
export type UnitRead = OrderedUnit &
  UnitReading & {
    name: string;
    before: Agency | undefined;
    isIdProposed: boolean;
    needs: { row: number; column: UnitColumn }[];
  };

const calledInFile = (rows: readonly TableRow<UnitColumn>[], which: ReadonlyMap<number, Which>): CalledUnit[] =>
  rows.flatMap(({ row, values: { name, nameEn, code } }) => {
    const found = which.get(row);
    if (!found || found.isAgain) return [];
    const names = [name, nameEn].flatMap((each) => each ?? []);
    return [{ id: found.id, codes: code === undefined ? [] : [code], names }];
  });

const readRows = (
  rows: readonly TableRow<UnitColumn>[],
  which: ReadonlyMap<number, Which>,
  setting: UnitSetting,
): UnitRead[] => {
  const newRows = new Map(
    rows.flatMap(({ row }) => {
      const found = which.get(row);
      return found && !found.before && !found.isAgain ? [[found.id, row] as const] : [];
    }),
  );
  return rows.map((each): UnitRead => {
    const { row } = each;
    const { id = '', before, problems = [] } = which.get(row) ?? {};
    const reading = readUnitRow(each, before, setting);
    const { parentId, receivedAt } = reading.said;
    const need = (column: UnitColumn, named: string | undefined) => {
      const first = named === undefined || named === id ? undefined : newRows.get(named);
      return first === undefined ? [] : [{ row: first, column }];
    };
    return {
      row,
      id,
      isNew: !before,
      name: each.values.name ?? before?.name.vi ?? '',
      before,
      isIdProposed: each.values.id === undefined,
      parentId,
      receivedAt,
      said: reading.said,
      problems: [...problems, ...reading.problems],
      needs: [...need('parent', parentId), ...need('receivedAt', receivedAt)],
    };
  });
};

/** Reads all rows: which unit each is about, what it says, and which other rows it names. */
export const readUnits = (
  rows: readonly TableRow<UnitColumn>[],
  agencies: readonly Agency[],
  today: string,
): UnitRead[] => {
  const which = whichUnits(rows, agencies, today);
  const nameOf = unitNamer(agencies, recordedFinder(agencies, today));
  return readRows(rows, which, { find: recordedFinder(agencies, today, calledInFile(rows, which)), nameOf, today });
};
