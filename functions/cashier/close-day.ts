import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { lazily } from '#shared/lazily.ts';
import { cashBooked } from '#shared/payment/cash-book.ts';
import type { Closing } from '#shared/payment/cash-book.ts';
import type { Call, UseCase } from '../http/call.ts';
import type { CashBook } from '../store/cash-books.ts';
import { cashViolation } from './cash-violation.ts';
import { collectorFor } from './collector-for.ts';
import { demandDate } from './demand-date.ts';
import { once } from '../acting/once.ts';

const Kept = lazily(() => z.object({ date: z.string(), cash: z.int() }));

/** Refuses 'day-closed', 'booked-meanwhile' where the book says otherwise than was shown, 'invalid' a difference nobody explains. */
const demandCounted = ({ entries, closing }: CashBook, { cash, booked, note }: Call<'closeDay'>['body']): void => {
  if (closing) throw new Refusal('day-closed');
  const now = cashBooked(entries);
  if (now !== booked) throw new Refusal('booked-meanwhile', { current: { booked: now } });
  if (cash !== booked && note === undefined) throw cashViolation('note', 'difference-unexplained');
};

/**
 * Closes a day at the counter, with cash that was counted against what is booked. What is booked is summed up once it is closed: nothing can
 * be added any more.
 */
export const closeDay: UseCase<'closeDay'> = async (deps, { actor, params, body, repeat }) => {
  const cashier = await actor;
  const collector = await collectorFor(deps, cashier);
  const date = demandDate(params.date);
  if (date > localDate(deps.now())) throw cashViolation('date', 'not-yet');
  const closed = await once(deps, { staff: cashier, repeat, Reply: Kept }, async (kept) => {
    demandCounted(await deps.cashBooks.of(collector.agencyId, date), body);
    const { cash, note } = body;
    const closing: Closing = {
      collectorId: collector.agencyId,
      date,
      cash,
      ...(note !== undefined && { note }),
      at: deps.now(),
      by: cashier.staffId,
    };
    const failing = await deps.cashBooks.close(closing, cashier, kept({ date, cash }));
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('day-closed');
    return { date, cash };
  });
  const { entries } = await deps.cashBooks.of(collector.agencyId, date);
  return { ...closed, booked: cashBooked(entries) };
};
