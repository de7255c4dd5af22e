import { demandOpen } from '../acting/demand-open.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { replyGiven } from '../store/idempotency.ts';
import { demandStandingUnit } from './demand-standing-unit.ts';
import { openOnPaper } from './open-on-paper.ts';

/**
 * Receives a dossier on paper: filed and accepted in one transaction; or files what was brought with a request for what is missing or a refusal,
 * under a temporary code (NĐ 61/2018 Đ17.1); or takes in what was asked for in addition (Đ19.4). That a service does not take any more refuses
 * all but a refusal.
 */
export const receiveIntake: UseCase<'receiveIntake'> = async (deps, { actor, params, body: action, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const [opened, rules] = await Promise.all([openOnPaper(deps, actor, params.dossierId), rulesInForce(deps)]);
  const { folder } = opened;
  if (folder.dossier.status === 'draft' && replyGiven(repeat, folder.replies) === undefined)
    await Promise.all([
      ...(action.type === 'decline' ? [] : [demandOpen(deps, folder.dossier)]),
      demandStandingUnit(deps, opened.actor),
    ]);
  return perform(deps, { ...opened, rules, action, repeat });
};
