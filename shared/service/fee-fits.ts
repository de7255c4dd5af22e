import { isInForce } from '../calendar/in-force.ts';
import type { Capacity } from '../person/capacity.ts';
import { isAddress } from './answer-shapes.ts';
import type { Answers } from './condition.ts';
import { applies } from './documents-asked.ts';
import type { FeeScope } from './fee.ts';

/**
 * What the fee hangs on beside the answers: the case, how it is filed and in what capacity, the local date it is owed on, the agency that
 * decides. What is for certain agencies only does not fit while the agency is not known.
 */
export type FeeFacts = {
  caseId: string;
  channel: 'online' | 'counter' | 'post';
  date: string;
  agencyId?: string;
  capacity?: Capacity;
};

const lies = ({ field, communes }: NonNullable<FeeScope['places']>, answers: Answers): boolean => {
  const address = answers[field];
  return isAddress(address) && communes.includes(address.commune);
};

/** Is that line, or exemption, for this dossier? The answers are those that count. */
export const feeFits = (scope: FeeScope, answers: Answers, facts: FeeFacts): boolean => {
  const { channels, capacities, agencyIds, places, validFrom = '', validTo } = scope;
  const { caseId, channel, date, agencyId = '', capacity = 'self' } = facts;
  return (
    (channels?.includes(channel) ?? true) &&
    (capacities?.includes(capacity) ?? true) &&
    (agencyIds?.includes(agencyId) ?? true) &&
    (places === undefined || lies(places, answers)) &&
    isInForce({ validFrom, validTo }, date) &&
    applies(scope, caseId, answers)
  );
};
