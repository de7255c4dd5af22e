import { someAtATime } from '../some-at-a-time.ts';
import { actAsSystem, office } from './act-as-system.ts';
import type { FollowDeps } from './follow-deps.ts';
import { touchedBy } from './touched.ts';
import type { DateRules } from './touched.ts';

/** So many dossiers are on their way at once. */
const sideBySide = 16;

/** Dates one dossier anew if the calendar still dates it otherwise; false where somebody acted on it just then. */
const dateOne = async (deps: FollowDeps, dossierId: string, rules: DateRules): Promise<boolean> => {
  const { folder } = await deps.dossiers.openFor(office, dossierId);
  if (!(await touchedBy(deps, folder.dossier, rules))) return true;
  return actAsSystem(deps, folder, { type: 're-date', order: `calendar/${rules.calendar.version}` }, rules);
};

/**
 * Dates the open dossiers of a unit anew by a version of the calendar, each in a transaction of its own, for as long as there is time.
 * Answers whether some are left; repeating it dates what is left and nothing twice.
 */
export const followCalendar = async (
  deps: FollowDeps,
  agencyId: string,
  version: string,
  isOver: () => boolean,
): Promise<boolean> => {
  const [calendar, policy] = await Promise.all([deps.reference.calendar(version), deps.reference.policy()]);
  const rules = { calendar, policy };
  let isLeft = false;
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await deps.openDossiers.running([agencyId], after);
    const done = await someAtATime(page.dossiers, sideBySide, async (dossier) => {
      if (isOver()) return false;
      return (await touchedBy(deps, dossier, rules)) ? dateOne(deps, dossier.id, rules) : true;
    });
    isLeft ||= !done.every((each) => each);
    if (isOver()) return true;
    after = page.next;
  }
  return isLeft;
};
