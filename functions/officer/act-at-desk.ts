import { agencyOn } from '#shared/agency/agency-on.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';

/** Accepts, declines, asks for a supplement, claims, hands over, proposes, resolves… */
export const actAtDesk: UseCase<'actAtDesk'> = async (deps, { actor, params, body, repeat }) => {
  const names = body.type === 'assign' || body.type === 'hand-over' ? body.staffId : undefined;
  const [opened, rules, colleague, agencies] = await Promise.all([
    deps.dossiers.openFor(actor, params.dossierId),
    rulesInForce(deps),
    names === undefined ? undefined : deps.staff.colleague(names),
    body.type === 'ask-opinions' ? deps.reference.agencies() : [],
  ]);
  const today = localDate(deps.now());
  const units = agencies
    .filter((each) => isInForce(each, today))
    .map((each) => ({ id: each.id, ...agencyOn(each, today) }));
  return perform(deps, { ...opened, rules, action: body, colleague, units, repeat: demandRepeat(repeat) });
};
