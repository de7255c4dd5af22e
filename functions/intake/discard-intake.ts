import { refusalFor } from '#shared/dossier/may-act.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import { takeOut } from '../documents/take-out.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { openOnPaper } from './open-on-paper.ts';

/** So many scans go in the one transaction; whatever is beyond them goes before. */
const mostAtOnce = 80;

/**
 * Throws away an intake that was begun and not received, by whoever began it: what was typed and scanned goes, the events stay. Refuses
 * 'held-by-another', and 'not-allowed-now' what was received.
 */
export const discardIntake: UseCase<'discardIntake'> = async (
  deps,
  { actor, params: { dossierId }, repeat: asked },
) => {
  const repeat = demandRepeat(asked);
  const open = () => openOnPaper(deps, actor, dossierId);
  const [first, rules] = await Promise.all([open(), rulesInForce(deps)]);
  const surplus = first.folder.documents.slice(mostAtOnce);
  const isTheirs = refusalFor(first.folder.dossier, 'discard', first.actor) === undefined;
  if (isTheirs) for (const { id } of surplus) await takeOut(deps, first.folder, id);
  const opened = isTheirs && surplus.length > 0 ? await open() : first;
  const { version } = opened.folder.dossier;
  await perform(deps, { ...opened, rules, action: { type: 'discard', version }, repeat });
  return { dossierId };
};
