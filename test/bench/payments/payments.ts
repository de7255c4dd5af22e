import type { BegunPayment } from '#shared/api/payment-views.ts';
import { referenceOf } from '#shared/payment/reference.ts';
import { attemptPartition } from '#functions/store/keys.ts';
import { queryAll } from '#functions/store/table.ts';
import type { Item, Table } from '#functions/store/table.ts';
import { atMost, exactly, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import { bareAction } from '../latency/bare-calls.ts';
import { apart, race, ratioOf } from '../latency/race.ts';
import type { Section } from '../section.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { fillIn, openDraft, submit } from '../support/birth-registration.ts';
import { cloneId, cloneOf, itemsOf, load, replaced } from '../support/clones.ts';
import { startEngineTap, wavesOf } from '../support/engine-tap.ts';
import type { EngineCall } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';
import { median, seeded } from '../support/stats.ts';
import { notification, owe } from './an-open-fee.ts';

/** Which of the cloned dossiers is used for what. */
const uses = { recorded: 0, warm: 1, handler: 2, bare: 3, again: 4, crowd: 5 } as const;
type Use = keyof typeof uses;
const idFor = (use: Use, n: number): string => cloneId(uses[use], n);

/** The reference of a clone's attempt: nine signs that no other clone has. */
const referenceFor = (use: Use, n: number): string => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt8(uses[use], 0);
  for (let place = 1, left = n; place < 9; place += 1, left = Math.floor(left / 32)) bytes.writeUInt8(left % 32, place);
  return referenceOf(bytes);
};

const attemptItems = (table: Table, reference: string): Promise<Item[]> =>
  queryAll(table, {
    KeyConditionExpression: 'PK = :attempt',
    ExpressionAttributeValues: { ':attempt': attemptPartition(reference) },
  });

/** A dossier that owes a fee, and an attempt to pay it. */
const anAttempt = async (portal: BenchPortal, api: Api) => {
  const dossierId = await openDraft(api);
  await fillIn(api, portal.table, dossierId);
  await api.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: submit });
  await owe(portal.table, dossierId);
  const body = { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { reference } = await api.call<BegunPayment>('beginPayment', { as: 'citizen', body });
  return { dossierId, reference };
};

const hear = async (api: Api, portal: BenchPortal, reference: string): Promise<string> => {
  const { body = '' } = await api.send('hearVnpay', portal.event('hearVnpay', { query: notification(reference) }));
  return (JSON.parse(body) as { RspCode: string }).RspCode;
};

/** How long hearing a notification takes, against the engine calls it makes and nothing else. */
const compare = async (
  portal: BenchPortal,
  api: Api,
  waves: EngineCall[][],
  rounds: { one: number; many: number; random: () => number },
): Promise<Figures> => {
  const bare = (use: 'bare' | 'again') => {
    const calls = bareAction(waves, portal.engineUrl);
    const words = (n: number) => ({
      [idFor('recorded', 0)]: idFor(use, n),
      [referenceFor('recorded', 0)]: referenceFor(use, n),
    });
    return { prepare: (n: number) => calls.prepare(words(n)), close: calls.close };
  };
  const competitors = { bare: bare('bare'), again: bare('again') };
  const handler = (n: number) => {
    const event = portal.event('hearVnpay', { query: notification(referenceFor('handler', n)) });
    return async () => {
      const { body } = await api.send('hearVnpay', event);
      if (!body?.includes('"00"')) throw new Error(`the notification was answered ${body}`);
    };
  };
  const figures: Figures = {};
  let before = 0;
  for (const [many, sideBySide, each] of [
    [rounds.one, 1, 1],
    [rounds.many, 16, 4],
  ] as const) {
    const from = before;
    const shifted = (prepare: (n: number) => () => Promise<unknown>) => ({ prepare: (n: number) => prepare(from + n) });
    const times = await race(
      {
        handler: shifted(handler),
        bare: shifted(competitors.bare.prepare),
        again: shifted(competitors.again.prepare),
      },
      { rounds: many, sideBySide, each, random: rounds.random },
    );
    before += many * sideBySide * each;
    const both = [...times.bare, ...times.again];
    figures[`ipn.p50.c${sideBySide}`] = forInformation(ratioOf(0.5, times.handler, both), '× bare');
    figures[`ipn.p95.c${sideBySide}`] = forInformation(ratioOf(0.95, times.handler, both), '× bare');
    figures[`ipn.control.c${sideBySide}`] = atMost(1.03, apart(times.bare, times.again), '× bare again');
    figures[`ipn.bare.c${sideBySide}`] = forInformation(median(both), 'ms');
  }
  competitors.bare.close();
  competitors.again.close();
  return figures;
};

