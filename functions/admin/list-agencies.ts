import type { UseCase } from '../http/call.ts';

/** Every agency, also those that ended; there are some hundreds. */
export const listAgencies: UseCase<'listAgencies'> = async (deps) => ({ agencies: await deps.offered.agencies() });
