import { Refusal } from '#shared/errors.ts';
import { DraftActed } from '#shared/api/admin-views.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { actOnDraft, currentOf } from '#shared/service/draft/act-on-draft.ts';
import type { DraftContext } from '#shared/service/draft/act-on-draft.ts';
import type { DraftAction } from '#shared/service/draft/draft-action.ts';
import { draftLifecycle } from '#shared/service/draft/draft-lifecycle.ts';
import { whoseOf } from '#shared/service/draft/draft-outcome.ts';
import type { DraftComment, ServiceDraft } from '#shared/service/draft/draft.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { orTwin } from '../http/or-twin.ts';
import { sha256hex } from '../sha256hex.ts';
import type { DraftChange, ServiceChange } from '../store/draft-changes.ts';
import type { DraftFolder } from '../store/draft-folder.ts';
import type { OpenedDraft } from '../store/drafts.ts';
import { adminReplyItem, replyGiven } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import type { RowChange } from '../store/service-items.ts';
import { draftFor } from './draft-for.ts';
import { listedIn } from './listed-in.ts';
import { judgedDraft } from './judged-draft.ts';
import { putOnline } from './put-online.ts';
import { rowOf } from './settle-draft.ts';

export type DraftPerformance = OpenedDraft & { action: DraftAction; repeat: Repeatable };

const beingSigned = {
  vi: 'Quyết định có bản dự thảo này đang được ghi nhận ký. Chờ ghi nhận xong, hoặc bỏ việc ghi nhận ở trang quyết định.',
  en: 'The decision that lists this draft is being recorded as signed. Wait for it, or give that up on the decision’s page.',
};

const actedOf = ({ id, version, status, publishedAs }: ServiceDraft): DraftActed =>
  DraftActed.parse({ draftId: id, version, status, publishedAs });

/** The duty that allowed it. */
const dutyFor = ({ status }: ServiceDraft, { type }: DraftAction, { duties }: Staff): Duty => {
  const duty = draftLifecycle[status][type]?.by.find((each) => duties.includes(each));
  if (!duty) throw new Error('nobody without the duty gets here');
  return duty;
};

type Prepared = { context: Pick<DraftContext, 'compared' | 'publishedAs'>; service?: ServiceChange };

/** What is looked into before an action stands: is it ready, what does it touch, what version does it become. */
const prepared = async (deps: AdminDeps, { actor, folder, action }: DraftPerformance): Promise<Prepared> => {
  if (action.type === 'send') return { context: { compared: (await judgedDraft(deps, folder, 'anew')).compared } };
  if (action.type === 'approve') await judgedDraft(deps, folder);
  if (action.type !== 'put-online') return { context: {} };
  const service = await putOnline(deps, folder, actor);
  return { context: { publishedAs: service.service.version }, service };
};

/** A return says why, as a comment on the whole. */
const reasonOf = (deps: AdminDeps, { actor, folder, action }: DraftPerformance): DraftComment | undefined =>
  action.type === 'return'
    ? {
        id: deps.newId(),
        place: '',
        text: action.reason,
        by: whoseOf(actor),
        at: deps.now(),
        saved: folder.draft.saved,
      }
    : undefined;

const rowAfter = (draft: ServiceDraft, service: ServiceChange | undefined): RowChange | null => {
  const { id: draftId, status, agencyId, kind } = draft;
  if (status === 'published') return rowOf(service?.service);
  if (status !== 'dropped') return { draft: { draftId, status, agencyId } };
  return kind === 'new' || kind === 'replaced' ? null : { draft: null };
};

/** What the action leads to, ready to be written. What the lifecycle forbids is refused before anything is judged. */
const changeOf = async (deps: AdminDeps, performance: DraftPerformance): Promise<DraftChange> => {
  const { actor, folder, action, repeat } = performance;
  const asked = { actor, at: deps.now() };
  actOnDraft(folder.draft, action, { ...asked, compared: { scope: folder.draft.scope }, publishedAs: 1 });
  const { context, service } = await prepared(deps, performance);
  const { draft, event: unsealed } = actOnDraft(folder.draft, action, { ...asked, ...context });
  const event = sealEvent(unsealed, folder.lastHash, sha256hex);
  return {
    read: folder.draft,
    draft,
    lastHash: event.hash,
    event,
    comment: reasonOf(deps, performance),
    reply: adminReplyItem(`DRAFT#${draft.id}`, repeat, actedOf(draft), deps.now()),
    onDuty: { staff: actor, duty: dutyFor(folder.draft, action, actor) },
    row: rowAfter(draft, service),
    ...(action.type === 'return' && { leaves: (await listedIn(deps, folder.draft))?.id }),
    ...(service && { service }),
  };
};

/**
 * Does one action on a draft: decides from what was read and writes everything in one transaction. The same request again gets the same
 * reply. Refuses what `actOnDraft` refuses, 'not-ready', 'examples-red', 'validity-overlaps', 'wrong-role' if the duty was lost meanwhile.
 */
export const performOnDraft = async (deps: AdminDeps, performance: DraftPerformance): Promise<DraftActed> => {
  const { actor, folder, repeat } = performance;
  const givenIn = ({ replies }: DraftFolder) => {
    const given = replyGiven(repeat, replies);
    return given === undefined ? undefined : DraftActed.parse(given);
  };
  const now = async () => (await draftFor(deps, actor, folder.draft.id)).folder;
  const acted = async () => {
    const change = await changeOf(deps, performance);
    const failing = await deps.drafts.write(change);
    if (failing.length === 0) return actedOf(change.draft);
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    const current = currentOf((await now()).draft);
    if (failing.includes('decision')) throw new Refusal('not-allowed-now', { current, why: beingSigned });
    throw new Refusal('changed-meanwhile', { current });
  };
  return givenIn(folder) ?? orTwin(acted, async () => givenIn(await now()));
};
