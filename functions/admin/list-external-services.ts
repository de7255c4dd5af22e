import type { UseCase } from '../http/call.ts';
import { externalRows } from '../office/external-rows.ts';

/** Every service of another system, as it stands today; there are some dozens. */
export const listExternalServices: UseCase<'listExternalServices'> = async (deps, { actor }) => {
  const [stored] = await Promise.all([deps.externalServices.all(), actor]);
  return { services: await externalRows(deps, stored) };
};
