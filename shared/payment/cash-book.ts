import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';

/** What a cashier took or gave back at the counter; added once, never changed. */
export const CashEntry = lazily(() =>
  z.strictObject({
    id: z.string(),
    at: Instant,
    kind: z.enum(['taken', 'given-back']),
    way: z.enum(['cash', 'card']),
    /** Whole đồng, above nothing. */
    dong: z.int().min(1),
    staffId: z.string(),
    /** The attempt it was taken for. */
    reference: z.string(),
    /** The number of the card slip, or of the document signed by who got it back. */
    document: z.string().optional(),
  }),
);
export type CashEntry = z.infer<typeof CashEntry>;

/** A collector's day at the counter, closed: from then on nothing is taken or given back in it, so that its book adds up for ever. */
export const Closing = lazily(() =>
  z.strictObject({
    collectorId: z.string(),
    date: z.iso.date(),
    /** Cash as counted, in đồng. */
    cash: z.int().min(0),
    note: z.string().optional(),
    at: Instant,
    by: z.string(),
  }),
);
export type Closing = z.infer<typeof Closing>;

type Sum = { count: number; dong: number };
/** What one cashier took and gave back on a day. */
export type Till = { staffId: string; cash: Sum; card: Sum; givenBack: Sum };

const none: Sum = { count: 0, dong: 0 };
const plus = ({ count, dong }: Sum, more: number): Sum => ({ count: count + 1, dong: dong + more });

/** The day of each cashier, in the order they began. */
export const tillsOf = (entries: readonly CashEntry[]): Till[] => {
  const tills = new Map<string, Till>();
  for (const { staffId, kind, way, dong } of entries) {
    const till = tills.get(staffId) ?? { staffId, cash: none, card: none, givenBack: none };
    const column = kind === 'taken' ? way : 'givenBack';
    tills.set(staffId, { ...till, [column]: plus(till[column], dong) });
  }
  return [...tills.values()];
};

/** Cash that must lie in the tills by the book, in đồng: taken less given back. */
export const cashBooked = (entries: readonly CashEntry[]): number =>
  entries.reduce((sum, { kind, way, dong }) => (way === 'cash' ? sum + (kind === 'taken' ? dong : -dong) : sum), 0);
