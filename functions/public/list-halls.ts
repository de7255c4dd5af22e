import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';

/** Every unit with a waiting hall: a board or a kiosk is set to one of them. */
export const listHalls: UseCase<'listHalls'> = async (deps) => {
  const halls = await deps.reference.halls();
  return {
    halls: await Promise.all(halls.map(async ({ agencyId }) => ({ agencyId, name: await agencyName(deps, agencyId) }))),
  };
};
