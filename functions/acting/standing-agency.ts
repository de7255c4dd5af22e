import { heirOf, longestLine } from '#shared/agency/agency-on.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Deps } from '../deps.ts';

/** The unit that stands for one at a moment: itself while it exists, else who took over. */
export const standingAgency = async (
  { reference }: Pick<Deps, 'reference'>,
  id: string,
  at: string,
): Promise<string> => {
  let standing = id;
  for (let steps = 0; steps < longestLine; steps += 1) {
    const agency = await reference.agency(standing);
    const heir = agency && heirOf(agency, localDate(at));
    if (heir === undefined) return standing;
    standing = heir;
  }
  return standing;
};

type Whose = { agencyId: string; receivingAgencyId: string };

/**
 * The units that decide and receive at a moment what these did: where one ended, its successor; what an ended unit received at its own
 * counter is received where its successor's is.
 */
export const standingUnits = async (
  { reference }: Pick<Deps, 'reference'>,
  { agencyId, receivingAgencyId }: Whose,
  at: string,
): Promise<Whose> => {
  const [decides, receives] = await Promise.all([
    standingAgency({ reference }, agencyId, at),
    standingAgency({ reference }, receivingAgencyId, at),
  ]);
  if (receives === receivingAgencyId) return { agencyId: decides, receivingAgencyId };
  const counter = (await reference.agency(receives))?.receivedAt ?? receives;
  return { agencyId: decides, receivingAgencyId: await standingAgency({ reference }, counter, at) };
};
