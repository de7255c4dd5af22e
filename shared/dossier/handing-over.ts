import { localDate } from '../calendar/local-time.ts';
import { dutyWords } from '../person/duty.ts';
import type { Duty } from '../person/duty.ts';
import { isAbsent } from '../person/is-absent.ts';
import { mayProcess } from '../person/may-process.ts';
import { dateText } from '../words/format.ts';
import type { ActContext } from './act-context.ts';
import { processingSteps } from './current-step.ts';
import type { Dossier, Holder } from './dossier.ts';
import type { Effect } from './effect.ts';
import { invalid } from './invalid-action.ts';

type To = { staffId?: string | undefined; step?: string | undefined };
type Given = Pick<Effect, 'changes' | 'refs'>;

/** Who gave it: whoever held it, else whoever gives it. */
const giver = (before: Dossier, { actor }: ActContext): { from?: string } => {
  if (before.holder) return { from: before.holder.staffId };
  return actor.kind === 'staff' ? { from: actor.staffId } : {};
};

/** The duty the step asks for; without a step, that of processing or of leading. */
const demandStep = ({ step }: To, { service }: ActContext): Duty | undefined => {
  if (step === undefined) return undefined;
  const found = processingSteps(service.steps).find(({ id }) => id === step);
  if (!found) throw invalid('step', 'unknown-step');
  return found.duty;
};

/**
 * Gives it to a colleague of the agency that decides it. Refuses 'invalid': unknown there, without the duty of the step, away on that day
 * (and until when), or holding it already.
 */
export const passTo = (before: Dossier, to: To & { staffId: string }, context: ActContext): Given => {
  const { staffId } = to;
  const { colleague, at } = context;
  const duty = demandStep(to, context);
  if (colleague?.staffId !== staffId || colleague.agencyId !== before.agencyId)
    throw invalid('staffId', 'unknown-colleague');
  const { name } = colleague;
  const fits = duty === undefined ? mayProcess(colleague) : colleague.duties.includes(duty);
  if (!fits) throw invalid('staffId', 'colleague-without-duty', { name, duty: dutyWords[duty ?? 'processor'] });
  const { absence } = colleague;
  if (absence && isAbsent(absence, localDate(at)))
    throw invalid('staffId', 'colleague-absent', { name, until: dateText(absence.to) });
  if (before.holder?.staffId === staffId) throw invalid('staffId', 'holds-it-already');
  const holder: Holder = { staffId, name, since: at };
  return { changes: { holder }, refs: { staffId, ...giver(before, context) } };
};

/** Hands it to a colleague, or to a step, where it waits for whoever has that duty. */
export const handOver = (before: Dossier, to: To, context: ActContext): Given => {
  if (to.staffId !== undefined) return passTo(before, { ...to, staffId: to.staffId }, context);
  if (demandStep(to, context) === undefined) throw invalid('staffId', 'nobody-named');
  return { changes: { holder: undefined }, refs: giver(before, context) };
};

/** Whoever takes it up has it at once. */
export const takeUp = (before: Dossier, _: unknown, { actor, at }: ActContext): Given => {
  if (actor.kind !== 'staff') return {};
  const { staffId, name } = actor;
  return {
    changes: { holder: { staffId, name, since: at, receivedAt: at } },
    refs: { staffId, ...(before.holder && { from: before.holder.staffId }) },
  };
};
