import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { DecisionItem } from '#shared/service/decision/decision.ts';
import { draftLifecycle } from '#shared/service/draft/draft-lifecycle.ts';
import type { Asked } from '../portal.ts';
import { copiesNamed, ending, itemOf, signing, startKeepers, withResult, withSummary } from './keepers.ts';
import type { Keepers } from './keepers.ts';
import { faultsIn } from './must-hold.ts';
import { inEnglish } from './refusing.ts';
import { worldIn } from './world.ts';
import type { World } from './world.ts';

const inForce = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'];
const fresh = ['moi-1', 'moi-2', 'moi-3', 'moi-4'];
const editors = ['editor', 'colleague', 'all-duties', 'editor-health'];
const people = [...editors, 'reviewer', 'publisher', 'publisher2', 'admin'];
const hour = 3_600_000;

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers(copiesNamed(...inForce));
});
afterAll(() => keepers.portal.close());

type Step = { what: Act; who: number; which: number; how: number; stale: boolean };
type Sent = [RouteName, Asked];

const pick = <Each>(all: readonly Each[], at: number): Each | undefined => all[at % Math.max(1, all.length)];
const today = () => localDate(keepers.portal.clock.at);

const open = ({ who, which, how }: Step): Sent => {
  const as = pick(editors, who) ?? '';
  const serviceId = pick(inForce, which) ?? '';
  const newId = pick(fresh, which) ?? '';
  const bodies = [
    { kind: 'amended', serviceId },
    { kind: 'amended', serviceId },
    { kind: 'amended', serviceId, version: 1 },
    { kind: 'new', serviceId: newId, copyOf: serviceId },
    { kind: 'replaced', serviceId: newId, replaces: serviceId },
    { kind: 'abolished', serviceId },
  ];
  return ['openDraft', { as, body: pick(bodies, how) }];
};

const openDrafts = ({ drafts }: World) => drafts.filter(({ status }) => Object.keys(draftLifecycle[status]).length > 0);

/** An action the lifecycle has for this draft, by anybody: often by somebody who may. */
const onDraft = (world: World, { who, which, how, stale }: Step): Sent | undefined => {
  const draft = pick(openDrafts(world), which);
  const moves = Object.entries(draft ? draftLifecycle[draft.status] : {}).filter(
    ([type, { scope }]) => type !== 'publish' && (scope === undefined || scope === draft?.scope),
  );
  const onwards = moves.filter(([type]) => ['send', 'approve', 'put-online'].includes(type));
  const [type, move] = pick(how % 3 > 0 && onwards.length > 0 ? onwards : moves, how) ?? [];
  if (!draft || type === undefined || !move) return undefined;
  const able = people.filter((person) => person === 'all-duties' || move.by.some((duty) => person.startsWith(duty)));
  const as = (how % 7 === 0 ? pick(people, who) : pick(able, who)) ?? '';
  const params = { draftId: draft.id };
  if (type === 'save') {
    const changes = [withSummary(`Tóm tắt ${who}`), withSummary(`Tóm tắt ${how}`), withResult(`Kết quả ${how}`)];
    const definition = inEnglish((pick(changes, who) ?? inEnglish)(keptDefinition));
    return ['saveDefinition', { as, params, body: { saved: draft.saved - Number(stale), definition } }];
  }
  const version = draft.version - Number(stale && draft.version > 1);
  const more = { send: ['saved'], approve: ['saved'], 'put-online': ['saved'] }[type] ? { saved: draft.saved } : {};
  const reason = type === 'return' ? { reason: 'Sửa lại' } : {};
  return ['actOnDraft', { as, params, body: { type, version, ...more, ...reason } }];
};

const linesFrom = ({ drafts }: World, { which, how }: Step): DecisionItem[] => {
  const ready = drafts.filter(({ status }) => status === 'ready-to-sign');
  const listed = ready.filter((_, at) => (which + at) % 3 > 0).map((draft) => itemOf({ draft }));
  return how % 4 === 0 ? [...listed, ending(pick(inForce, which) ?? '')] : listed;
};

