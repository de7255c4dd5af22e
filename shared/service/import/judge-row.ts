import type { Definition } from '../../api/admin-views.ts';
import type { TableRow } from '../../table/columns.ts';
import type { CellProblem, Verdict } from '../../table/row-verdict.ts';
import { importProblemWords } from '../../words/import-problems.ts';
import type { ImportProblem } from '../../words/import-problems.ts';
import { fill } from '../../words/text.ts';
import { sameJson } from '../draft/same-json.ts';
import type { Service } from '../service.ts';
import { columnInCell } from './column-in-cell.ts';
import { procedureColumns } from './procedure-columns.ts';
import type { ProcedureColumn } from './procedure-columns.ts';
import { sameWords } from './slug.ts';
import { writeColumn } from './write-column.ts';
import type { ImportSetting } from './write-column.ts';

type ProcedureProblem = CellProblem<ProcedureColumn>;

/** What importing a row would do, before anything is written. */
export type RowVerdict = {
  row: number;
  serviceId: string;
  name: string;
  verdict: Verdict;
  problems: ProcedureProblem[];
  /** What would change; of a new service, all that the row says. */
  changed: ProcedureColumn[];
  /** Says more than a list can say: it stays as it is, and a person looks at it. */
  kept: ProcedureColumn[];
  /** The definition a draft would start with. */
  definition: Definition;
  /** The places of it that still need a person. */
  open: string[];
};

/** Longest text of a cell, in characters. */
const longest = 4000;

/** Parts that every service has and no list tells. */
const untold = ['summary', 'lifeEvents', 'steps', 'declaration'] as const;

const wholeCase: Service['cases'] = [{ id: 'chung', name: { vi: 'Trường hợp chung', en: 'All cases' } }];
const forBusinesses = new Set<string>([
  'enterprise',
  'foreign-invested-enterprise',
  'organisation',
  'foreign-organisation',
  'cooperative',
]);

export const cellProblem = (
  column: ProcedureColumn,
  problem: ImportProblem,
  values: Record<string, string | number> = {},
): ProcedureProblem => ({
  column,
  message: fill(importProblemWords[problem], values),
});

/** What follows from the cells of a new service: whom it is for, and that it has one case. */
const completed = (said: Partial<Service>): Partial<Service> => {
  const { applicants = [] } = said;
  const business = applicants.some((each) => forBusinesses.has(each));
  const citizen = applicants.length === 0 || applicants.some((each) => !forBusinesses.has(each));
  return {
    level: 2,
    onlineMode: 'thong-tin',
    channels: [{ channel: 'counter' }],
    fee: { due: 'none', lines: [] },
    ...said,
    cases: wholeCase,
    audiences: [...(citizen ? (['citizen'] as const) : []), ...(business ? (['business'] as const) : [])],
  };
};

const missingParts = (definition: Partial<Service>): string[] =>
  [
    'code',
    'name',
    'field',
    'applicants',
    'administrativeLevel',
    'procedure',
    'timeLimits',
    'documents',
    'legalBases',
    'competentAgency',
    'offerings',
    'result',
    ...untold,
  ].filter((part) => !(part in definition));

type Reading = Pick<RowVerdict, 'problems' | 'changed' | 'kept'> & { definition: Partial<Service>; open: string[] };

const readCells = (
  { values }: TableRow<ProcedureColumn>,
  base: Partial<Service> | undefined,
  setting: ImportSetting,
): Reading => {
  const reading: Reading = { definition: { ...base }, problems: [], changed: [], kept: [], open: [] };
  for (const { key } of procedureColumns) {
    const text = values[key];
    if (text === undefined) continue;
    if (text.length > longest) {
      reading.problems.push(cellProblem(key, 'too-long', { most: longest }));
      continue;
    }
    const now = base ? columnInCell[key](base, setting.agencies) : '';
    if (base && now !== '' && sameWords(now, text)) continue;
    const written = writeColumn[key](text, reading.definition, setting);
    if ('problem' in written) {
      reading.problems.push(cellProblem(key, written.problem, { text: written.text }));
      continue;
    }
    const parts = Object.keys(written.parts) as (keyof Service)[];
    if (parts.every((part) => sameJson(reading.definition[part], written.parts[part]))) continue;
    const saysMore = base && now === '' && parts.some((part) => !isBare(base[part]));
    if (saysMore) reading.kept.push(key);
    else {
      Object.assign(reading.definition, written.parts);
      reading.changed.push(key);
    }
    reading.open.push(...(saysMore ? parts : (written.open ?? [])));
  }
  return reading;
};

/** Is there nothing in it that a list could take away? */
const isBare = (part: unknown): boolean => {
  if (part === undefined || part === '') return true;
  if (Array.isArray(part)) return part.length === 0;
  return (
    typeof part === 'object' && part !== null && 'lines' in part && Array.isArray(part.lines) && part.lines.length === 0
  );
};

const needed = procedureColumns.flatMap((column) => ('needed' in column ? [column.key] : []));

/**
 * What a row would make of a service: a draft of a new one, a change of `base`, nothing, or what is wrong with it cell by cell. What the
 * row leaves blank stays as it is. Pure.
 */
export const judgeRow = (
  row: TableRow<ProcedureColumn>,
  serviceId: string,
  base: Partial<Service> | undefined,
  setting: ImportSetting,
): RowVerdict => {
  const { problems, changed, kept, definition: said, open } = readCells(row, base, setting);
  const missing = base ? [] : needed.filter((key) => row.values[key] === undefined);
  const all = [...missing.map((key) => cellProblem(key, 'missing')), ...problems];
  const definition = base ? said : completed(said);
  const places = base ? open : [...open, ...missingParts(definition)];
  const untouched = changed.length === 0 && kept.length === 0;
  return {
    row: row.row,
    serviceId,
    name: row.values.name ?? base?.name?.vi ?? '',
    verdict: all.length > 0 ? 'wrong' : !base ? 'new' : untouched ? 'unchanged' : 'changed',
    problems: all,
    changed,
    kept,
    definition: definition as Definition,
    open: [...new Set(places)],
  };
};
