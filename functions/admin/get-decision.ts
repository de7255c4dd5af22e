import { decisionFor } from '../deciding/decision-for.ts';
import type { UseCase } from '../http/call.ts';
import { decisionView } from '../view/decision-view.ts';

/** One decision with its lines, its dates by law and what may be done with it. */
export const getDecision: UseCase<'getDecision'> = async (deps, { actor: asking, params }) => {
  const { actor, folder } = await decisionFor(deps, asking, params.decisionId);
  return decisionView(deps, folder, actor);
};
