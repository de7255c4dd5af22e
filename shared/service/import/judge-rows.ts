import type { Definition } from '../../api/admin-views.ts';
import type { TableRow } from '../../table/columns.ts';
import type { Service } from '../service.ts';
import { cellProblem, judgeRow } from './judge-row.ts';
import type { RowVerdict } from './judge-row.ts';
import type { ProcedureColumn } from './procedure-columns.ts';
import { slugOf } from './slug.ts';
import type { ImportSetting } from './write-column.ts';

/** What is known of the services there are: by code, with the draft that is open. */
export type KnownService = { serviceId: string; code: string; hasDraft: boolean };

/** Which service each row is about: the one that has its code, or a new one under an id that nobody has. */
export const servicesOfRows = (
  rows: readonly TableRow<ProcedureColumn>[],
  known: readonly KnownService[],
): Map<number, { serviceId: string; known?: KnownService }> => {
  const byCode = new Map(known.map((service) => [service.code, service]));
  const taken = new Set(known.map(({ serviceId }) => serviceId));
  return new Map(
    rows.map(({ row, values: { code = '', name = '' } }) => {
      const service = byCode.get(code);
      if (service) return [row, { serviceId: service.serviceId, known: service }];
      const slug = slugOf(name) || 'thu-tuc';
      const coded = `${slug}-${slugOf(code)}`.replace(/-$/, '');
      const free = [slug, coded, `${coded}-${row}`].find((id) => !taken.has(id)) ?? `${coded}-${row}`;
      taken.add(free);
      return [row, { serviceId: free }];
    }),
  );
};

/** The first row that has each code. */
const firstRows = (rows: readonly TableRow<ProcedureColumn>[]): Map<string, number> => {
  const first = new Map<string, number>();
  for (const { row, values } of rows)
    if (values.code !== undefined && !first.has(values.code)) first.set(values.code, row);
  return first;
};

/** What rows are judged with besides: the services there are, and the newest definitions of those that rows change. */
export type RowsSetting = ImportSetting & {
  known: readonly KnownService[];
  definitions: ReadonlyMap<string, Definition>;
};

/**
 * Judges the rows of a list one by one: what importing each would do. A code that an earlier row has and a service with an open draft are wrong.
 * Pure.
 */
export const judgeOf = (
  all: readonly TableRow<ProcedureColumn>[],
  { known, definitions, ...setting }: RowsSetting,
): ((row: TableRow<ProcedureColumn>) => RowVerdict) => {
  const services = servicesOfRows(all, known);
  const first = firstRows(all);
  return (row) => {
    const { serviceId, known: service } = services.get(row.row) ?? { serviceId: '' };
    const base = service && (definitions.get(serviceId) as Partial<Service> | undefined);
    const verdict = judgeRow(row, serviceId, base, setting);
    const earlier = first.get(row.values.code ?? '');
    const twice = earlier !== undefined && earlier !== row.row;
    const hasDraft = service?.hasDraft && verdict.verdict !== 'unchanged';
    const problems = [
      ...(twice ? [cellProblem('code', 'code-twice', { row: earlier })] : []),
      ...(hasDraft ? [cellProblem('code', 'draft-open')] : []),
      ...verdict.problems,
    ];
    return problems.length > 0 ? { ...verdict, verdict: 'wrong', problems } : verdict;
  };
};
