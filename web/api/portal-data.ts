import type { Agency } from '#shared/agency/agency.ts';
import { Refusal } from '#shared/errors.ts';
import type { Service } from '#shared/service/service.ts';
import type { Areas } from '../kit/areas.ts';
import { once } from './once.ts';

const read = async <Data>(address: string): Promise<Data> => {
  const response = await fetch(address);
  if (response.status === 404) throw new Refusal('not-found');
  if (!response.ok) throw new TypeError(`${address} was not reached`);
  return (await response.json()) as Data;
};

/** A service as published: the version asked for, or the one that is filed today; refuses 'service-not-open' where none is. */
export const loadService = async (id: string, version?: number): Promise<Service> => {
  const base = `/data/services/${encodeURIComponent(id)}`;
  const wanted = version ?? (await read<{ version?: number }>(`${base}/current.json`)).version;
  if (wanted === undefined) throw new Refusal('service-not-open');
  return read<Service>(`${base}/${wanted}.json`);
};

/** What a page says of an agency. */
export type NamedAgency = Pick<Agency, 'id' | 'name'>;

export const loadAgencies = (): Promise<NamedAgency[]> => read('/data/agencies.json');

/** Provinces and communes, fetched once. */
export const loadAreas = once(() => read<Areas>('/data/areas.json'));
