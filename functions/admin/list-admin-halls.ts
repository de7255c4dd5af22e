import type { UseCase } from '../http/call.ts';

/** Every waiting hall; there is one to a one-stop unit at most. */
export const listAdminHalls: UseCase<'listAdminHalls'> = async (deps, { actor }) => {
  const [stored] = await Promise.all([deps.halls.all(), actor]);
  return { halls: stored.map(({ hall, events }) => ({ hall, version: events })) };
};
