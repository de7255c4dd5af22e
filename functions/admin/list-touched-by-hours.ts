import { withSessions } from '#shared/agency/unit-sessions.ts';
import { sessionsFrom } from '#shared/calendar/unit-hours.ts';
import { Refusal } from '#shared/errors.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { UseCase } from '../http/call.ts';
import { receivedBy } from '../office/received-by.ts';
import { dateRules, touchedBy, touchedRows } from '../office/touched.ts';

const sideBySide = 16;

/** Open dossiers a unit receives that its hours would date otherwise, recorded or only asked: nothing is changed by looking. */
export const listTouchedByHours: UseCase<'listTouchedByHours'> = async (deps, { actor, params, query }) => {
  const { agencyId } = params;
  const { sessions, from, cursor } = query;
  if (cursor !== undefined && !/^[\w:.#-]{1,120}$/.test(cursor)) throw new Refusal('invalid');
  const [{ calendar }, policy, stored] = await Promise.all([
    deps.calendars.current(),
    deps.reference.policy(),
    deps.agencies.all(),
    actor,
  ]);
  const agencies = stored.map(({ agency }) => agency);
  const recorded = agencies.find(({ id }) => id === agencyId);
  if (!recorded) throw new Refusal('not-found');
  const asked = sessions === 'province' ? undefined : sessionsFrom(sessions ?? '');
  const unit = sessions === undefined ? recorded : withSessions(recorded, asked, from);
  const rules = dateRules(
    calendar,
    policy,
    agencies.map((each) => (each === recorded ? unit : each)),
  );
  const { dossiers, next } = await receivedBy(deps, agencyId, cursor);
  const touched = await someAtATime(dossiers, sideBySide, (dossier) => touchedBy(deps, dossier, rules));
  return {
    calendar: calendar.version,
    dossiers: touchedRows(touched),
    units: { seen: next === undefined ? 1 : 0, of: 1 },
    ...(next !== undefined && { next }),
  };
};
