import type { UseCase } from '../http/call.ts';

/** Calendar and policy in force, by which example dossiers are judged in the browser. */
export const getRules: UseCase<'getRules'> = async (deps) => {
  const [calendar, policy] = await Promise.all([deps.reference.calendar(), deps.reference.policy()]);
  return { calendar, policy };
};
