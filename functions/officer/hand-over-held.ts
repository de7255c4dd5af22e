import type { DossierOutcome } from '#shared/api/routes-desk-many.ts';
import type { DossierRow } from '#shared/api/views.ts';
import { Refusal } from '#shared/errors.ts';
import { mayProcess } from '#shared/person/may-process.ts';
import type { Staff } from '#shared/person/actor.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import type { Deps } from '../deps.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import type { UseCase } from '../http/call.ts';
import { heldBy } from './held-by.ts';
import { outcomesOf } from './outcomes.ts';

/** So many are moved by one request. */
const atOnce = 25;

/** Those who take them over; refuses 'invalid' whoever does not process dossiers of the agency, or holds them already. */
const takersOf = async (deps: Deps, { agencyId }: Staff, from: string, to: readonly string[]): Promise<Staff[]> => {
  const found = await Promise.all([...new Set(to)].map((staffId) => deps.staff.colleague(staffId)));
  return found.map((taker, place) => {
    const rule = taker?.staffId === from ? 'holds-it-already' : 'unknown-colleague';
    if (!taker || taker.staffId === from || taker.agencyId !== agencyId || !mayProcess(taker))
      throw new Refusal('invalid', {
        violations: [{ path: `to.${place}`, rule, message: actionViolationWords[rule] }],
      });
    return taker;
  });
};

/** What a dossier is called, for whoever reads what came of it. */
const nameOf = (row: DossierRow | undefined): Pick<DossierOutcome, 'row'> => {
  if (!row) return {};
  const { code, temporaryCode, applicantName } = row;
  return {
    row: { applicantName, ...(code !== undefined && { code }), ...(temporaryCode !== undefined && { temporaryCode }) },
  };
};

/**
 * Hands over what a colleague holds, most urgent first, to some in turn, each dossier with an event of its own. Broken off and begun anew
 * it goes on with what is still held.
 */
export const handOverHeld: UseCase<'handOverHeld'> = async (deps, { actor: asking, params, body, repeat: asked }) => {
  const actor = await asking;
  const { staffId } = params;
  const repeat = demandRepeat(asked);
  const [rules, held] = await Promise.all([
    rulesInForce(deps),
    heldBy(deps, actor, staffId, { most: atOnce, cursor: body.cursor }),
  ]);
  const takers = await takersOf(deps, actor, staffId, body.to);
  const rows = held.rows.map(({ id }) => ({ dossierId: id }));
  const outcomes = await outcomesOf(rows, async ({ dossierId }, place) => {
    const opened = await deps.dossiers.openFor(actor, dossierId);
    const { version, holder } = opened.folder.dossier;
    if (holder?.staffId !== staffId) throw new Refusal('changed-meanwhile');
    const colleague = takers[place % takers.length];
    if (!colleague) throw new Refusal('invalid');
    const action = { type: 'hand-over', version, staffId: colleague.staffId, note: body.reason } as const;
    return perform(deps, { ...opened, rules, action, colleague, repeat });
  });
  const named = outcomes.map((each, place) => ({ ...each, ...nameOf(held.rows[place]) }));
  return { outcomes: named, ...(held.next !== undefined && { next: held.next }) };
};
