import { addDays } from '../calendar/local-time.ts';
import { present } from '../dossier/present.ts';
import type { Agency, AgencyFacts } from './agency.ts';

/** Finds a unit by its id. */
export type AgencyOf = (id: string) => Agency | undefined;

/** The facts alone, of a unit or of what was typed. */
export const factsOf = ({
  name,
  level,
  parentId,
  receivedAt,
  place,
  address,
  phone,
  sessions,
}: AgencyFacts): AgencyFacts => present({ name, level, parentId, receivedAt, place, address, phone, sessions });

/** The first day of the facts that were recorded last; it may lie ahead. */
export const factsSince = ({ former, validFrom }: Agency): string => {
  const last = former.at(-1);
  return last ? addDays(last.validTo, 1) : validFrom;
};

/** What a unit was called, where it stood and sat on a local date. */
export const agencyOn = (agency: Agency, date: string): AgencyFacts =>
  factsOf(agency.former.find(({ validTo }) => date <= validTo) ?? agency);

/** Who took over from a unit that has ended by a local date; undefined while it exists, or where nobody did. */
export const heirOf = ({ validTo, successorIds, dossiersTo }: Agency, date: string): string | undefined => {
  if (validTo === undefined || date <= validTo) return undefined;
  return dossiersTo ?? (successorIds.length === 1 ? successorIds[0] : undefined);
};

/** No chain of successors is longer; one that is, goes round. */
export const longestLine = 30;

/** The unit that stands for one on a local date: itself while it exists, else who took over, and who took over from those. */
export const standingFor = (agencyOf: AgencyOf, id: string, date: string): string => {
  let standing = id;
  for (let steps = 0; steps < longestLine; steps += 1) {
    const agency = agencyOf(standing);
    const heir = agency && heirOf(agency, date);
    if (heir === undefined) return standing;
    standing = heir;
  }
  return standing;
};

/** The first days on which units begin, end, or are called otherwise. */
export const changeDaysOf = ({ validFrom, validTo, former }: Agency): string[] => [
  validFrom,
  ...[...former.map((each) => each.validTo), ...(validTo === undefined ? [] : [validTo])].map((day) => addDays(day, 1)),
];
