import type { Calendar } from '#shared/calendar/calendar.ts';
import { dueSoonUntil, needsApology, proposedDate, stillToApologise } from '#shared/dossier/apologising.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { actAsSystem } from './act-as-system.ts';
import type { FollowDeps } from './follow-deps.ts';

/** So many dossiers are on their way at once. */
const sideBySide = 16;

const apologies = { kind: 'system', name: 'apologies' } as const;

type Rules = { calendar: Calendar; policy: Policy };

/** One apology; false where it is no longer needed, or somebody acted on the dossier just then: it is found again in the morning after. */
const prepareOne = async (deps: FollowDeps, dossierId: string, rules: Rules): Promise<boolean> => {
  const { folder } = await deps.dossiers.openFor(apologies, dossierId);
  const { dossier } = folder;
  const { due, acceptedAt } = dossier;
  if (!due || acceptedAt === undefined || !needsApology(dossier, rules.calendar, deps.now())) return false;
  const until = proposedDate(rules.calendar, acceptedAt, due.at);
  return actAsSystem(deps, folder, { type: 'prepare-apology', until }, rules, apologies);
};

/**
 * Prepares the apologies of a unit for what is due within two working days (NĐ 61/2018 Đ19.9), read by due date and never all that is
 * open. Answers how many it prepared; repeating it prepares none twice for the same date.
 */
export const prepareApologies = async (deps: FollowDeps, agencyId: string, rules: Rules): Promise<number> => {
  const at = deps.now();
  const due = await deps.openDossiers.dueBetween(agencyId, stillToApologise(at), dueSoonUntil(rules.calendar, at));
  const late = due.filter((dossier) => needsApology(dossier, rules.calendar, at));
  const done = await someAtATime(late, sideBySide, ({ id }) => prepareOne(deps, id, rules));
  return done.filter((each) => each).length;
};
