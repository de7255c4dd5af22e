import type { StaffAction } from '#shared/dossier/action.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import type { Call, UseCase } from '../http/call.ts';
import { outcomesOf } from './outcomes.ts';

/** The action on one of them. A result is handed over one by one: each has its receiver or its number at the post. */
const actionOn = (body: Call<'actOnSelection'>['body'], version: number): StaffAction => {
  switch (body.type) {
    case 'accept':
    case 'claim':
      return { type: body.type, version };
    case 'assign':
    case 'hand-over':
      return { type: body.type, version, staffId: body.staffId };
  }
};

/**
 * One action on each dossier of a selection, each in a transaction of its own. Sent again with the same key, what was done answers as it
 * did and what was not is tried. Each is refused as it would be alone.
 */
export const actOnSelection: UseCase<'actOnSelection'> = async (deps, { actor, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const [rules, colleague] = await Promise.all([
    rulesInForce(deps),
    'staffId' in body ? deps.staff.colleague(body.staffId) : undefined,
    actor,
  ]);
  const selected = [...new Map(body.dossiers.map((each) => [each.dossierId, each])).values()];
  const outcomes = await outcomesOf(selected, async ({ dossierId, version }) => {
    const opened = await deps.dossiers.openFor(actor, dossierId);
    const action = actionOn(body, version);
    return perform(deps, { ...opened, rules, action, colleague, repeat });
  });
  return { outcomes };
};
