import type { ChainView } from '#shared/api/chain-views.ts';
import type { ShownState } from '#shared/dossier/chain-states.ts';
import { maySee } from '#shared/dossier/may-see.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import type { Text } from '#shared/words/text.ts';
import { serviceOf } from '../acting/service-of.ts';
import { partPlace } from '../chaining/part-place.ts';
import { readChain } from '../chaining/read-chain.ts';
import type { PartRead } from '../chaining/read-chain.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { agencyName } from './agency-name.ts';

type Shown = ChainView['parts'][number];
type Reader = { actor: Applicant | Staff; here: string };

/** What is known of a dossier of the chain; staff open only what is theirs, an applicant's parts are all theirs. */
const begun = async (deps: Deps, { dossier }: Folder, { actor, here }: Reader) => {
  const { id, code, temporaryCode, status, due } = dossier;
  const mayOpen = actor.kind === 'applicant' || maySee(dossier, actor);
  return {
    agency: await agencyName(deps, dossier.agencyId),
    code: code ?? temporaryCode,
    status,
    due,
    here: id === here,
    ...(mayOpen && { dossierId: id }),
  };
};

/** What is next begins in a moment, or says why it cannot. */
const shownState = async (
  deps: Deps,
  { part, state }: PartRead,
  first: Folder,
): Promise<{ state: ShownState; why?: Text }> => {
  if (state !== 'next') return { state };
  const place = await partPlace(deps, part, first.dossier);
  return 'why' in place ? { state: 'blocked', why: place.why } : { state: 'waiting' };
};

/** The chain a dossier belongs to, as its reader may know it: names, agencies, where each stands, and no answers. */
export const chainShown = async (
  deps: Deps,
  folder: Folder,
  actor: Applicant | Staff,
): Promise<{ chain?: ChainView }> => {
  const { dossier } = folder;
  if (!dossier.chain && !(await serviceOf(deps, dossier)).chain) return {};
  const read = await readChain(deps, dossier.chain?.first ?? dossier.id, [folder]);
  if (!read) return {};
  const { first, service, parts } = read;
  const reader = { actor, here: dossier.id };
  const one: Shown = {
    serviceId: service.id,
    name: service.name,
    state: read.state,
    ...(await begun(deps, first, reader)),
  };
  const others = parts.map(async (each): Promise<Shown> => ({
    ...{ serviceId: each.part.serviceId, name: each.part.name, agency: each.part.agency, here: false },
    ...(await shownState(deps, each, first)),
    ...(each.folder && (await begun(deps, each.folder, reader))),
  }));
  return { chain: { parts: [one, ...(await Promise.all(others))] } };
};
