import type { Agency } from '#shared/agency/agency.ts';
import type { TouchedDossier } from '#shared/api/office-views.ts';
import type { Calendar } from '#shared/calendar/calendar.ts';
import { countedBy } from '#shared/dossier/counted-by.ts';
import { dateBy } from '#shared/dossier/due-by.ts';
import type { Dossier, Due } from '#shared/dossier/dossier.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import { office } from './act-as-system.ts';

/** A version of the calendar, policy, and every unit with the hours dates are to be counted by. */
export type DateRules = { calendar: Calendar; policy: Policy; agencyOf: (id: string) => Agency | undefined };

/** The rules with the units as they are recorded. */
export const dateRules = (calendar: Calendar, policy: Policy, agencies: readonly Agency[]): DateRules => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return { calendar, policy, agencyOf: (id) => byId.get(id) };
};

/** A dossier that the rules date otherwise, how, and the calendar with hours it is counted by then. */
export type Touched = { dossier: Dossier; service: Service; due: Due; calendar: Calendar };

/** Does the time limit depend on what was answered? Only then are the answers read. */
const asksAnswers = ({ timeLimits }: Service): boolean => timeLimits.some(({ when }) => when !== undefined);

/** How calendar and hours date an open dossier, where that is otherwise than it is dated now. */
export const touchedBy = async (deps: Deps, dossier: Dossier, rules: DateRules): Promise<Touched | undefined> => {
  const receiving = rules.agencyOf(dossier.receivingAgencyId);
  const calendar = countedBy(rules.calendar, dossier, receiving, deps.now());
  if (dossier.calendarVersion === calendar.version) return undefined;
  const service = await serviceOf(deps, dossier);
  const answers = asksAnswers(service)
    ? answersOf((await deps.dossiers.openFor(office, dossier.id)).folder, dossier.revision.filed)?.answers
    : undefined;
  const { policy } = rules;
  const due = dateBy(dossier, { service, calendar, policy, ...(answers && { answers }) });
  return due && { dossier, service, due, calendar };
};

const rowOf = ({ dossier, service, due }: Touched): TouchedDossier => ({
  dossierId: dossier.id,
  code: dossier.code ?? dossier.temporaryCode ?? '',
  serviceName: service.name,
  agencyId: dossier.agencyId,
  before: { at: dossier.due?.at ?? due.at, provisional: dossier.due?.provisional ?? false },
  after: due,
});

/** As an administrator looks at them, soonest due first; nothing of the applicant. */
export const touchedRows = (touched: readonly (Touched | undefined)[]): TouchedDossier[] =>
  touched
    .flatMap((each) => (each ? [rowOf(each)] : []))
    .toSorted((one, other) => (one.before.at < other.before.at ? -1 : 1));
