import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';

/** Who is signed in at the desk, where they work and what they may do. */
export const getDeskMe: UseCase<'getDeskMe'> = async (deps, call) => {
  const { staffId, name, agencyId, duties } = await call.actor;
  return { staffId, name, agencyId, agencyName: await agencyName(deps, agencyId), duties };
};
