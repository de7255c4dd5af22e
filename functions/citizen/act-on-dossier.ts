import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { demandOpen } from '../acting/demand-open.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import { replyGiven } from '../store/idempotency.ts';
import { underNewer } from './newer-version.ts';

/** Takes the newer version, submits, answers a supplement, withdraws, collects the result. */
export const actOnDossier: UseCase<'actOnDossier'> = async (deps, { actor, params, body: action, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const [opened, rules] = await Promise.all([deps.dossiers.openFor(actor, params.dossierId), rulesInForce(deps)]);
  const { folder } = opened;
  const performance = { ...opened, rules, action, repeat };
  const isNew = folder.dossier.status === 'draft' && replyGiven(repeat, folder.replies) === undefined;
  if (isNew && (action.type === 'submit' || action.type === 'submit-to-pay')) await demandOpen(deps, folder.dossier);
  if (isNew && action.type === 'take-newer-version')
    return perform(deps, { ...performance, underNewer: await underNewer(deps, folder, action) });
  return perform(deps, performance);
};
