import { timeLimitFor } from '../service/time-limit-for.ts';
import type { ActContext } from './act-context.ts';
import { deadline, intakeDue } from './deadline.ts';
import type { ClockMark, Dossier, Due } from './dossier.ts';

type Rules = Pick<ActContext, 'service' | 'calendar' | 'policy' | 'answers'>;

/** The clock that runs, from its marks: the intake clock before acceptance, the time limit after; undefined while none does. */
export const dueBy = (
  { caseId }: Pick<Dossier, 'caseId'>,
  marks: readonly ClockMark[],
  { service, calendar, policy, answers = {} }: Rules,
): Due | undefined => {
  if (!marks.some(({ effect }) => effect === 'start')) return intakeDue(marks, calendar, policy);
  return deadline(marks, timeLimitFor(service, caseId, answers), service.afterSupplement, calendar, policy);
};

/**
 * The date a running clock has by a calendar, where that is another than it has or it leans on an unconfirmed calendar no longer or only
 * now; undefined where the calendar changes nothing.
 */
export const dateBy = (dossier: Dossier, rules: Rules): Due | undefined => {
  if (!dossier.due || dossier.calendarVersion === rules.calendar.version) return undefined;
  const due = dueBy(dossier, dossier.marks, rules);
  return due && (due.at !== dossier.due.at || due.provisional !== dossier.due.provisional) ? due : undefined;
};
