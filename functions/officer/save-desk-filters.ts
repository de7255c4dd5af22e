import { canonicalJson } from '#shared/dossier/seal.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';

/** Keeps one's filters; the same sent again is as good. Refuses 'edited-meanwhile', with what is kept, where another window was quicker. */
export const saveDeskFilters: UseCase<'saveDeskFilters'> = async (deps, { actor, body }) => {
  const { staffId } = await actor;
  const next = { ...body, version: body.version + 1 };
  if (await deps.deskFilters.keep(staffId, next)) return next;
  const current = await deps.deskFilters.of(staffId);
  if (canonicalJson(current) === canonicalJson(next)) return current;
  throw new Refusal('edited-meanwhile', { current });
};
