import { defaultWishes } from '#shared/notice/channel.ts';
import type { UseCase } from '../http/call.ts';

/** How one is told of one's dossiers, and where to. */
export const getNoticeWishes: UseCase<'getNoticeWishes'> = async (deps, { actor: { personId } }) => {
  const [person, wishes] = await Promise.all([deps.people.get(personId), deps.wishes.of(personId)]);
  const { email, phone } = person ?? {};
  return {
    wishes: wishes ?? defaultWishes({ email }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  };
};
