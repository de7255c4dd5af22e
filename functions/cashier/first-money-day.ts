import { addDays, daysBetween, localDate } from '#shared/calendar/local-time.ts';
import type { Money } from '#shared/payment/attempt.ts';
import { longestPeriod } from '#shared/payment/remittance.ts';
import type { CashDeps } from '../cash-deps.ts';

/** So many days are asked side by side. */
const sideBySide = 8;

const paysFees = ({ allotments }: Money): boolean => allotments.some(({ to }) => to === 'payment');

/**
 * The first local day, up to `until`, whose money paid a fee of a collector; undefined where none did. What nights found says which days had
 * none; days they do not tell of are asked one by one, from a longest period before the first night on.
 */
export const firstMoneyDay = async (
  { payments, reconciliations, now }: CashDeps,
  collectorId: string,
  until: string,
): Promise<string | undefined> => {
  const nights = await reconciliations.days(collectorId);
  const came = new Map(nights.map((night) => [night.date, night.came]));
  const from = addDays(nights[0]?.date ?? localDate(now()), -longestPeriod);
  const days = Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, at) => addDays(from, at));
  const asked = days.filter((day) => came.get(day) !== 0);
  for (let at = 0; at < asked.length; at += sideBySide) {
    const some = asked.slice(at, at + sideBySide);
    const monies = await Promise.all(some.map((day) => payments.moneyOf(collectorId, day)));
    const first = some.find((_, place) => monies[place]?.some(paysFees));
    if (first !== undefined) return first;
  }
  return undefined;
};
