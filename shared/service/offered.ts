import { isInForce } from '../calendar/in-force.ts';
import { dateText } from '../words/format.ts';
import { offeringWords } from '../words/offerings.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { Offering, Service } from './service.ts';

type Offered = Pick<Service, 'offerings'>;

/** The agencies that handle a service on a local date. */
export const offeredOn = ({ offerings }: Offered, date: string): Offering[] =>
  offerings.filter((offering) => isInForce(offering, date));

/** Why nobody takes it on a local date, as after an authority was dissolved; undefined while somebody does. */
export const whyNotOffered = (service: Offered, date: string): Text | undefined => {
  if (offeredOn(service, date).length > 0) return undefined;
  const next = service.offerings
    .map(({ validFrom }) => validFrom)
    .filter((from) => from > date)
    .sort()[0];
  if (next !== undefined) return fill(offeringWords.notYet, { date: dateText(next) });
  const last = service.offerings.map(({ validTo = '' }) => validTo).sort();
  return fill(offeringWords.ended, { date: dateText(last.at(-1) ?? date) });
};

/** Why this agency does not handle it on a local date though it once did; undefined if it never did, or does. */
export const whyAgencyStopped = (service: Offered, agencyId: string, date: string): Text | undefined => {
  const own = service.offerings.filter((offering) => offering.agencyId === agencyId);
  const ended = own.map(({ validTo = '9' }) => validTo).sort();
  const last = ended.at(-1);
  return last === undefined || last >= date ? undefined : fill(offeringWords.agencyEnded, { date: dateText(last) });
};
