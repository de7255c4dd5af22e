import { Refusal } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { log } from '../log.ts';
import { sha256hex } from '../sha256hex.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import type { WaitingChains } from '../store/waiting-chains.ts';
import { openPart } from './open-part.ts';
import { partPlace } from './part-place.ts';
import { chaining, readChain } from './read-chain.ts';
import type { ChainRead, PartRead } from './read-chain.ts';

export type ChainDeps = Deps & { waitingChains: WaitingChains };

/** Begun by the portal, whole, and touched by nobody since: what is left to do is to hand it in. Needs the history. */
const isToSubmit = (folder: Folder): boolean => {
  const { dossier, events, filesTouched } = folder;
  return (
    dossier.status === 'draft' &&
    dossier.version === 1 &&
    filesTouched === 0 &&
    events[0]?.refs.left === undefined &&
    answersOf(folder, 1)?.saved === 1
  );
};

/** What only its applicant can mend, in the draft they have. */
const theirsToMend: ReadonlySet<string> = new Set([
  'invalid',
  'fee-due-first',
  'upload-refused',
  'upload-not-finished',
] satisfies RefusalCode[]);

/** Hands a part in for its applicant, who declared it with the one filing. What is refused now is theirs to complete. */
const submit = async (deps: Deps, first: Dossier, folder: Folder): Promise<void> => {
  const { id, ownerId, version } = folder.dossier;
  const hash = sha256hex(`chain|${first.id}|${id}`).slice(0, 32);
  const { result } = await serviceOf(deps, folder.dossier);
  // Registered once for all of it, as far as this part's result comes that way.
  const { delivery } = first;
  const sameWay = delivery && result.delivery.includes(delivery.way) ? { delivery } : {};
  try {
    await perform(deps, {
      actor: { kind: 'applicant', personId: ownerId },
      folder,
      rules: await rulesInForce(deps),
      action: { type: 'submit', version, saved: 1, declaration: true, ...sameWay },
      repeat: { keyHash: hash, requestHash: hash },
      declaredWith: first.id,
    });
  } catch (error) {
    if (!(error instanceof Refusal) || !theirsToMend.has(error.code)) throw error;
    log({ level: 'info', of: 'chain', refusal: error.code });
  }
};

const submitIfWhole = async (deps: Deps, first: Dossier, dossierId: string): Promise<void> => {
  const { folder } = await deps.dossiers.openFor(chaining, dossierId, 'with-events');
  if (isToSubmit(folder)) await submit(deps, first, folder);
};

/** Does every result still stand that a part rests on? Where one was taken back meanwhile, the draft stays with its applicant. */
const hasResultsBefore = ({ state, parts }: ChainRead, { no }: PartRead): boolean =>
  [state, ...parts.filter((each) => each.no < no).map((each) => each.state)].every(
    (each) => each === 'done' || each === 'left-out',
  );

/**
 * Goes on with a chain: where a part has its result, the next whose condition holds is begun and handed in, once, however often this is
 * called and whoever dies in between. Where its service takes nothing just now the chain waits, and is looked at again at midnight.
 */
export const beginNext = async (deps: ChainDeps, firstId: string): Promise<void> => {
  const chain = await readChain(deps, firstId);
  const begun = chain?.parts.filter(({ folder }) => folder !== undefined).at(-1);
  if (chain && begun?.folder?.dossier.status === 'draft') {
    if (hasResultsBefore(chain, begun)) await submitIfWhole(deps, chain.first.dossier, begun.id);
    await deps.waitingChains.end(firstId);
    return;
  }
  const next = chain?.parts.find(({ state }) => state === 'next');
  if (!chain || !next) {
    await deps.waitingChains.end(firstId);
    return;
  }
  const [place, rules] = await Promise.all([partPlace(deps, next.part, chain.first.dossier), rulesInForce(deps)]);
  if ('why' in place) {
    log({ level: 'info', of: 'chain', refusal: 'service-not-open' });
    await deps.waitingChains.put(firstId);
    return;
  }
  await openPart(deps, chain, next, { place, rules });
  await submitIfWhole(deps, chain.first.dossier, next.id);
  await deps.waitingChains.end(firstId);
};
