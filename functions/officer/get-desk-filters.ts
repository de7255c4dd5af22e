import type { UseCase } from '../http/call.ts';

/** The filters one keeps for oneself. */
export const getDeskFilters: UseCase<'getDeskFilters'> = async (deps, { actor }) =>
  deps.deskFilters.of((await actor).staffId);
