import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMilliseconds, millisecondsBetween } from '#shared/calendar/local-time.ts';
import type { SendOutcome } from '#shared/notice/send-outcome.ts';
import type { Deps } from '#functions/deps.ts';
import { notices } from '#functions/store/notices.ts';
import { sendings } from '#functions/store/sendings.ts';
import type { Sendings } from '#functions/store/sendings.ts';
import { openTable } from '#functions/store/table.ts';
import type { Table } from '#functions/store/table.ts';
import { tell } from '#functions/telling/tell.ts';
import type { Carriers } from '#functions/telling/tell.ts';
import { aDossier } from '#test/shared/dossier/a-dossier.ts';
import { clientOf, startTestEngine } from '#test/support/engine.ts';
import type { TestEngine } from '#test/support/engine.ts';

/** What a carrier does with one message, and whether whoever hands it over dies: before, or after it is out and before that is noted. */
const deed = fc.constantFrom(
  'takes it',
  'is busy',
  'does not know the address',
  'takes it and says nothing',
  'says nothing',
  'dies before',
  'dies after',
);
type Deed = typeof deed extends fc.Arbitrary<infer Each> ? Each : never;
const delivery = fc.record({ event: fc.nat(2), twice: fc.boolean(), wait: fc.nat(4000), deed, second: deed });

class Died extends Error {}

const outcomes: Partial<Record<Deed, SendOutcome>> = {
  'takes it': { is: 'sent' },
  'is busy': { is: 'failed', reason: 'throttled' },
  'does not know the address': { is: 'failed', reason: 'invalid-address' },
  'takes it and says nothing': { is: 'unknown', reason: 'no-answer' },
  'says nothing': { is: 'unknown', reason: 'no-answer' },
};
const wentOut: readonly Deed[] = ['takes it', 'takes it and says nothing', 'dies after'];

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startTestEngine();
  table = openTable(engine.tableName, clientOf(engine.url));
});
afterAll(async () => {
  table.db.destroy();
  await engine.close();
});

/** A dossier with three events that are told, its owner, and a clock. */
const aScene = (contact: { email?: string; phone?: string }) => {
  const dossierId = randomUUID().replace(/^(.{14})./, '$17');
  const personId = randomUUID();
  const agencyId = randomUUID();
  const clock = { at: '2026-11-23T01:00:00.000Z' };
  const dossier = aDossier({
    id: dossierId,
    version: 4,
    ownerId: personId,
    receivingAgencyId: agencyId,
    code: 'H52.1-261123-0001',
  });
  const acts = ['submit', 'accept', 'request-supplement'] as const;
  const events = acts.map((action, at) => ({
    ...{ dossierId, seq: at + 2, action, at: clock.at, refs: {} },
    actor: { kind: 'system', name: 'test' },
  }));
  const out: string[] = [];
  const name = { vi: 'Tên', en: 'Name' };
  const deps = (kept: Sendings) =>
    ({
      now: () => clock.at,
      portalUrl: 'http://localhost:3000',
      dossiers: { openFor: () => Promise.resolve({ folder: { dossier, events } }) },
      reference: { service: () => Promise.resolve({ name }), agency: () => Promise.resolve(undefined) },
      people: { get: () => Promise.resolve({ personId, ...contact }) },
      notices: notices(table),
      noticeTemplates: { written: () => Promise.resolve(new Map()) },
      wishes: { of: () => Promise.resolve(undefined) },
      sendings: kept,
    }) as unknown as Deps;
  /** One delivery of an event; true once nobody need come again. */
  const deliver = async (event: number, does: Deed): Promise<boolean> => {
    const real = sendings(table, Math.random);
    let dead = false;
    const kept: Sendings = {
      ...real,
      async put(sending) {
        if (dead) throw new Died();
        return real.put(sending);
      },
    };
    const carry: Carriers['email'] = () => {
      if (wentOut.includes(does)) out.push(String(event));
      dead = does === 'dies before' || does === 'dies after';
      return Promise.resolve(outcomes[does] ?? { is: 'sent' });
    };
    try {
      return (await tell(deps(kept), { email: carry, sms: carry }, { dossierId, seq: event + 2 })) === undefined;
    } catch (error) {
      if (error instanceof Died) return false;
      throw error;
    }
  };
  const wait = (seconds: number) => (clock.at = addMilliseconds(clock.at, seconds * 1000));
  return { dossierId, personId, agencyId, clock, out, deliver, wait };
};

describe('notices are sent once', () => {
  it('whatever comes twice, is refused, gets lost or dies in between: at most one goes out, and none is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(delivery, { minLength: 1, maxLength: 6 }),
        fc.constantFrom({ email: 'a@example.vn' }, { phone: '0912345601' }),
        async (deliveries, contact) => {
          const { dossierId, personId, agencyId, clock, out, deliver, wait } = aScene(contact);
          for (const { event, twice, wait: seconds, deed: first, second } of deliveries) {
            await Promise.all([deliver(event, first), ...(twice ? [deliver(event, second)] : [])]);
            wait(seconds);
          }
          // The queue goes on delivering each until it is done, by a carrier that works again.
          for (const event of [0, 1, 2])
            for (let tries = 0; !(await deliver(event, 'takes it')); tries += 1) {
              if (tries > 8) throw new Error('the queue gave up');
              wait(3600);
            }
          const listed = await sendings(table, Math.random).forPerson(agencyId, clock.at);
          for (const event of [0, 1, 2]) {
            const times = out.filter((each) => each === String(event)).length;
            expect(times).toBeLessThanOrEqual(1);
            const channel = 'email' in contact ? 'email' : 'sms';
            const kept = await sendings(table, Math.random).get({ dossierId, seq: event + 2, channel });
            expect(['sent', 'failed', 'unknown']).toContain(kept?.state);
            if (kept?.state === 'sent') expect(times).toBe(1);
            if (kept?.state === 'failed') expect([times, kept.reason]).toEqual([0, 'invalid-address']);
            expect(listed.some(({ seq }) => seq === event + 2)).toBe(kept?.state !== 'sent');
          }
          expect((await notices(table).list(personId)).notices).toHaveLength(3);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a carrier that stays busy is asked five times, ever more seldom, and then a person is', async () => {
    const { dossierId, agencyId, clock, deliver } = aScene({ email: 'a@example.vn' });
    const kept = () => sendings(table, Math.random).get({ dossierId, seq: 2, channel: 'email' });
    const pauses: number[] = [];
    while (!(await deliver(0, 'is busy'))) {
      const { until = clock.at } = (await kept()) ?? {};
      pauses.push(millisecondsBetween(clock.at, until) / 1000);
      clock.at = until;
    }
    expect(pauses).toEqual([30, 120, 480, 1800]);
    expect(await sendings(table, Math.random).forPerson(agencyId, clock.at)).toMatchObject([
      { state: 'failed', reason: 'throttled', attempts: 5 },
    ]);
  });

  it('who vanished is listed two minutes later, though nobody comes again', async () => {
    const { agencyId, clock, deliver, wait } = aScene({ email: 'a@example.vn' });
    await deliver(0, 'dies after');
    const listed = () => sendings(table, Math.random).forPerson(agencyId, clock.at);
    expect(await listed()).toEqual([]);
    wait(121);
    expect(await listed()).toMatchObject([{ state: 'sending' }]);
  });
});
