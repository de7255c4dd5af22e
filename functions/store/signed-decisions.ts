import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { Signed } from '#shared/service/standing.ts';
import { decisionStateKey } from './keys.ts';
import { getItems } from './table.ts';
import type { Table } from './table.ts';

/** Where a decision stands, in an item of its own: small to check, and the one that is flipped. `attempt` counts the signings begun. */
export const DecisionState = lazily(() =>
  z.object({
    decisionId: z.string(),
    state: z.enum(['preparing', 'signing', 'signed', 'dropped']),
    attempt: z.int().default(0),
  }),
);
export type DecisionState = z.infer<typeof DecisionState>;

export type SignedDecisions = {
  /** Which of these decisions are signed; read consistently, and what is signed once stays so. */
  among: (decisionIds: readonly string[]) => Promise<Signed>;
  /** Where these decisions stand, as one look at each found it; one that never came about is left out. */
  states: (decisionIds: readonly string[]) => Promise<ReadonlyMap<string, DecisionState>>;
};

/** Signed or not is what makes a whole decision visible at once. */
export const signedDecisions = (table: Table): SignedDecisions => {
  const known = new Map<string, number>();
  const states: SignedDecisions['states'] = async (decisionIds) => {
    const items = await getItems(table, [...new Set(decisionIds)].map(decisionStateKey));
    const found = items.map((item) => DecisionState.parse(item));
    for (const { decisionId, state, attempt } of found) if (state === 'signed') known.set(decisionId, attempt);
    return new Map(found.map((each) => [each.decisionId, each]));
  };
  return {
    states,
    async among(decisionIds) {
      await states(decisionIds.filter((id) => !known.has(id)));
      return known;
    },
  };
};
