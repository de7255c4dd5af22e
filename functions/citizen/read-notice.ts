import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';

/** Marks a notice of one's own as read; again changes nothing. */
export const readNotice: UseCase<'readNotice'> = async (deps, { actor, params: { noticeId } }) => {
  const found = noticeId.length <= 200 && (await deps.notices.read(actor.personId, noticeId, deps.now()));
  if (!found) throw new Refusal('not-found');
  return { noticeId };
};
