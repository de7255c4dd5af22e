import { statuses } from '#shared/dossier/status.ts';
import type { UseCase } from '../http/call.ts';
import { heldBy } from './held-by.ts';

/** So many are counted; whoever holds more is told "more than". */
const mostCounted = 250;

/** How many open dossiers a colleague holds, by status: what handing them over would move. */
export const getHeld: UseCase<'getHeld'> = async (deps, { actor, params: { staffId } }) => {
  const { name, rows, next } = await heldBy(deps, await actor, staffId, { most: mostCounted });
  const held = statuses
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
  return { name, held, more: next !== undefined };
};
