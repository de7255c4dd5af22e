import * as z from 'zod';
import { Desk } from '../hall/desk.ts';
import { Counter, Group, Hall } from '../hall/hall.ts';
import { mostKiosks } from '../hall/hall-limits.ts';
import { Ticket } from '../hall/ticket.ts';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { AdminEventView } from './office-views.ts';

/** What anybody in the hall may see: numbers and counters, and codes of dossiers; nothing of a person. */
export const HallView = lazily(() =>
  z.strictObject({
    at: z.iso.datetime(),
    /** The hall's local day: numbers begin at 001 with each. */
    date: z.iso.date(),
    agencyId: z.string(),
    name: TextSchema,
    groups: z.array(Group.extend({ waiting: z.int().min(0), open: z.boolean() })),
    counters: z.array(
      Counter.extend({
        open: z.boolean(),
        /** The code of who was called last and is still there. */
        ticket: z.string().optional(),
        serving: z.boolean(),
        calledAt: z.iso.datetime().optional(),
        calls: z.int().min(0),
      }),
    ),
    /** Codes of dossiers whose results wait to be handed over, newest first. */
    ready: z.array(z.string()),
  }),
);
export type HallView = z.infer<typeof HallView>;

/** A ticket as a kiosk prints it. */
export const TakenTicket = lazily(() =>
  z.strictObject({
    code: z.string(),
    group: z.string(),
    priority: z.boolean(),
    takenAt: z.iso.datetime(),
    /** About so many people are called before. */
    before: z.int().min(0),
  }),
);
export type TakenTicket = z.infer<typeof TakenTicket>;

/** What an officer is told who opened a kiosk; its key is shown this once. */
export const OpenedKiosk = lazily(() =>
  z.strictObject({
    agencyId: z.string(),
    /** Goes behind the `#` of the kiosk's address. */
    key: z.string(),
    /** So many stand open now. */
    open: z.int().min(1).max(mostKiosks),
    /** Did the one that was opened first end for it? */
    oldestEnded: z.boolean(),
  }),
);
export type OpenedKiosk = z.infer<typeof OpenedKiosk>;

export const HallRow = lazily(() => z.strictObject({ agencyId: z.string(), name: TextSchema }));
export type HallRow = z.infer<typeof HallRow>;

/** A counter as officers see it. */
export const DeskCounter = lazily(() => Desk.omit({ inARow: true, version: true }));
export type DeskCounter = z.infer<typeof DeskCounter>;

/** The hall as officers see it: who holds which counter, and everybody who waits in the order they came. */
export const DeskHall = lazily(() =>
  z.strictObject({
    at: z.iso.datetime(),
    date: z.iso.date(),
    agencyId: z.string(),
    groups: z.array(Group),
    counters: z.array(DeskCounter.extend({ groups: Counter.shape.groups })),
    waiting: z.array(Ticket),
    missed: z.array(Ticket),
  }),
);
export type DeskHall = z.infer<typeof DeskHall>;

/** A hall as those who keep it see it. */
export const KeptHall = lazily(() => z.strictObject({ hall: Hall, version: z.int().min(0) }));
export type KeptHall = z.infer<typeof KeptHall>;

export const KeptHallView = lazily(() => KeptHall.extend({ at: z.iso.datetime(), events: z.array(AdminEventView) }));
export type KeptHallView = z.infer<typeof KeptHallView>;
