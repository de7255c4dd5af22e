import type { Definition } from '#shared/api/admin-views.ts';
import type { Cells } from '#shared/table/columns.ts';
import { TableFault } from './table-fault.ts';

/** What a chosen file holds: a table, or services as they are exported. */
export type FileRead = { cells: Cells } | { services: Definition[] };

const mostMegabytes = 5;
const mostRows = 5000;

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'code' in value;

const servicesIn = (text: string): Definition[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TableFault('not-services');
  }
  const services = Array.isArray(value) ? (value as unknown[]) : [value];
  if (services.length === 0 || !services.every(isDefinition)) throw new TableFault('not-services');
  return services;
};

const isZip = ([one, two]: Uint8Array): boolean => one === 0x50 && two === 0x4b;

const readArchive = async (bytes: Uint8Array): Promise<FileRead> => {
  const [{ unpack }, { readXlsx }] = await Promise.all([import('./unpack.ts'), import('./read-xlsx.ts')]);
  const inside = unpack(bytes);
  if (inside.has('[Content_Types].xml')) return { cells: await readXlsx(bytes) };
  const files = [...inside].filter(([name]) => name.endsWith('.json'));
  if (files.length === 0) throw new TableFault('not-a-table');
  const text = new TextDecoder();
  return { services: files.flatMap(([, file]) => servicesIn(text.decode(file))) };
};

/** Reads a file of a list or of services on the device, by what it is and not by its name. Throws TableFault. */
export const readFile = async (file: Blob & { name: string }): Promise<FileRead> => {
  if (file.size > mostMegabytes * 1024 * 1024) throw new TableFault('too-big', { most: mostMegabytes });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isZip(bytes)
    ? await readArchive(bytes)
    : /\.json$/i.test(file.name)
      ? { services: servicesIn(new TextDecoder().decode(bytes)) }
      : { cells: (await import('./read-csv.ts')).readCsv(bytes) };
  const rows = 'cells' in read ? read.cells.length : read.services.length;
  if (rows > mostRows) throw new TableFault('too-many-rows', { most: mostRows });
  return read;
};
