import { present } from '../../dossier/present.ts';
import { Refusal } from '../../errors.ts';
import type { Staff } from '../../person/actor.ts';
import type { DraftAction } from './draft-action.ts';
import { draftLifecycle } from './draft-lifecycle.ts';
import type { DraftActionType } from './draft-lifecycle.ts';
import { eventOf, whoseOf } from './draft-outcome.ts';
import type { DraftOutcome } from './draft-outcome.ts';
import type { ChangeScope, DraftEvent, ServiceDraft } from './draft.ts';
import { draftRefusalFor, maySeeDraft } from './may-act-on-draft.ts';

/** What an action is judged with. */
export type DraftContext = {
  actor: Staff;
  /** The moment of the action. */
  at: string;
  /** With `send`: what the change touches, and the published version it was compared with. */
  compared?: { scope: ChangeScope; basedOn?: number | undefined };
  /** With `put-online` and `publish`: the version it becomes. */
  publishedAs?: number;
};

/** Publishing comes through a decision, not through the draft's own route. */
type Publish = { type: 'publish'; version: number; saved: number };
export type DraftActed = DraftAction | Publish;
type ActionOf = { [A in DraftActed as A['type']]: A };
type Effect = { changes?: Partial<ServiceDraft>; refs?: DraftEvent['refs'] };
type Effects = {
  [Type in keyof ActionOf]: (before: ServiceDraft, action: ActionOf[Type], context: DraftContext) => Effect;
};

/** What is true now, for whoever came with something older. */
export const currentOf = ({ version, status, saved, savedBy, savedAt }: ServiceDraft) => ({
  version,
  status,
  saved,
  ...(savedBy && { savedBy }),
  ...(savedAt && { savedAt }),
});

const demandSight = (before: ServiceDraft, actor: Staff): void => {
  if (!maySeeDraft(before, actor)) throw new Refusal('not-found');
};

/** The status the lifecycle leads to; refuses `not-found`, `not-allowed-now`, `wrong-role`, `own-work`. */
export const draftMove = (before: ServiceDraft, type: DraftActionType, actor: Staff): ServiceDraft['status'] => {
  demandSight(before, actor);
  const refusal = draftRefusalFor(before, type, actor);
  const move = draftLifecycle[before.status][type];
  if (refusal !== undefined || !move) throw new Refusal(refusal ?? 'not-allowed-now', { current: currentOf(before) });
  return move.to;
};

const needed = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`this action needs ${what}`);
  return value;
};

const approval = (saved: number, actor: Staff): Partial<ServiceDraft> => ({
  approvedSave: saved,
  reviewedBy: whoseOf(actor),
});
const noApproval: Partial<ServiceDraft> = { approvedSave: undefined, reviewedBy: undefined, decisionId: undefined };

/** Every action's own part; the rest is the same for all and stands in `actOnDraft`. */
const effects: Effects = {
  send: (_, { saved }, { compared }) => {
    const { scope, basedOn } = needed(compared, 'what the change touches');
    return { changes: { scope, basedOn }, refs: { saved, scope } };
  },
  'take-back': () => ({}),
  return: () => ({ changes: noApproval }),
  approve: (_, { saved }, { actor }) => ({ changes: approval(saved, actor), refs: { saved } }),
  'put-online': (_, { saved }, context) => {
    const publishedAs = needed(context.publishedAs, 'a version');
    return { changes: { ...approval(saved, context.actor), publishedAs }, refs: { saved, publishedAs } };
  },
  publish: ({ decisionId }, { saved }, context) => {
    const publishedAs = context.publishedAs === undefined ? {} : { publishedAs: context.publishedAs };
    return { changes: publishedAs, refs: { saved, decisionId: needed(decisionId, 'a decision'), ...publishedAs } };
  },
  drop: () => ({}),
};

const effectOf = <Type extends keyof ActionOf>(
  type: Type,
  before: ServiceDraft,
  action: ActionOf[Type],
  context: DraftContext,
): Effect => effects[type](before, action, context);

/**
 * What an action leads to, as the lifecycle has it: the draft one version on, and its event. Pure. Refuses `not-found`,
 * `changed-meanwhile`, `not-allowed-now`, `wrong-role`, `own-work`.
 */
export const actOnDraft = (before: ServiceDraft, action: DraftActed, context: DraftContext): DraftOutcome => {
  const { actor, at } = context;
  demandSight(before, actor);
  const isStale = action.version !== before.version || ('saved' in action && action.saved !== before.saved);
  if (isStale) throw new Refusal('changed-meanwhile', { current: currentOf(before) });
  const status = draftMove(before, action.type, actor);
  const { changes = {}, refs = {} } = effectOf(action.type, before, action, context);
  const draft = present({ ...before, ...changes, version: before.version + 1, status, updatedAt: at });
  return { draft, event: eventOf(draft, action.type, { by: whoseOf(actor), refs, from: before.status }) };
};
