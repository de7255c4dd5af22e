import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { judgeDefinition } from '#shared/service/import/judge-definition.ts';
import type { RowVerdict } from '#shared/service/import/judge-row.ts';
import { judgeOf, servicesOfRows } from '#shared/service/import/judge-rows.ts';
import type { KnownService } from '#shared/service/import/judge-rows.ts';
import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { ProcedureColumn } from '#shared/service/import/procedure-columns.ts';
import { slugOf } from '#shared/service/import/slug.ts';
import type { Cells } from '#shared/table/columns.ts';
import { portalNow } from '../../api/portal-clock.ts';
import type { Call } from '../../api/call.ts';
import { demandTable } from './demand-table.ts';
import type { FileRead } from './read-file.ts';
import { readDefinitions, readRows } from './read-services.ts';

/** A file judged row by row: what importing it would do, with the letters of its columns. */
export type JudgedFile = {
  name: string;
  verdicts: RowVerdict[];
  letters: Partial<Record<ProcedureColumn, string>>;
  unknown: string[];
};

/** Hears how far it is; answering false ends it. */
type Watch = (done: number, all: number) => boolean;

/** So many rows are judged before the page may breathe. */
const stretch = 100;
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

const knownOf = (rows: readonly AdminServiceRow[]): KnownService[] =>
  rows.map(({ serviceId, code, draft }) => ({
    serviceId,
    code,
    hasDraft: draft !== undefined && draft.status !== 'published' && draft.status !== 'dropped',
  }));

const fieldsOf = (rows: readonly AdminServiceRow[]) =>
  [...new Map(rows.map(({ field }) => [field.vi, field])).values()]
    .filter(({ vi }) => vi !== '')
    .map((name) => ({ id: slugOf(name.vi), name }));

const judgedTable = async (call: Call, cells: Cells, watch: Watch) => {
  const table = demandTable<ProcedureColumn>(cells, procedureColumns);
  const [rows, { agencies }] = await Promise.all([readRows(call), call('listAgencies', {})]);
  const known = knownOf(rows);
  const about = [...servicesOfRows(table.rows, known).values()].flatMap((each) => (each.known ? [each.serviceId] : []));
  const definitions = await readDefinitions(call, about, () => watch(0, table.rows.length));
  const setting = { agencies, fields: fieldsOf(rows), today: localDate(portalNow()), known, definitions };
  const judge = judgeOf(table.rows, setting);
  const verdicts: RowVerdict[] = [];
  for (let at = 0; at < table.rows.length; at += stretch) {
    verdicts.push(...table.rows.slice(at, at + stretch).map(judge));
    if (!watch(verdicts.length, table.rows.length)) return undefined;
    await breath();
  }
  return { verdicts, letters: table.letters, unknown: table.unknown };
};

const judgedServices = async (call: Call, { services }: Extract<FileRead, { services: unknown }>, watch: Watch) => {
  const known = new Map(knownOf(await readRows(call)).map((service) => [service.serviceId, service]));
  const ids = services.flatMap(({ id }) => (typeof id === 'string' && known.has(id) ? [id] : []));
  const definitions = await readDefinitions(call, ids, (read) => watch(read, services.length));
  const verdicts = services.map((definition, at) => {
    const id = typeof definition.id === 'string' ? definition.id : '';
    return judgeDefinition(at + 1, definition, known.get(id), definitions.get(id));
  });
  return watch(services.length, services.length) ? { verdicts, letters: {}, unknown: [] } : undefined;
};

/** Judges what was read from a file against what the portal has; undefined where it was ended. Throws TableFault, Refusal. */
export const judgeFile = async (
  call: Call,
  name: string,
  read: FileRead,
  watch: Watch,
): Promise<JudgedFile | undefined> => {
  const judged =
    'services' in read ? await judgedServices(call, read, watch) : await judgedTable(call, read.cells, watch);
  return judged && { name, ...judged };
};
