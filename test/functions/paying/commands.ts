import fc from 'fast-check';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import { feeServices } from './fees.ts';
import type { FeeService } from './fees.ts';
import { proposed, statement, transfer, voided } from './money-commands.ts';
import { own, pick, quietly } from './command-parts.ts';
import type { Played, Step } from './command-parts.ts';
import { aFiled, atDesk, begun } from './steps.ts';
import type { MoneyWorld } from './world.ts';

const act = async (world: MoneyWorld, played: Played, dossierId: string, body: Record<string, unknown>) => {
  const view = await own(world, played, dossierId);
  if (!view) return;
  const { dossier, answers } = view;
  const saved = 'declaration' in body ? { saved: answers?.saved ?? 0 } : {};
  const params = { dossierId };
  await world.call('actOnDossier', { as: played.who, params, body: { ...body, ...saved, version: dossier.version } });
};

const file = fc
  .record({
    service: fc.constantFrom(...(Object.keys(feeServices) as FeeService[])),
    copies: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ service, copies }): Step => ({
    says: `file ${service} × ${copies}`,
    run: async (world, played) => {
      const dossierId = await aFiled(world, service, copies, played.who).catch(() => undefined);
      if (dossierId !== undefined) played.dossiers.push(dossierId);
    },
  }));

const beginning = async (world: MoneyWorld, played: Played, which: number, together: boolean) => {
  const first = pick(played.dossiers, which);
  const second = together ? pick(played.dossiers, which + 1) : undefined;
  const named = [...new Set([first, second])].filter((each) => each !== undefined);
  const payments = await Promise.all(
    named.map(async (dossierId) => ({
      dossierId,
      no: (await own(world, played, dossierId))?.payments.at(-1)?.no ?? 1,
    })),
  );
  if (payments.length === 0) return;
  const { status, body } = await world.call<BegunPayment>('beginPayment', {
    as: played.who,
    body: { payments, way: 'vnpay', locale: 'vi' },
  });
  if (status !== 200) return;
  played.attempts.push(body);
  played.tried.push(body.reference);
};

const begin = fc.record({ which: fc.nat(5), together: fc.boolean() }).map(({ which, together }): Step => ({
  says: `begin ${which}${together ? ' and the next' : ''}`,
  run: (world, played) => beginning(world, played, which, together),
}));

