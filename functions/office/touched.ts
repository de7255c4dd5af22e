import type { Calendar } from '#shared/calendar/calendar.ts';
import { dateBy } from '#shared/dossier/due-by.ts';
import type { Dossier, Due } from '#shared/dossier/dossier.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import { office } from './act-as-system.ts';

export type DateRules = { calendar: Calendar; policy: Policy };

/** A dossier that a calendar dates otherwise, and how. */
export type Touched = { dossier: Dossier; service: Service; due: Due };

/** Does the time limit depend on what was answered? Only then are the answers read. */
const asksAnswers = ({ timeLimits }: Service): boolean => timeLimits.some(({ when }) => when !== undefined);

/** How a calendar dates an open dossier, where that is otherwise than it is dated now. */
export const touchedBy = async (deps: Deps, dossier: Dossier, rules: DateRules): Promise<Touched | undefined> => {
  if (dossier.calendarVersion === rules.calendar.version) return undefined;
  const service = await serviceOf(deps, dossier);
  const answers = asksAnswers(service)
    ? answersOf((await deps.dossiers.openFor(office, dossier.id)).folder, dossier.revision.filed)?.answers
    : undefined;
  const due = dateBy(dossier, { service, ...rules, ...(answers && { answers }) });
  return due && { dossier, service, due };
};
