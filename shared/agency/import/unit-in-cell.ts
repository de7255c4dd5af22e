import { isInForce } from '../../calendar/in-force.ts';
import { agencyLevelWords } from '../../words/agency-levels.ts';
import { formatDate } from '../../words/format.ts';
import type { Agency, UnitCode } from '../agency.ts';
import { factsSince } from '../agency-on.ts';
import type { UnitColumn } from './unit-columns.ts';

/** How other units are named, and the local date. */
export type InCells = { nameOf: (id: string) => string; today: string };

/** The code a list shows: the one in force when what is recorded last holds. */
export const listedCode = (agency: Agency, today: string): UnitCode | undefined => {
  const since = factsSince(agency);
  const date = since > today ? since : today;
  const inForce = agency.codes.filter((code) => isInForce(code, date));
  return inForce.find(({ scheme }) => scheme === 'QD20') ?? inForce[0];
};

/** What a list says of a unit, column by column: what is read again as no change. */
export const unitInCell: Record<UnitColumn, (agency: Agency, cells: InCells) => string> = {
  id: ({ id }) => id,
  name: ({ name }) => name.vi,
  nameEn: ({ name }) => name.en,
  level: ({ level }) => agencyLevelWords[level].vi,
  parent: ({ parentId }, { nameOf }) => (parentId === undefined ? '' : nameOf(parentId)),
  code: (agency, { today }) => listedCode(agency, today)?.value ?? '',
  receivedAt: ({ receivedAt }, { nameOf }) => (receivedAt === undefined ? '' : nameOf(receivedAt)),
  place: ({ place }) => place?.vi ?? '',
  placeEn: ({ place }) => place?.en ?? '',
  address: ({ address }) => address?.vi ?? '',
  addressEn: ({ address }) => address?.en ?? '',
  phone: ({ phone }) => phone ?? '',
  from: (agency) => formatDate(factsSince(agency), 'vi'),
  basis: () => '',
};