/** Many notifications at once: each dossier's own, and fifty of one. */
const crowds = async (portal: BenchPortal, api: Api, count: number): Promise<Figures> => {
  const at = async (references: readonly string[]) => {
    const begun = performance.now();
    const codes = await Promise.all(references.map((reference) => hear(api, portal, reference)));
    return { codes, milliseconds: performance.now() - begun };
  };
  const own = await at(Array.from({ length: count }, (_, n) => referenceFor('crowd', n)));
  const copies = await at(Array.from({ length: 50 }, () => referenceFor('crowd', count)));
  const confirmed = (codes: readonly string[]) => codes.filter((code) => code === '00').length;
  return {
    'own.confirmed': exactly(count, confirmed(own.codes), `of ${count}`),
    'own.perSecond': forInformation((count * 1000) / own.milliseconds, 'a second'),
    'copies.confirmed': exactly(1, confirmed(copies.codes), 'of 50'),
    'copies.repeated': exactly(49, copies.codes.filter((code) => code === '02').length, 'of 50'),
    'copies.all': forInformation(copies.milliseconds, 'ms'),
  };
};

/** Hearing a provider's notification: against its bare engine calls, in capacity units, and many at once. */
export const payments: Section = async ({ quick, seed, progress }) => {
  const rounds = { one: quick ? 40 : 300, many: quick ? 2 : 8, random: seeded(seed) };
  const crowd = quick ? 50 : 200;
  const portal = await startBenchPortal();
  const tap = await startEngineTap(portal.engineUrl, 25);
  try {
    return await quietly(async () => {
      const tapped = portal.open(tap.url);
      await tapped.call('getMe', { as: 'citizen' });
      const model = await anAttempt(portal, tapped);
      const items = [await itemsOf(portal.table, model.dossierId), await attemptItems(portal.table, model.reference)];
      const count = rounds.one + rounds.many * 64;
      const needed = { recorded: 1, warm: 60, handler: count, bare: count, again: count, crowd: crowd + 1 };
      const clones = function* () {
        for (const use of Object.keys(needed) as Use[])
          for (let n = 0; n < needed[use]; n += 1) {
            const words = { [model.dossierId]: idFor(use, n), [model.reference]: referenceFor(use, n) };
            yield* cloneOf(items[0] ?? [], words);
            yield* replaced(items[1] ?? [], words);
          }
      };
      progress(`  ${await load(portal.table, clones())} items loaded`);
      await hear(tapped, portal, model.reference);
      tap.calls.length = 0;
      await hear(tapped, portal, referenceFor('recorded', 0));
      const waves = wavesOf(tap.calls);
      const units = tap.calls.reduce((sum, call) => sum + call.units, 0);
      const api = portal.open(portal.engineUrl);
      for (let n = 0; n < needed.warm; n += 1) await hear(api, portal, referenceFor('warm', n));
      const of = (operation: string) => waves.flat().filter((call) => call.operation === operation).length;
      return {
        ...(await compare(portal, api, waves, rounds)),
        'ipn.roundTrips': forInformation(waves.length, 'round trips'),
        'ipn.transactions': exactly(1, of('TransactWriteItems'), 'calls'),
        'ipn.units': forInformation(units, 'capacity units'),
        ...(await crowds(portal, api, crowd)),
      };
    });
  } finally {
    await tap.close();
    await portal.close();
  }
};
