import { Refusal } from '#shared/errors.ts';
import { currentOf } from '#shared/service/draft/act-on-draft.ts';
import { whoseOf } from '#shared/service/draft/draft-outcome.ts';
import { DraftComment } from '#shared/service/draft/draft.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { draftFor } from '../drafting/draft-for.ts';
import type { Call, UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import type { DraftFolder } from '../store/draft-folder.ts';
import { adminReplyItem, replyGiven } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';

/** More than anyone reads; whoever needs more settles and returns the draft. */
const mostComments = 300;
const tooMany = {
  vi: 'Bản dự thảo đã có quá nhiều góp ý. Hãy trả lại để sửa, hoặc trao đổi ngoài hệ thống.',
  en: 'The draft has too many comments. Return it to be mended, or talk it over.',
};
const commenting = ['editor', 'reviewer', 'publisher'] as const;

type Body = Call<'commentOnDraft'>['body'];

/** The comment as it is to stand: new, or settled. Settling it again changes nothing. */
const commentAfter = (
  { draft, comments }: DraftFolder,
  body: Body,
  by: Staff,
  at: string,
  id: string,
): DraftComment => {
  if ('text' in body) {
    if (comments.length >= mostComments) throw new Refusal('not-allowed-now', { why: tooMany });
    return { id, place: body.place, text: body.text, by: whoseOf(by), at, saved: draft.saved };
  }
  const comment = comments.find((each) => each.id === body.settle);
  if (!comment) throw new Refusal('not-found');
  return comment.settledAt === undefined ? { ...comment, settledAt: at, settledBy: whoseOf(by) } : comment;
};

type Commenting = { actor: Staff; folder: DraftFolder; body: Body; repeat: Repeatable };

const commented = async (deps: AdminDeps, { actor, folder, body, repeat }: Commenting): Promise<DraftComment> => {
  const { draft } = folder;
  const duty = commenting.find((each) => actor.duties.includes(each));
  if (!duty) throw new Refusal('wrong-role');
  if (draft.status === 'published' || draft.status === 'dropped')
    throw new Refusal('not-allowed-now', { current: currentOf(draft) });
  const at = deps.now();
  const comment = commentAfter(folder, body, actor, at, deps.newId());
  const failing = await deps.drafts.comment({
    draft,
    comment,
    isNew: 'text' in body,
    reply: adminReplyItem(`DRAFT#${draft.id}`, repeat, comment, at),
    onDuty: { staff: actor, duty },
  });
  if (failing.length === 0) return comment;
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  const { folder: now } = await draftFor(deps, actor, draft.id);
  throw new Refusal('not-allowed-now', { current: currentOf(now.draft) });
};

/** Leaves a comment at a place of the definition, or settles one, as long as the draft is open. */
export const commentOnDraft: UseCase<'commentOnDraft'> = async (
  deps,
  { actor: asking, params, body, repeat: asked },
) => {
  const repeat = demandRepeat(asked);
  const { actor, folder } = await draftFor(deps, asking, params.draftId);
  const givenIn = ({ replies }: DraftFolder) => {
    const given = replyGiven(repeat, replies);
    return given === undefined ? undefined : DraftComment.parse(given);
  };
  const now = async () => (await draftFor(deps, actor, folder.draft.id)).folder;
  return (
    givenIn(folder) ??
    orTwin(
      () => commented(deps, { actor, folder, body, repeat }),
      async () => givenIn(await now()),
    )
  );
};
