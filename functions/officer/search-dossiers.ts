import { readCode, readTail } from '#shared/dossier/code.ts';
import { fold } from '#shared/words/fold.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import { rowFrom } from '../store/lists.ts';
import type { Item } from '../store/table.ts';

/** A whole code finds its one dossier; else what a code ends with, then what a name begins with. Each is a key. */
const found = async ({ codes, search }: Deps, agencyId: string, q: string): Promise<Item[]> => {
  const code = readCode(q);
  const whole = code === undefined ? undefined : await codes.dossierOf(code);
  if (whole !== undefined) return search.dossierItems([whole]);
  const tail = readTail(q);
  const folded = fold(q);
  const [byTail, byName] = await Promise.all([
    tail ? search.byTail(agencyId, tail) : [],
    folded.length >= 2 ? search.byName(agencyId, folded) : [],
  ]);
  return [...byTail, ...byName.filter(({ id }) => !byTail.some((each) => each.id === id))];
};

/** Dossiers of one's agency by code, the end of one, or a name without accents. */
export const searchDossiers: UseCase<'searchDossiers'> = async (deps, call) => {
  const { agencyId } = await call.actor;
  const items = await found(deps, agencyId, call.body.q);
  const rows = items
    .filter((item) => item.agencyId === agencyId || item.receivingAgencyId === agencyId)
    .map(rowFrom)
    .filter(({ status }) => status !== 'draft');
  return { at: deps.now(), rows };
};
