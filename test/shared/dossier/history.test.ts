import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { act } from '#shared/dossier/act.ts';
import type { Action } from '#shared/dossier/action.ts';
import { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { ClockMark } from '#shared/dossier/dossier.ts';
import { lifecycle } from '#shared/dossier/lifecycle.ts';
import { openDossier } from '#shared/dossier/open-dossier.ts';
import { sealOutcome, verifyChain } from '#shared/dossier/seal.ts';
import type { Actor } from '#shared/person/actor.ts';
import { aCitizen, aContext, anOfficer } from './a-dossier.ts';

const sha256hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const secret = 'lời riêng của một người';

const people: Actor[] = [
  aCitizen(),
  aCitizen('citizen2'),
  anOfficer(['reception'], { agencyId: 'centre' }),
  anOfficer(['processor']),
  anOfficer(['processor'], { staffId: 'p2' }),
  anOfficer(['leader']),
  anOfficer(['cashier']),
  anOfficer(['leader'], { staffId: 'stranger', agencyId: 'elsewhere' }),
  { kind: 'anonymous' },
  { kind: 'system', name: 'office' },
  anOfficer(['registrar'], { staffId: 'registrar' }),
];

const anIssued = {
  number: 5,
  symbol: 'XN-UBND',
  year: 2026,
  at: '2026-11-23T01:00:00.000Z',
  agencyId: 'ward',
  signerName: 'Hà Thị Minh',
  registrarName: 'Lò Thị Thanh',
  files: [{ documentId: '0193a5c0-7d5e-7000-8000-0000000000aa', token: 'said.signed' }],
  standing: 'valid' as const,
};

const items = [{ kind: 'field' as const, ref: 'childName', reason: secret }];
const actionsAt = (version: number): Action[] => [
  { type: 'submit', version, saved: 1, declaration: true },
  { type: 'answer-supplement', version, saved: 1, declaration: true },
  { type: 'withdraw', version, reason: secret },
  { type: 'collect', version },
  { type: 'accept', version },
  { type: 'decline', version, reason: secret },
  { type: 'request-supplement', version, items },
  { type: 'request-payment', version },
  { type: 'confirm-payment', version, no: 1, reference: 'MC234567892A', way: 'vnpay', collectorId: 'phuong-a' },
  { type: 'assign', version, staffId: 'p2' },
  { type: 'claim', version },
  { type: 'hand-over', version, staffId: 'p2', note: secret },
  { type: 'propose', version, documentIds: ['r1'], summary: secret },
  { type: 'approve', version, summary: secret },
  { type: 'refuse', version, reason: secret },
  { type: 'stop', version, reason: secret },
  { type: 'extend', version, reason: secret, until: '2027-06-01' },
  { type: 'return-result', version, to: secret, method: 'counter' },
  { type: 'correct', version, reason: secret },
  { type: 'take-newer-version', version, saved: 1, serviceVersion: 2 },
  { type: 'transfer', version, agencyId: 'ward', receivingAgencyId: 'centre2', order: 'agency/centre/2' },
  { type: 're-date', version, order: 'calendar/working/1' },
  { type: 'judge-exemption', version, exemptionId: 'ho-ngheo', granted: true },
  { type: 'submit-to-pay', version, saved: 1, declaration: true },
  { type: 'acknowledge', version },
  { type: 'hand-over', version, step: 'ky-duyet' },
  { type: 'write', version, text: secret },
  { type: 'message', version, text: secret },
  { type: 'note', version, text: secret },
  { type: 'announce-visit', version, on: '2026-12-31', time: '09:00', place: secret },
  { type: 'record-visit', version, on: '2026-11-02', time: '07:30', place: secret, participants: secret, text: secret },
  {
    type: 'ask-opinions',
    version,
    opinions: [{ agencyId: 'elsewhere', content: secret, answerBy: '2027-06-01' }],
    withAnswers: false,
  },
  { type: 'review', version },
  { type: 'return-draft', version, reason: secret },
  { type: 'stamp', version, issued: anIssued },
  { type: 'resolve', version },
  { type: 'receive', version, saved: 1, outOfHours: secret },
  { type: 'receive-supplement', version, saved: 1, outOfHours: secret },
  { type: 'discard', version },
  { type: 'choose-delivery', version, delivery: { way: 'counter', address: secret } },
  { type: 'request-supplement', version, saved: 1, items },
  { type: 'decline', version, saved: 1, reason: secret },
];

const units = [
  { id: 'ward', level: 'commune' as const, name: { vi: 'Phường', en: 'Ward' } },
  { id: 'elsewhere', level: 'commune' as const, name: { vi: 'Xã', en: 'Commune' } },
];
const colleague = { staffId: 'p2', name: 'Lường Văn Bình', agencyId: 'ward', duties: ['processor' as const] };
type Channel = 'online' | 'counter';
const opened = (channel: Channel) =>
  sealOutcome(
    openDossier({
      channel,
      by: { kind: 'applicant', personId: 'citizen' },
      dossierId: '0193a5c0-7d5e-7000-8000-000000000001',
      at: '2026-11-02T01:00:00.000Z',
      service: { id: 'dang-ky-khai-sinh', version: 1 },
      caseId: 'thong-thuong',
      agencyId: 'ward',
      receivingAgencyId: 'centre',
      person: { personId: channel === 'online' ? 'citizen' : 'desk-reception', fullName: 'Lò Văn An' },
      concerning: { capacity: 'self' },
      locale: 'vi',
    }),
    sha256hex,
  );

type Step = { who: number; what: number; minutes: number; stale?: boolean; steered?: boolean };

/** Steered: an action of the lifecycle by someone with the role for it, so that histories go deep. */
const steer = (dossier: Dossier, { who, what, stale = false, steered = false }: Step): [Actor, Action | undefined] => {
  const actions = actionsAt(dossier.version - (stale ? 1 : 0));
  const moves = Object.entries(lifecycle[dossier.status]);
  const [type, move] = moves[what % Math.max(1, moves.length)] ?? [];
  if (!steered || !move) return [people[who] ?? { kind: 'anonymous' }, actions[what]];
  const able = people.find((actor) =>
    actor.kind === 'staff' && typeof move.by !== 'string'
      ? move.by.some((duty) => actor.duties.includes(duty))
      : actor.kind === move.by,
  );
  // On paper what is asked or declined before it was received names the save it files.
  const files = dossier.status === 'draft';
  const meant = actions.filter((action) => action.type === type);
  return [able ?? { kind: 'anonymous' }, meant.find((action) => 'saved' in action === files) ?? meant[0]];
};

/** Plays a history: at each step someone tries something some minutes later; what is refused changes nothing. */
const play = (steps: Step[], channel: Channel = 'online') => {
  let { dossier } = opened(channel);
  const events: DossierEvent[] = [opened(channel).event];
  const trespasses: string[] = [];
  const extensions: { due: string; at: string }[] = [];
  let milliseconds = Date.parse('2026-11-02T01:00:00.000Z');
  for (const step of steps) {
    milliseconds += step.minutes * 60_000;
    const before = dossier;
    const [actor, action] = steer(before, step);
    if (!action) continue;
    const context = aContext({
      actor,
      at: new Date(milliseconds).toISOString(),
      colleague,
      units,
      approved: ['r1'],
    });
    try {
      const outcome = sealOutcome(act(before, action, context), sha256hex);
      ({ dossier } = outcome);
      events.push(outcome.event);
      if (action.type === 'extend') extensions.push({ due: before.due?.at ?? '', at: context.at });
      const isStranger = actor.kind === 'anonymous' || (actor.kind === 'staff' && actor.agencyId === 'elsewhere');
      const isOther = actor.kind === 'applicant' && actor.personId !== 'citizen';
      if (step.stale || isStranger || isOther || !lifecycle[before.status][action.type]) trespasses.push(action.type);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { dossier, events, trespasses, extensions };
};

const stepWith = (stale: fc.Arbitrary<boolean>): fc.Arbitrary<Step> =>
  fc.record({
    who: fc.nat(people.length - 1),
    what: fc.nat(actionsAt(1).length - 1),
    minutes: fc.integer({ min: 0, max: 3000 }),
    steered: fc.boolean(),
    stale,
  });
const steps = fc.array(stepWith(fc.constant(false)), { maxLength: 40, size: 'max' });
const stepsSomeStale = fc.array(stepWith(fc.boolean()), { maxLength: 40, size: 'max' });

/** Histories of a dossier already accepted and claimed, which chance alone reaches too seldom. */
const accepted: Step[] = [
  { who: 0, what: 0, minutes: 1 },
  { who: 2, what: 4, minutes: 1 },
  { who: 3, what: 10, minutes: 1 },
];
const by = (who: number, type: Action['type']): Step => ({
  ...{ who, what: actionsAt(1).findIndex((each) => each.type === type), minutes: 1 },
});
/** On paper, and asked for more, which is brought to the counter. */
const received = [by(2, 'receive')];
const supplemented = [...received, by(3, 'claim'), by(3, 'request-supplement'), by(2, 'receive-supplement')];
/** Brought to a counter and not received: filed with the request, handed in whole later; or declined there and then. */
const atCounter = (type: Action['type']): Step => ({
  ...{ who: 2, minutes: 1 },
  what: actionsAt(1).findIndex((each) => each.type === type && 'saved' in each),
});
const mended = [atCounter('request-supplement'), by(2, 'receive-supplement'), by(2, 'accept')];
const channels = fc.constantFrom<Channel[]>('online', 'counter');
const stepsFromAny = fc.oneof(
  steps,
  steps.map((rest) => [...received, ...rest]),
  steps.map((rest) => [...supplemented, ...rest]),
  steps.map((rest) => [...mended, ...rest]),
  steps.map((rest) => [atCounter('decline'), ...rest]),
  steps.map((rest) => [...accepted, ...rest]),
);

/** In these a leader tries again and again to extend. */
const leaderExtends = fc.integer({ min: 0, max: 3000 }).map((minutes): Step => ({ who: 5, what: 16, minutes }));
const acceptedThenExtended = fc
  .array(fc.oneof(leaderExtends, stepWith(fc.constant(false))), { maxLength: 20, size: 'max' })
  .map((rest) => [...accepted, ...rest]);

/** The marks a dossier must have, from its events alone. */
const marksOf = (events: DossierEvent[]): ClockMark[] =>
  events.flatMap(({ action, at, from, refs }) => {
    const clock = from && lifecycle[from][action]?.clock;
    if (!clock || clock === 'none' || clock === 'recount') return [];
    return [{ effect: clock, at, ...(clock === 'extend' ? { until: String(refs.until) } : {}) }];
  });

describe('any history of a dossier', () => {
  it('does nothing the lifecycle does not have, nothing stale and nothing by strangers', () => {
    fc.assert(
      fc.property(stepsSomeStale, (history) => {
        expect(play(history).trespasses).toEqual([]);
      }),
    );
  });

  it('leaves a dense chain of whole events that leads to where it stands', () => {
    const statuses = new Set<string>();
    fc.assert(
      fc.property(stepsFromAny, channels, (history, channel) => {
        const { dossier, events } = play(history, channel);
        statuses.add(dossier.status);
        expect(Dossier.parse(dossier)).toEqual(dossier);
        expect(events.map((event) => DossierEvent.parse(event))).toEqual(events);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(verifyChain(events, sha256hex)).toBe(true);
        expect(events.at(-1)).toMatchObject({ to: dossier.status, seq: dossier.version, hash: dossier.lastHash });
        expect(events.slice(1).map(({ from }) => from)).toEqual(events.slice(0, -1).map(({ to }) => to));
      }),
      { numRuns: 200 },
    );

    expect(statuses.size).toBeGreaterThan(8);
  });

  it('keeps the clock marks its events imply, and a due date only while a clock runs', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(stepsFromAny, channels, (history, channel) => {
        const { dossier, events } = play(history, channel);
        for (const { action, from } of events) done.add(from === 'draft' ? `${action} a draft` : action);
        expect(dossier.marks).toEqual(marksOf(events));
        const last = dossier.marks.at(-1)?.effect;
        expect('due' in dossier).toBe(last !== undefined && last !== 'pause' && last !== 'end');
      }),
      { numRuns: 200 },
    );
    expect([...done]).toEqual(
      expect.arrayContaining([
        'receive a draft',
        'receive-supplement',
        'discard a draft',
        'request-supplement a draft',
        'decline a draft',
      ]),
    );
  });

  it('was given a new date one local day or more before it was due', () => {
    let extended = 0;
    fc.assert(
      fc.property(acceptedThenExtended, (history) => {
        for (const { due, at } of play(history).extensions) {
          extended += 1;
          const localDay = (instant: string) => Math.floor((Date.parse(instant) + 7 * 3_600_000) / 86_400_000);
          expect(localDay(due) - localDay(at)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
    expect(extended).toBeGreaterThan(50);
  });

  it('keeps what people wrote, and who they are, out of its events', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const text = JSON.stringify(play(history).events);
        expect(text).not.toContain(secret);
        expect(text).not.toContain('Lò Văn An');
      }),
    );
  });
});

describe('sealing events', () => {
  const whole = () =>
    play([
      { who: 0, what: 0, minutes: 1 },
      { who: 2, what: 4, minutes: 1 },
      { who: 3, what: 10, minutes: 1 },
      { who: 3, what: 12, minutes: 1 },
      { who: 5, what: 13, minutes: 1 },
    ]).events;

  it('chains each event to the one before it', () => {
    const events = whole();
    expect(events.map(({ action }) => action)).toEqual(['open', 'submit', 'accept', 'claim', 'propose', 'approve']);
    expect(events[0]?.previousHash).toBe('');
    expect(events[3]?.previousHash).toBe(events[2]?.hash);
    expect(verifyChain(events, sha256hex)).toBe(true);
    expect(verifyChain([], sha256hex)).toBe(true);
  });

  it.each<[what: string, change: (events: DossierEvent[]) => DossierEvent[]]>([
    [
      'a later time',
      (events) => events.map((event, at) => (at === 2 ? { ...event, at: '2026-12-01T00:00:00.000Z' } : event)),
    ],
    ['another action', (events) => events.map((event, at) => (at === 5 ? { ...event, action: 'refuse' } : event))],
    ['other references', (events) => events.map((event, at) => (at === 2 ? { ...event, refs: { code: 'X' } } : event))],
    [
      'someone else',
      (events) => events.map((event, at) => (at === 1 ? { ...event, actor: { kind: 'system', name: 'x' } } : event)),
    ],
    ['one left out', (events) => events.filter((_, at) => at !== 3)],
    ['the first left out', (events) => events.slice(1)],
    ['two exchanged', ([one, two, three, ...rest]) => [one!, three!, two!, ...rest]],
    ['one added', (events) => [...events, { ...events.at(-1)!, seq: 7 }]],
    ['another hash', (events) => events.map((event, at) => (at === 4 ? { ...event, hash: sha256hex('x') } : event))],
  ])('detects %s', (_, change) => expect(verifyChain(change(whole()), sha256hex)).toBe(false));

  it('does not depend on the order of keys', () => {
    const reversed = whole().map((event) => Object.fromEntries(Object.entries(event).reverse()));
    expect(
      verifyChain(
        reversed.map((event) => DossierEvent.parse(event)),
        sha256hex,
      ),
    ).toBe(true);
  });
});
