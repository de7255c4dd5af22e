import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#infra/local/free-port.ts';
import type { Answered, Caller } from '#test/support/caller.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { discrepancies, readLedger } from './ledger.ts';
import { randomFrom } from './random.ts';
import { workAt } from './work.ts';
import type { Request, Work } from './work.ts';

export type Crashes = { seed: number; kills: number; actions: number; say?: (line: string) => void };

/** What came of it. `faults` is empty if nothing was lost. */
export type Aftermath = { faults: string[]; acknowledged: number; repeated: number; dossiers: number };

const people = ['citizen', 'citizen2', 'business', 'reception', 'processor', 'leader'];
const atOnce = 4;

const callersAt = async (portal: WholePortal): Promise<(as: string) => Caller> => {
  const callers = new Map<string, Caller>();
  for (const person of people) callers.set(person, await portal.as(person));
  return (as) => {
    const caller = callers.get(as);
    if (!caller) throw new Error(`nobody is called ${as}`);
    return caller;
  };
};

/** Sends; undefined if no answer came, and so nobody knows what was done. */
const sent = (caller: Caller, { name, asked }: Request): Promise<Answered | undefined> =>
  caller.ask(name, asked).catch((error: unknown) => {
    if (error instanceof TypeError) return undefined;
    throw error;
  });

/** Several people at work until `count` requests were sent and the portal was killed; answers what stayed unanswered. */
const workUntilKilled = async (portal: WholePortal, work: Work, count: number, delay: number): Promise<Request[]> => {
  const of = await callersAt(portal);
  const unanswered: Request[] = [];
  let left = count;
  let killed: Promise<void> | undefined;
  const kill = async () => {
    await wait(delay);
    await portal.kill();
  };
  const person = async () => {
    while (left > 0) {
      left -= 1;
      // The blow falls while the last requests are on their way.
      if (left === atOnce) killed = kill();
      const request = work.choose();
      const answered = await sent(of(request.as), request);
      if (answered) work.heed(request, answered);
      else unanswered.push(request);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, person));
  await killed;
  return unanswered;
};

/** Repeats each unanswered request twice: it may be done or refused, and the second time says the same. */
const repeat = async (portal: WholePortal, work: Work, unanswered: readonly Request[]): Promise<string[]> => {
  const of = await callersAt(portal);
  const faults: string[] = [];
  for (const request of unanswered) {
    const first = await of(request.as).ask(request.name, request.asked);
    work.heed(request, first);
    const second = await of(request.as).ask(request.name, request.asked);
    if (first.status === 200 && (second.status !== 200 || second.text !== first.text))
      faults.push(`${request.name} repeated: ${first.text}, then ${second.status} ${second.text}`);
  }
  return faults;
};

/** Kills the whole portal at random moments amid mixed actions, starts it again, and reads the books. */
export const crashes = async ({ seed, kills, actions, say = () => undefined }: Crashes): Promise<Aftermath> => {
  const random = randomFrom(seed);
  const work = workAt(random);
  const dataDir = mkdtempSync(join(tmpdir(), 'mot-cua-crash-'));
  const port = await freePort();
  const faults: string[] = [];
  let repeated = 0;
  let portal = await startWholePortal(dataDir, port);
  for (let round = 1; round <= kills; round += 1) {
    const unanswered = await workUntilKilled(portal, work, Math.ceil(actions / kills), random.below(60));
    portal = await startWholePortal(dataDir, port);
    const found = await repeat(portal, work, unanswered);
    const ledger = await readLedger(portal.endpoints.dynamodb, portal.tables[0] ?? '');
    found.push(...discrepancies(ledger, work.acknowledged, work.dossierIds()));
    faults.push(...found.map((fault) => `kill ${round}: ${fault}`));
    repeated += unanswered.length;
    say(
      `kill ${round}: ${work.acknowledged.length} acknowledged, ${unanswered.length} unanswered, ${found.length} faults`,
    );
  }
  await portal.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { faults, acknowledged: work.acknowledged.length, repeated, dossiers: work.dossierIds().length };
};
