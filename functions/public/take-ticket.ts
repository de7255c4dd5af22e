import { setTimeout as wait } from 'node:timers/promises';
import { TakenTicket } from '#shared/api/hall-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { mostWaiting } from '#shared/hall/hall-limits.ts';
import { peopleBefore } from '#shared/hall/next-ticket.ts';
import { ticketCode } from '#shared/hall/ticket.ts';
import type { Ticket } from '#shared/hall/ticket.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import { hallReplyItem } from '../store/idempotency.ts';
import { isServed } from '../view/hall-view.ts';

/** More than one person after the other takes at a kiosk in a minute, and more than a hall gives: a key that was carried off empties neither. */
const perKioskAndMinute = 20;
const perHallAndMinute = 60;
/** As often as others may be quicker: each time one of them has their number. */
const attempts = 40;
/** A code has at most four digits. */
const highest = 9999;

/**
 * The next number of a group's local day, without a gap: number and ticket are one transaction. Refuses 'kiosk-closed' whoever does not show
 * the key of a kiosk that stands open in this hall, before anything is written; 'counter-not-open' while no counter that serves the group is
 * open, so that nobody holds a number which nobody would call.
 */
export const takeTicket: UseCase<'takeTicket'> = async (deps, { params: { agencyId }, body, repeat }) => {
  const { kiosk: key, ...wanted } = body;
  const asked = demandRepeat(repeat);
  const at = deps.now();
  const place = { agencyId, date: localDate(at) };
  const given = async () => {
    const reply = await deps.replies.ofHall(agencyId, place.date, asked);
    return reply === undefined ? undefined : TakenTicket.parse(reply);
  };
  const hall = await deps.reference.hall(agencyId);
  if (!hall?.groups.some(({ letter }) => letter === wanted.group)) throw new Refusal('not-found');
  const kiosk = key === undefined ? undefined : await deps.kiosks.holding(agencyId, key);
  if (kiosk === undefined) throw new Refusal('kiosk-closed');
  const before = await given();
  if (before) return before;
  await deps.throttle.take(`KIOSK#${kiosk}`, 'takeTicket', perKioskAndMinute);
  await deps.throttle.take(`HALL#${agencyId}`, 'takeTicket', perHallAndMinute);
  return orTwin(async () => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // In this order: what holds of the number when it is written then holds of the day as well.
      const last = await deps.hallDays.lastNumber(place, wanted.group);
      const day = await deps.hallDays.read(place);
      if (!isServed(hall, day, wanted.group)) throw new Refusal('counter-not-open');
      if (day.waiting.length >= mostWaiting || last >= highest) throw new Refusal('hall-full');
      const ticket: Ticket = { code: ticketCode(wanted.group, last + 1), takenAt: at, transfers: 0, ...wanted };
      const { transfers: _, ...shown } = ticket;
      const taken = { ...shown, before: peopleBefore(ticket, day.waiting, hall) };
      const reply = hallReplyItem(agencyId, place.date, asked, taken, at);
      const failing = await deps.hallDays.take({ place, letter: wanted.group, last, ticket, reply });
      if (failing.length === 0) return taken;
      if (failing.includes('reply')) break;
      await wait(deps.random() * Math.min(500, 20 * 2 ** attempt));
    }
    throw new Refusal('too-busy', { retryAfter: 1 });
  }, given);
};
