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

const runs = 4;
const names = ['mot', 'hai', 'ba', 'bon'];
/** Every history has services of its own: what is in force, and what does not exist yet. */
const inForceIn = (run: number) => names.map((name) => `${name}-${run}`);
const freshIn = (run: number) => names.slice(0, 2).map((name) => `moi-${name}-${run}`);
let run = 0;
const editors = ['editor', 'colleague', 'all-duties', 'editor-health'];
const people = [...editors, 'reviewer', 'publisher', 'publisher2', 'admin'];
const hour = 3_600_000;

let keepers: Keepers;
beforeAll(async () => {
  keepers = await startKeepers(
    copiesNamed('khuon', ...Array.from({ length: runs + 1 }, (_, each) => inForceIn(each)).flat()),
  );
});
afterAll(() => keepers.portal.close());

type Step = { what: Act; who: number; which: number; how: number; stale: boolean };
type Sent = [RouteName, Asked];

const pick = <Each>(all: readonly Each[], at: number): Each | undefined => all[at % Math.max(1, all.length)];
const today = () => localDate(keepers.portal.clock.at);

const open = ({ who, which, how }: Step): Sent => {
  const as = pick(editors, who) ?? '';
  const serviceId = pick(inForceIn(run), which) ?? '';
  const newId = pick(freshIn(run), which) ?? '';
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

const isOfRun = ({ serviceId }: { serviceId: string }) => serviceId.endsWith(`-${run}`);
const openDrafts = ({ drafts }: World) =>
  drafts.filter((draft) => isOfRun(draft) && Object.keys(draftLifecycle[draft.status]).length > 0);

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
  const ready = drafts.filter((draft) => isOfRun(draft) && draft.status === 'ready-to-sign');
  const listed = ready.filter((_, at) => (which + at) % 3 > 0).map((draft) => itemOf({ draft }));
  return how % 9 === 0 ? [...listed, ending(pick(inForceIn(run), which) ?? '')] : listed;
};

const content = { title: 'Quyết định', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch' };
const openDecision = (world: World, step: Step): Sent | undefined => {
  const items = linesFrom(world, step);
  return items.length === 0 ? undefined : ['openDecision', { as: 'publisher', body: { ...content, items } }];
};

const onDecision = (world: World, step: Step): Sent | undefined => {
  const { who, which, how, stale } = step;
  const decision = pick(
    world.decisions.filter(({ status, items }) => status === 'preparing' && items.some(isOfRun)),
    which,
  );
  if (!decision) return undefined;
  const as = pick(['publisher', 'publisher2', 'all-duties'], who) ?? '';
  const params = { decisionId: decision.id };
  const version = decision.version - Number(stale && decision.version > 1);
  if (how % 12 === 0) return ['actOnDecision', { as, params, body: { type: 'drop', version } }];
  if (how % 12 < 3)
    return ['saveDecision', { as, params, body: { ...content, version, items: linesFrom(world, step) } }];
  const facts = { number: `${(who * 7 + how) % 40}/QĐ`, signedOn: today(), effectiveOn: addDays(today(), how % 4) };
  return ['actOnDecision', { as, params, body: { type: 'sign', version, ...signing(facts) } }];
};

const onService = ({ which, how }: Step): Sent => {
  const reason = { vi: 'Sự cố', en: 'Incident' };
  const body = how % 2 ? { type: 'resume' } : { type: 'suspend', reason };
  return ['actOnService', { as: 'reviewer', params: { serviceId: pick(inForceIn(run), which) ?? '' }, body }];
};

const acts = {
  open: (_: World, step: Step) => open(step),
  draft: onDraft,
  decide: openDecision,
  decision: onDecision,
  service: (_: World, step: Step) => onService(step),
};
type Act = keyof typeof acts;
/** Where there is nothing of the kind to act on yet, something is begun. */
const sentBy = (world: World, step: Step): Sent => acts[step.what](world, step) ?? onDraft(world, step) ?? open(step);

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

const live = async (world: World, { steps, hours, writesLeft }: Moment): Promise<void> => {
  const { portal } = keepers;
  portal.proxy.writesLeft = writesLeft;
  const sent = steps.map((step) => sentBy(world, step));
  const replies = await Promise.all(sent.map(([name, asked]) => portal.call(name, asked)));
  portal.proxy.writesLeft = undefined;
  replies.forEach(({ status, text }, at) => {
    const name = sent[at]?.[0] ?? '';
    if (status >= 500 && writesLeft === undefined) throw new Error(`${name} answered ${status}: ${text}`);
  });
  portal.clock.at = new Date(Date.parse(portal.clock.at) + hours * hour).toISOString();
};

/** Decisions get their PDF, and drafts whose decision is signed are told by whoever looks at them; gives what is true then. */
const caughtUp = async (withPdf: Set<string>): Promise<World> => {
  const world = await worldIn(keepers.portal.table);
  const signed = new Set(world.decisions.filter(({ status }) => status === 'signed').map(({ id }) => id));
  const untold = world.drafts.filter(
    ({ status, decisionId = '' }) => status === 'ready-to-sign' && signed.has(decisionId),
  );
  for (const { id } of untold) await keepers.draft(id, 'admin');
  for (const { id } of world.decisions.filter(({ id: one, state }) => state === 'preparing' && !withPdf.has(one))) {
    await keepers.upload(id);
    withPdf.add(id);
  }
  return untold.length === 0 ? world : worldIn(keepers.portal.table);
};

describe('whatever the keepers of procedures do, several at once and whether or not it comes to an end', () => {
  it('events stay chained, versions dense and one a day, decisions whole, numbers and open drafts single', async () => {
    keptDefinition = (await keepers.open({ kind: 'amended', serviceId: 'khuon' })).definition;
    const withPdf = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyMoment, { minLength: 20, maxLength: 25, size: 'max' }), async (moments) => {
        run += 1;
        let world = await caughtUp(withPdf);
        for (const moment of moments) {
          await live(world, moment);
          world = await caughtUp(withPdf);
        }
        expect(faultsIn(world)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect((await worldIn(keepers.portal.table)).drafts.length).toBeGreaterThan(runs);
  }, 300_000);
});