const disturbance = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constant({ lost: 11 }) },
  { weight: 2, arbitrary: fc.record({ copies: fc.integer({ min: 2, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ delaySeconds: fc.constantFrom(30, 400, 1200, 4000) }) },
  { weight: 1, arbitrary: fc.constant({ order: 'after-redirect' }) },
  { weight: 1, arbitrary: fc.constant({ terminal: 'OTHERTM1' }) },
  { weight: 1, arbitrary: fc.constant({ dong: 1000 }) },
  { weight: 1, arbitrary: fc.constant({ signature: 'broken' }) },
  { weight: 1, arbitrary: fc.record({ replayAfterSeconds: fc.constantFrom(60, 3600) }) },
);
/** The payer is debited another amount than was asked for. */
const took = fc.option(fc.constantFrom(1000, 100_000), { freq: 12, nil: undefined });
const outcome = fc.constantFrom('success', 'success', 'success', 'cancel', 'insufficient', 'fraud', 'close', 'silence');

type Chosen = { chosen: string; ipn: object; took: number | undefined };

const choosing = async (world: MoneyWorld, { attempts }: Played, which: number, { chosen, ...plan }: Chosen) => {
  const attempt = pick(attempts, which);
  if (attempt?.redirect === undefined) return;
  await world.control('/control/plan', { reference: attempt.reference, ...plan });
  await world.choose(attempt.redirect, chosen);
};

const choose = fc
  .record({ which: fc.nat(5), chosen: outcome, ipn: disturbance, took })
  .map(({ which, ...how }): Step => ({
    says: `choose for ${which} ${JSON.stringify(how)}`,
    run: (world, played) => choosing(world, played, which, how),
  }));

/** Begins and pays at once. */
const pay = fc
  .record({ which: fc.nat(5), together: fc.boolean(), ipn: disturbance, took })
  .map(({ which, together, ...how }): Step => ({
    says: `pay ${which}${together ? ' and the next' : ''} ${JSON.stringify(how)}`,
    run: async (world, played) => {
      await beginning(world, played, which, together);
      await choosing(world, played, played.attempts.length - 1, { chosen: 'success', ...how });
    },
  }));

/** A leader looks at the provider's own books and says how an attempt in doubt ended. */
const decide = fc.nat(5).map((which): Step => ({
  says: `a leader decides what became of ${which}`,
  run: async (world, { attempts }) => {
    const attempt = pick(attempts, which);
    const told = attempt && (await world.transaction(attempt.reference));
    if (!told) return;
    const body = { verdict: told.debited > 0 ? 'paid' : 'not-paid', evidence: 'Sổ của cổng thanh toán' };
    await world.call('settleAttempt', { as: 'leader', params: { reference: told.reference }, body });
  },
}));

const applicant = fc
  .record({ which: fc.nat(5), type: fc.constantFrom('withdraw', 'collect') })
  .map(({ which, type }): Step => ({
    says: `${type} ${which}`,
    run: async (world, played) => {
      const dossierId = pick(played.dossiers, which);
      if (dossierId !== undefined) await act(world, played, dossierId, { type });
    },
  }));

const reason = { reason: 'Lý do' };
const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi lại số bản' }];
const deskActions = [
  ['reception', { type: 'accept' }],
  ['reception', { type: 'decline', ...reason }],
  ['reception', { type: 'request-supplement', items, again: 'Còn thiếu' }],
  ['reception', { type: 'request-payment' }],
  ['leader', { type: 'assign', staffId: 'processor' }],
  ['processor', { type: 'claim' }],
  ['processor', { type: 'request-supplement', items, again: 'Còn thiếu' }],
  ['processor', { type: 'request-payment' }],
  ['leader', { type: 'resolve' }],
  ['leader', { type: 'stop', ...reason }],
  ['reception', { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' }],
] as const;

const desk = fc.record({ which: fc.nat(5), what: fc.nat(deskActions.length - 1) }).map(({ which, what }): Step => {
  const [as, body] = deskActions[what] ?? deskActions[0];
  return {
    says: `${as}: ${body.type} ${which}`,
    run: async (world, { dossiers }) => {
      const dossierId = pick(dossiers, which);
      if (dossierId !== undefined) await atDesk(world, as, dossierId, body);
    },
  };
});

const answering = async (world: MoneyWorld, played: Played, which: number, copies: number) => {
  const dossierId = pick(played.dossiers, which);
  const view = dossierId === undefined ? undefined : await own(world, played, dossierId);
  if (dossierId === undefined || !view?.actions.includes('answer-supplement')) return;
  const answers = { ...view.answers?.answers, copies };
  const params = { dossierId };
  await world.call('saveAnswers', { as: played.who, params, body: { saved: view.answers?.saved ?? 0, answers } });
  await act(world, played, dossierId, { type: 'answer-supplement', declaration: true });
};

const supplement = fc
  .record({ which: fc.nat(5), copies: fc.integer({ min: 1, max: 6 }) })
  .map(({ which, copies }): Step => ({
    says: `answer the supplement of ${which} with ${copies} copies`,
    run: (world, played) => answering(world, played, which, copies),
  }));

/** Asks for a supplement and answers it with another number of copies: another fee. */
const amend = fc
  .record({ which: fc.nat(5), copies: fc.integer({ min: 1, max: 6 }) })
  .map(({ which, copies }): Step => ({
    says: `amend ${which} to ${copies} copies`,
    run: async (world, played) => {
      const dossierId = pick(played.dossiers, which);
      if (dossierId === undefined) return;
      await quietly(atDesk(world, 'reception', dossierId, { type: 'request-supplement', items, again: 'Còn thiếu' }));
      await answering(world, played, which, copies);
    },
  }));

/** The cashier takes whatever is to be paid, in cash. */
const counter = fc.nat(5).map((which): Step => ({
  says: `the cashier takes the fee of ${which}`,
  run: async (world, played) => {
    const dossierId = pick(played.dossiers, which);
    const payment = dossierId === undefined ? undefined : (await own(world, played, dossierId))?.payments.at(-1);
    if (dossierId === undefined || !payment) return;
    const params = { dossierId, no: String(payment.no) };
    const body = { method: 'cash', dong: payment.dong };
    await world.call('takeAtCounter', { as: 'cashier', params, body });
  },
}));

/** What is owed back is asked for by the cashier, approved by the leader and sent by the provider, or handed over. */
const refund = fc.record({ which: fc.nat(5), approves: fc.boolean() }).map(({ which, approves }): Step => ({
  says: `the refund of ${which} is ${approves ? 'approved' : 'asked for'}`,
  run: async (world, played) => {
    const dossierId = pick(played.dossiers, which);
    const view = dossierId === undefined ? undefined : await own(world, played, dossierId);
    const owed = view?.refunds.find(({ status }) => status === 'due' || status === 'asked');
    if (!owed) return;
    const step = (as: string, body: Record<string, unknown>) =>
      world.call('actOnRefund', { as, params: { refundId: owed.id }, body });
    const ask = (method: string) => step('cashier', { type: 'ask', method });
    if (owed.status === 'due' && (await ask('provider')).status !== 200) await ask('counter');
    if (approves) await step('leader', { type: 'approve' });
    // Nobody approves what they asked for.
    await step('cashier', { type: 'approve' });
  },
}));

const minutes = fc.constantFrom(1, 2, 5, 6, 11, 20).map((later): Step => ({
  says: `${later} minutes later`,
  run: (world) => world.later(later),
}));

const receipts = fc.nat(5).map((which): Step => ({
  says: `the receipts of ${which}, twice at once`,
  run: async (world, { dossiers }) => {
    const dossierId = pick(dossiers, which);
    if (dossierId === undefined) return;
    const event = { Records: [{ messageId: '1', body: JSON.stringify({ dossierId }) }] };
    await Promise.all([world.consume('receipts-due', event), world.consume('receipts-due', event)]);
  },
}));

const resend = fc.nat(5).map((which): Step => ({
  says: `the provider sends the notification of ${which} again`,
  run: async (world, { attempts }) => {
    const attempt = pick(attempts, which);
    if (attempt) await world.control('/control/resend', { reference: attempt.reference });
  },
}));

/** Somebody sends what was sent before with the amount changed: the signature does not fit any more. */
const forge = fc.nat(5).map((which): Step => ({
  says: `a forged notification for ${which}`,
  run: async (world, { attempts }) => {
    const attempt = pick(attempts, which);
    const ipns = attempt && (await world.transaction(attempt.reference))?.ipns;
    const query = Object.fromEntries(new URLSearchParams(ipns?.[0]?.query ?? 'vnp_TxnRef=MC&vnp_Amount=1'));
    await world.callback({ ...query, vnp_Amount: '100000', vnp_ResponseCode: '00', vnp_TransactionStatus: '00' });
  },
}));

const outage = fc.record({ requests: fc.integer({ min: 1, max: 4 }) }).map(({ requests }): Step => ({
  says: `the provider is down for ${requests} requests`,
  run: (world) => world.control('/control/plan', { outage: { requests, answer: '503' } }),
}));

/** The table does what it is asked and the answer is lost, or it does nothing: the next few times. */
const trouble = fc
  .record({ times: fc.integer({ min: 1, max: 3 }), lose: fc.boolean() })
  .map(({ times, lose }): Step => ({
    says: lose ? `the answers to ${times} writes are lost` : `${times} writes fail`,
    run: (world) => {
      for (let at = 0; at < times; at += 1)
        world.proxy.faults.push({
          operation: 'TransactWriteItems',
          ...(lose ? { lose: true } : { error: 'InternalServerError' }),
        });
      return Promise.resolve();
    },
  }));

const calm = fc.oneof(
  ...[
    file,
    begin,
    choose,
    pay,
    pay,
    amend,
    applicant,
    desk,
    desk,
    minutes,
    receipts,
    resend,
    counter,
    refund,
    refund,
    decide,
    statement,
    voided,
    proposed,
  ],
);

/** Two things at once. */
const race = fc.tuple(calm, calm).map(([one, other]): Step => ({
  says: `at once: ${one.says}; ${other.says}`,
  run: (world, played) => Promise.all([quietly(one.run(world, played)), quietly(other.run(world, played))]),
}));

/** Something is going on, so many milliseconds, and the process is killed. */
const kill = fc.tuple(calm, fc.integer({ min: 0, max: 25 })).map(([one, after]): Step => ({
  says: `kill -9 after ${after} ms of: ${one.says}`,
  run: async (world, played) => {
    const going = quietly(one.run(world, played));
    await new Promise((resolve) => setTimeout(resolve, after));
    await world.workers.kill();
    await going;
  },
}));

const command = ({ says, run }: Step): fc.AsyncCommand<object, { world: MoneyWorld; played: Played }> => ({
  check: () => true,
  run: async (_, { world, played }) => quietly(run(world, played)),
  toString: () => says,
});

/** Random histories of fees: filing first, so that there is something to pay. */
export const histories = (most = 10) =>
  fc.commands(
    [
      ...[
        file,
        file,
        begin,
        begin,
        choose,
        choose,
        pay,
        pay,
        pay,
        amend,
        amend,
        applicant,
        desk,
        desk,
        desk,
        counter,
        refund,
        refund,
        transfer,
        transfer,
        statement,
        statement,
        voided,
        proposed,
        proposed,
      ],
      ...[supplement, minutes, minutes, receipts, resend, forge, outage, trouble, race, race, kill, decide],
    ].map((each) => each.map(command)),
    { maxCommands: most, size: 'max' },
  );

/** Files one dossier and begins to pay it, so that no history is about nothing; or pays it, and it has its receipt. */
export const opening = async (world: MoneyWorld, who: string, isPaid: boolean): Promise<Played> => {
  const played: Played = { who, dossiers: [], attempts: [], tried: [] };
  const dossierId = await aFiled(world, 'thu-khi-nop', 3, who);
  const { body } = await begun(world, [dossierId], 1, who);
  played.dossiers.push(dossierId);
  played.attempts.push(body);
  played.tried.push(body.reference);
  if (isPaid && body.redirect !== undefined) {
    await world.choose(body.redirect, 'success');
    await world.later(2);
  }
  return played;
};

/** Lets everything come to its end: no more faults, time goes on, the schedule comes round. */
export const quiet = async (world: MoneyWorld): Promise<void> => {
  world.proxy.faults.length = 0;
  await world.control('/control/plan', { outage: { requests: 0 } });
  for (const later of [6, 70, 70]) await world.later(later);
};
