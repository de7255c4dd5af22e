import { someAtATime } from '../some-at-a-time.ts';
import type { FollowDeps } from './follow-deps.ts';
import { receivedBy } from './received-by.ts';
import { redateOne } from './re-date-one.ts';
import { dateRules, touchedBy } from './touched.ts';

/** So many dossiers are on their way at once. */
const sideBySide = 16;

type Order = {
  agencyId: string;
  /** The version of the calendar. */
  version: string;
  /** Was it ordered because of the unit's hours? Then what it receives is dated anew, else what it decides. */
  hours: boolean;
};

/**
 * Dates open dossiers of a unit anew by a version of the calendar and the hours that are recorded, each in a transaction of its own, for as
 * long as there is time. Answers whether some are left; repeating it dates what is left and nothing twice.
 */
export const followCalendar = async (
  deps: FollowDeps,
  { agencyId, version, hours }: Order,
  isOver: () => boolean,
): Promise<boolean> => {
  const [calendar, policy, agencies] = await Promise.all([
    deps.reference.calendar(version),
    deps.reference.policy(),
    deps.offered.agencies(),
  ]);
  const rules = dateRules(calendar, policy, agencies);
  const order = hours ? `hours/${agencyId}` : `calendar/${version}`;
  let isLeft = false;
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await (hours ? receivedBy(deps, agencyId, after) : deps.openDossiers.running([agencyId], after));
    const done = await someAtATime(page.dossiers, sideBySide, async (dossier) => {
      if (isOver()) return false;
      return (await touchedBy(deps, dossier, rules)) ? redateOne(deps, dossier.id, rules, order) : true;
    });
    isLeft ||= !done.every((each) => each);
    if (isOver()) return true;
    after = page.next;
  }
  return isLeft;
};
