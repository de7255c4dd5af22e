import * as z from 'zod';
import type { Attempt, Ipn, IpnBook } from './ipn-book.ts';

/** How often a notification is repeated after the first sending. */
export const repeats = 10;

/** Carries notifications to the merchant. */
export type IpnCourier = {
  /** Sends what is due, of this payment if one is named, and waits for the answers. */
  readonly sendDue: (payment?: number) => Promise<void>;
  /** Sends this one now, whatever becomes of it later. Undefined if the sandbox ended meanwhile. */
  readonly send: (ipn: Ipn) => Promise<Attempt | undefined>;
};

const Answer = z.object({ RspCode: z.string() });

/** The merchant took note: 00 recorded, 02 already recorded. */
const isConfirmed = ({ status, answer }: Attempt): boolean => {
  if (status !== 200) return false;
  try {
    return ['00', '02'].includes(Answer.parse(JSON.parse(answer)).RspCode);
  } catch {
    return false;
  }
};

/** Sends over HTTP. `retryAfter` in the sandbox's milliseconds, `timeout` in real ones. What is cut short by `signal` is sent again after a restart. */
export const ipnCourier = (options: {
  readonly book: IpnBook;
  readonly ipnUrl: string;
  readonly now: () => number;
  readonly retryAfter: number;
  readonly timeout: number;
  readonly signal: AbortSignal;
}): IpnCourier => {
  const { book, ipnUrl, now, retryAfter, timeout, signal } = options;
  const underway = new Map<number, Promise<Attempt | undefined>>();
  const ask = async (query: string): Promise<Omit<Attempt, 'at'>> => {
    try {
      const url = `${ipnUrl}${ipnUrl.includes('?') ? '&' : '?'}${query}`;
      const reply = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
      return { status: reply.status, answer: (await reply.text()).slice(0, 2000) };
    } catch (error) {
      return { status: null, answer: error instanceof Error ? error.message : 'no answer' };
    }
  };
  const sendOnce = async (ipn: Ipn): Promise<Attempt | undefined> => {
    const at = now();
    const lost = ipn.sent < ipn.lost;
    const attempt = { at, ...(lost ? { status: null, answer: 'lost on its way' } : await ask(ipn.query)) };
    if (signal.aborted) return undefined;
    const state = isConfirmed(attempt) ? 'confirmed' : ipn.sent >= repeats ? 'given-up' : 'due';
    book.note(ipn.id, attempt, { state, due: now() + retryAfter, since: now() });
    return attempt;
  };
  const send = (ipn: Ipn): Promise<Attempt | undefined> => {
    const sending = underway.get(ipn.id) ?? sendOnce(ipn).finally(() => underway.delete(ipn.id));
    underway.set(ipn.id, sending);
    return sending;
  };
  return {
    send,
    sendDue: async (payment) => {
      const due = book.due(now()).filter((ipn) => payment === undefined || ipn.payment === payment);
      await Promise.all(due.map(send));
    },
  };
};
