import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';

/** Submits, answers a supplement, withdraws, collects the result. */
export const actOnDossier: UseCase<'actOnDossier'> = async (deps, { actor, params, body, repeat }) => {
  const [opened, rules] = await Promise.all([deps.dossiers.openFor(actor, params.dossierId), rulesInForce(deps)]);
  return perform(deps, { ...opened, rules, action: body, repeat: demandRepeat(repeat) });
};
