import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { realTime } from '../real-time.ts';
import type { Lying, SiteBucket } from '../store/site-bucket.ts';

const key = 'published/turn.json';

/** Until when somebody publishes, in epoch milliseconds of real time; 0: nobody does. */
const Held = lazily(() => z.object({ until: z.int().min(0) }));

/** Longer than the function that publishes may run (infra/roster.ts), so that a turn that ran out has nobody writing any more. */
const lasts = 200_000;
/** Publishing all of a province takes less than a minute; whoever waits longer comes again. */
const patience = 90_000;

/** A turn at publishing. `left` says that whoever had it before never gave it back: what they wrote is unknown. */
type Turn = { left: boolean; giveBack: () => Promise<void> };

const untilOf = (lying: Lying | undefined): number =>
  lying === undefined ? 0 : Held.parse(JSON.parse(lying.body.toString())).until;

const body = (until: number): string => JSON.stringify({ until } satisfies z.infer<typeof Held>);

/** The turn, if it is free now; a write that expects what was read lets only one have it. */
const tryTurn = async (bucket: SiteBucket): Promise<Turn | undefined> => {
  const lying = await bucket.read(key);
  const until = untilOf(lying);
  const now = Date.parse(realTime());
  if (until > now) return undefined;
  const eTag = await bucket.write(key, body(now + lasts), lying ? { eTag: lying.eTag } : 'nothing');
  if (eTag === undefined) return undefined;
  const giveBack = async (): Promise<void> => {
    await bucket.write(key, body(0), { eTag });
  };
  return { left: until > 0, giveBack };
};

/** Waits for the turn to publish. Throws where another publication takes too long: the message comes again. */
export const takeTurn = async (bucket: SiteBucket): Promise<Turn> => {
  const asked = performance.now();
  for (let pause = 50; performance.now() - asked < patience; pause = Math.min(1000, pause * 2)) {
    const turn = await tryTurn(bucket);
    if (turn) return turn;
    await wait(pause * (0.5 + Math.random() / 2));
  }
  throw new Error('another publication is still running');
};
