import * as z from 'zod';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import { lazily } from '#shared/lazily.ts';
import { grouped } from '#shared/grouped.ts';
import { openContainer } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { ask } from '../paying/ask.ts';
import type { PayingDeps } from '../paying/deps.ts';
import { issueReceipts, mostAtOnce } from '../paying/issue-receipts.ts';
import { sendRefund } from '../paying/send-refund.ts';
import { payingDepsAt } from '../paying-deps.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { environment, paymentEnvironment } from './environment.ts';

const Scheduled = lazily(() => z.object({ time: z.iso.datetime() }));
/** What a message brings is done at once; what is left after a minute was lost on its way. */
const patience = 60_000;
/** Providers are asked side by side, so that one that is slow does not hold up the others. */
const sideBySide = 8;

const container = openContainer(environment());
const depsFor = payingDepsAt(paymentEnvironment());

/** Does each, whatever becomes of the others; what fails is told and has its turn again in a minute. */
const each = async <T>(things: readonly T[], of: string, effect: (thing: T) => Promise<unknown>): Promise<void> => {
  await someAtATime(things, sideBySide, async (thing) => {
    try {
      await effect(thing);
    } catch (error) {
      log({ level: 'error', of, ...errorFacts(error) });
    }
  });
};

const sweepReceipts = async (deps: PayingDeps, before: string): Promise<void> => {
  const due = await deps.receipts.due(before);
  for (const [collectorId, payments] of grouped(due, (payment) => payment.collectorId))
    for (let start = 0; start < payments.length; start += mostAtOnce)
      await each([payments.slice(start, start + mostAtOnce)], 'receipts', (names) =>
        issueReceipts(deps, collectorId, names),
      );
};

/** Asks providers about attempts nobody heard of, has approved refunds sent, and issues receipts whose message was lost. */
export const handler = async (event: unknown): Promise<void> => {
  const { time } = Scheduled.parse(event);
  const deps = depsFor(container, new Date(time).toISOString());
  const before = addMilliseconds(deps.now(), -patience);
  // First what needs no answer in time: a provider that hangs must hold up neither receipts nor refunds.
  await sweepReceipts(deps, before);
  await each(await deps.payments.refundsToSend(before), 'refunds', (refund) => sendRefund(deps, refund));
  const attempts = await deps.payments.toAsk(deps.now());
  await each(attempts, 'attempts', (attempt) => ask(deps, attempt));
  if (attempts.length > 0) log({ level: 'info', of: 'every-minute', count: attempts.length });
};
