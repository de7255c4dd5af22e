import { heirOf, longestLine } from './agency-on.ts';
import type { Agency } from './agency.ts';

/** Finds a unit, read already or to be read. */
export type FindAgency = (id: string) => Promise<Agency | undefined> | Agency | undefined;

/** The unit that stands for one on a local date: itself while it exists, else who took over. */
export const standingAgency = async (find: FindAgency, id: string, date: string): Promise<string> => {
  let standing = id;
  for (let steps = 0; steps < longestLine; steps += 1) {
    const agency = await find(standing);
    const heir = agency && heirOf(agency, date);
    if (heir === undefined) return standing;
    standing = heir;
  }
  return standing;
};

/** Of some units those that ended and whose work a unit has on a local date. */
export const unitsLeftTo = async (
  find: FindAgency,
  agencyId: string,
  units: readonly string[],
  date: string,
): Promise<string[]> => {
  const others = [...new Set(units)].filter((unit) => unit !== agencyId);
  const standing = await Promise.all(others.map((unit) => standingAgency(find, unit, date)));
  return others.filter((_, at) => standing[at] === agencyId);
};

type Whose = { agencyId: string; receivingAgencyId: string };

/**
 * The units that decide and receive on a local date what these did: where one ended, its successor; what an ended unit received is received
 * where its successor's is.
 */
export const standingUnits = async (
  find: FindAgency,
  { agencyId, receivingAgencyId }: Whose,
  date: string,
): Promise<Whose> => {
  const [decides, receives] = await Promise.all([
    standingAgency(find, agencyId, date),
    standingAgency(find, receivingAgencyId, date),
  ]);
  if (receives === receivingAgencyId) return { agencyId: decides, receivingAgencyId };
  const counter = (await find(receives))?.receivedAt ?? receives;
  return { agencyId: decides, receivingAgencyId: await standingAgency(find, counter, date) };
};
