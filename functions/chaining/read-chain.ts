import { begunState, chainStates } from '#shared/dossier/chain-states.ts';
import type { BegunState, PartState } from '#shared/dossier/chain-states.ts';
import { Refusal } from '#shared/errors.ts';
import type { ChainPart } from '#shared/service/chain.ts';
import { holds } from '#shared/service/condition.ts';
import { countingAnswers } from '#shared/service/documents-asked.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { uuidNaming } from '../new-id.ts';
import { currentAnswers } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

/** The portal itself, where it begins or shows what other agencies do. */
export const chaining = { kind: 'system', name: 'chain' } as const;

/** A part that follows: its dossier's id, which is known before it is begun, its dossier once it is there, and where it stands. */
export type PartRead = { part: ChainPart; no: number; id: string; folder: Folder | undefined; state: PartState };
/** The one filing, its service, and what follows from it. */
export type ChainRead = { first: Folder; service: Service; state: BegunState; parts: PartRead[] };

/** The id of a part's dossier, always the same: nothing need be kept to find it, and it cannot be begun twice. */
export const partDossierId = (first: string, part: string): string => uuidNaming('chain', first, part);

/** A dossier as the portal sees it, or nothing where there is none yet. */
const folderOf = async ({ dossiers }: Deps, dossierId: string): Promise<Folder | undefined> => {
  try {
    return (await dossiers.openFor(chaining, dossierId)).folder;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
};

/** A chain as it stands, by keys alone; undefined where the dossier's service has nothing that follows. Refuses 'not-found'. */
export const readChain = async (
  deps: Deps,
  firstId: string,
  known: readonly Folder[] = [],
): Promise<ChainRead | undefined> => {
  const at = (id: string) => known.find(({ dossier }) => dossier.id === id) ?? folderOf(deps, id);
  const first = await at(firstId);
  if (!first) throw new Refusal('not-found');
  const service = await serviceOf(deps, first.dossier);
  if (!service.chain) return undefined;
  const answers = countingAnswers(service, currentAnswers(first)?.answers ?? {});
  const parts = await Promise.all(
    service.chain.parts.map(async (part, place) => {
      const id = partDossierId(firstId, part.id);
      const applies = part.when === undefined || holds(part.when, answers);
      return { part, no: place + 1, id, folder: await at(id), applies };
    }),
  );
  const states = chainStates(
    first.dossier.status,
    parts.map(({ applies, folder }) => ({ applies, status: folder?.dossier.status })),
  );
  return {
    first,
    service,
    state: begunState(first.dossier.status),
    parts: parts.map(({ applies: _applies, ...each }, place) => ({ ...each, state: states[place] ?? 'waiting' })),
  };
};
