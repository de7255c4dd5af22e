import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { mostTransfers } from './hall-limits.ts';

/**
 * A turn in a hall's local day (số thứ tự). It says nothing of who holds it: not even why it has priority, since that may be their health.
 * Its number is its group's, dense from 1 each day; sent on to another group it keeps its code and the time it was taken.
 */
export const Ticket = lazily(() =>
  z.strictObject({
    code: z.string().regex(/^[A-Z]\d{3,4}$/),
    /** The group it waits for. */
    group: z.string().regex(/^[A-Z]$/),
    takenAt: z.iso.datetime(),
    priority: z.boolean(),
    transfers: z.int().min(0).max(mostTransfers),
  }),
);
export type Ticket = z.infer<typeof Ticket>;

/** How a ticket ended: served, or nobody came to the counter. */
export const ends = ['done', 'missed'] as const;
export type End = (typeof ends)[number];

/** `A012`: what a board shows and a voice reads out. */
export const ticketCode = (letter: string, no: number): string => `${letter}${String(no).padStart(3, '0')}`;

/** Who came first is first; of one instant the lower code. */
export const byTime = (one: Ticket, other: Ticket): number =>
  one.takenAt === other.takenAt ? (one.code < other.code ? -1 : 1) : one.takenAt < other.takenAt ? -1 : 1;
