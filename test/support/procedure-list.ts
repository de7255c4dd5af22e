import type { Agency } from '#shared/agency/agency.ts';
import { columnInCell } from '#shared/service/import/column-in-cell.ts';
import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { ProcedureColumn } from '#shared/service/import/procedure-columns.ts';
import type { Service } from '#shared/service/service.ts';
import { randomFrom } from '#test/crash/random.ts';
import { generatedServices } from './generated-services.ts';

/** What departments get wrong: which cell, and what it then says. */
const faults: readonly [ProcedureColumn, string][] = [
  ['code', 'chưa có mã'],
  ['name', ''],
  ['administrativeLevel', 'Liên huyện'],
  ['level', '5'],
  ['time', 'theo quy định hiện hành'],
  ['charge', 'mười lăm nghìn'],
  ['agencies', 'Ủy ban nhân dân xã Không Có'],
  ['applicants', 'Mọi người'],
];

export type BadRow = { row: number; column: ProcedureColumn };
export type ProcedureList = { services: Service[]; cells: string[][]; bad: BadRow[] };

/** A department's list: so many procedures a row, some of them wrong in each of eight ways by turns. The same for the same seed. */
export const aProcedureList = (
  count: number,
  { templates, agencies, badEvery }: { templates: readonly Service[]; agencies: readonly Agency[]; badEvery: number },
): ProcedureList => {
  const services = generatedServices(count, templates);
  const random = randomFrom(7);
  const bad: BadRow[] = [];
  const rows = services.map((service, at) => {
    const cells = procedureColumns.map(({ key }) => columnInCell[key](service, agencies));
    if (at % badEvery !== badEvery - 1) return cells;
    const [column, text] = faults[bad.length % faults.length]!;
    bad.push({ row: at + 2, column });
    cells[procedureColumns.findIndex(({ key }) => key === column)] = text;
    return cells;
  });
  // A second row of a code is the one that is wrong.
  const twice = 40 + random.below(count - 50);
  if (!bad.some(({ row }) => row === twice + 2 || row === twice + 1)) {
    rows[twice]![0] = rows[twice - 1]![0]!;
    bad.push({ row: twice + 2, column: 'code' });
  }
  return { services, cells: [procedureColumns.map(({ header }) => header), ...rows], bad };
};
