import type { UseCase } from '../http/call.ts';

/** Colleagues of one's agency, to assign or hand over to. */
export const listColleagues: UseCase<'listColleagues'> = async (deps, call) => {
  const { agencyId } = await call.actor;
  const staff = await deps.staff.ofAgency(agencyId);
  return { colleagues: staff.map(({ staffId, name, duties, absence }) => ({ staffId, name, duties, absence })) };
};