const content = { title: 'Quyết định', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch' };
const openDecision = (world: World, step: Step): Sent => [
  'openDecision',
  { as: 'publisher', body: { ...content, items: linesFrom(world, step) } },
];

const onDecision = (world: World, step: Step): Sent | undefined => {
  const { who, which, how, stale } = step;
  const decision = pick(
    world.decisions.filter(({ status }) => status === 'preparing'),
    which,
  );
  if (!decision) return undefined;
  const as = pick(['publisher', 'publisher2', 'all-duties'], who) ?? '';
  const params = { decisionId: decision.id };
  const version = decision.version - Number(stale && decision.version > 1);
  if (how % 8 === 0) return ['actOnDecision', { as, params, body: { type: 'drop', version } }];
  if (how % 8 < 3)
    return ['saveDecision', { as, params, body: { ...content, version, items: linesFrom(world, step) } }];
  const facts = { number: `${(who * 7 + how) % 40}/QĐ`, signedOn: today(), effectiveOn: addDays(today(), how % 4) };
  return ['actOnDecision', { as, params, body: { type: 'sign', version, ...signing(facts) } }];
};

const onService = ({ which, how }: Step): Sent => {
  const reason = { vi: 'Sự cố', en: 'Incident' };
  const body = how % 2 ? { type: 'resume' } : { type: 'suspend', reason };
  return ['actOnService', { as: 'reviewer', params: { serviceId: pick(inForce, which) ?? '' }, body }];
};

const acts = {
  open,
  draft: onDraft,
  decide: openDecision,
  decision: onDecision,
  service: onService,
};
type Act = keyof typeof acts;
const sentBy = (world: World, step: Step): Sent | undefined =>
  step.what === 'open' || step.what === 'service' ? acts[step.what](step) : acts[step.what](world, step);

let keptDefinition: Parameters<typeof inEnglish>[0] = {};

const anyStep = fc.record({
  what: fc.constantFrom<Act>(
    'open',
    'draft',
    'draft',
    'draft',
    'draft',
    'draft',
    'decide',
    'decision',
    'decision',
    'service',
  ),
  who: fc.nat(20),
  which: fc.nat(20),
  how: fc.nat(40),
  stale: fc.nat(9).map((ten) => ten === 0),
});
/** Some steps at once, then time passes; the process may end in the middle of it. */
const anyMoment = fc.record({
  steps: fc.array(anyStep, { minLength: 1, maxLength: 4 }),
  hours: fc.constantFrom(0, 0, 1, 20),
  writesLeft: fc.constantFrom(undefined, undefined, undefined, 1, 3),
});
type Moment = typeof anyMoment extends fc.Arbitrary<infer One> ? One : never;

const live = async ({ steps, hours, writesLeft }: Moment, done: Map<string, number>): Promise<void> => {
  const { portal } = keepers;
  const world = await worldIn(portal.table);
  portal.proxy.writesLeft = writesLeft;
  const sent = steps.map((step) => sentBy(world, step)).filter((each) => each !== undefined);
  const replies = await Promise.all(sent.map(([name, asked]) => portal.call(name, asked)));
  portal.proxy.writesLeft = undefined;
  replies.forEach(({ status, text }, at) => {
    const name = sent[at]?.[0] ?? '';
    if (status >= 500 && writesLeft === undefined) throw new Error(`${name} answered ${status}: ${text}`);
    const key = status === 200 ? name : `${name} refused`;
    done.set(key, (done.get(key) ?? 0) + 1);
  });
  portal.clock.at = new Date(Date.parse(portal.clock.at) + hours * hour).toISOString();
};

/** Decisions get their PDF, and drafts whose decision is signed are told by whoever looks at them. */
const caughtUp = async (withPdf: Set<string>): Promise<void> => {
  const { drafts, decisions } = await worldIn(keepers.portal.table);
  const signed = new Set(decisions.filter(({ status }) => status === 'signed').map(({ id }) => id));
  for (const { id, status, decisionId = '' } of drafts)
    if (status === 'ready-to-sign' && signed.has(decisionId)) await keepers.draft(id, 'admin');
  for (const { id, state } of decisions) {
    if (state !== 'preparing' || withPdf.has(id)) continue;
    await keepers.upload(id);
    withPdf.add(id);
  }
};

describe('whatever the keepers of procedures do, several at once and whether or not it comes to an end', () => {
  it('events stay chained, versions dense and one a day, decisions whole, numbers and open drafts single', async () => {
    keptDefinition = (await keepers.open({ kind: 'amended', serviceId: 'mot' })).definition;
    const done = new Map<string, number>();
    const withPdf = new Set<string>();
    const isWhole = ({ drafts, decisions }: Awaited<ReturnType<typeof worldIn>>) =>
      decisions.some(({ status }) => status === 'signed') && drafts.some(({ status }) => status === 'published');
    // As long as it takes until something was signed and published, which makes the rest worth saying.
    for (let round = 0; round < 5 && !isWhole(await worldIn(keepers.portal.table)); round += 1)
      await fc.assert(
        fc.asyncProperty(fc.array(anyMoment, { minLength: 8, maxLength: 16 }), async (moments) => {
          for (const moment of moments) {
            await live(moment, done);
            await caughtUp(withPdf);
          }
          expect(faultsIn(await worldIn(keepers.portal.table))).toEqual([]);
        }),
        { numRuns: 8, endOnFailure: true },
      );
    console.log(Object.fromEntries([...done].sort()));
    expect(isWhole(await worldIn(keepers.portal.table))).toBe(true);
  }, 300_000);
});
