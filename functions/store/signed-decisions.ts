import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { decisionStateKey } from './keys.ts';
import { getItems } from './table.ts';
import type { Table } from './table.ts';

/** Where a decision stands, in an item of its own: small to check, and the one that is flipped. */
export const DecisionState = lazily(() =>
  z.object({
    decisionId: z.string(),
    state: z.enum(['preparing', 'signing', 'signed', 'dropped']),
  }),
);
export type DecisionState = z.infer<typeof DecisionState>;

export type SignedDecisions = {
  /** Which of these decisions are signed; read consistently, and what is signed once stays so. */
  among: (decisionIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

/** Signed or not is what makes a whole decision visible at once. */
export const signedDecisions = (table: Table): SignedDecisions => {
  const known = new Set<string>();
  return {
    async among(decisionIds) {
      const unknown = [...new Set(decisionIds)].filter((id) => !known.has(id));
      const items = await getItems(table, unknown.map(decisionStateKey));
      for (const item of items) {
        const { decisionId, state } = DecisionState.parse(item);
        if (state === 'signed') known.add(decisionId);
      }
      return new Set(decisionIds.filter((id) => known.has(id)));
    },
  };
};
