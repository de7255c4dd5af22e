import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Ticket } from './ticket.ts';

/**
 * A counter on one local day: closed while nobody holds it. The ticket called to it lies here and nowhere else, so that none is at two
 * counters.
 */
export const Desk = lazily(() =>
  z.strictObject({
    no: z.int().min(1),
    holder: z.strictObject({ staffId: z.string(), name: z.string() }).optional(),
    ticket: Ticket.optional(),
    /** Has whoever was called come to the counter? */
    serving: z.boolean(),
    calledAt: z.iso.datetime().optional(),
    /** How often somebody was called to it today, also again: a board announces each. */
    calls: z.int().min(0),
    /** Priority tickets called here in a row. */
    inARow: z.int().min(0),
    version: z.int().min(0),
  }),
);
export type Desk = z.infer<typeof Desk>;

/** A counter before anybody opened it today. */
export const closedDesk = (no: number): Desk => ({ no, serving: false, calls: 0, inARow: 0, version: 0 });

/** A hall's local day as it stands: its desks so far, who waits, and who was called and did not come. */
export type HallDay = { desks: Desk[]; waiting: Ticket[]; missed: Ticket[] };

/** The desk of a counter, also of one that nobody opened yet. */
export const deskOf = ({ desks }: HallDay, no: number): Desk => desks.find((desk) => desk.no === no) ?? closedDesk(no);
