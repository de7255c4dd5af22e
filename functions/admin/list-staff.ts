import type { UseCase } from '../http/call.ts';

/** All staff, by name: also those who have left or are yet to come. */
export const listStaff: UseCase<'listStaff'> = async (deps, { actor, query }) => {
  const [{ members, next }] = await Promise.all([deps.members.list(query.cursor), actor]);
  return {
    members: members.map(({ member, signIns }) => ({ ...member, hasSignIn: signIns.length > 0 })),
    ...(next !== undefined && { next }),
  };
};
