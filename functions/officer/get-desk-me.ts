import type { UseCase } from '../http/call.ts';

/** Who is signed in at the desk, where they work and what they may do. */
export const getDeskMe: UseCase<'getDeskMe'> = async (deps, call) => {
  const { staffId, name, agencyId, duties } = await call.actor;
  const agency = await deps.reference.agency(agencyId);
  return { staffId, name, agencyId, agencyName: agency?.name ?? { vi: agencyId, en: agencyId }, duties };
};
