import { Refusal } from '#shared/errors.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { UseCase } from '../http/call.ts';
import { dateRules, touchedBy, touchedRows } from '../office/touched.ts';

/** So many units are looked through for one page. */
const unitsPerPage = 8;
const sideBySide = 16;

/** From which unit on, and from after which place in the queues of the first few. */
const placeIn = (cursor = '0'): { from: number; after: string | undefined } => {
  const [, from, after] = /^(\d{1,6})(?:~([\w:.#-]{1,120}))?$/.exec(cursor) ?? [];
  if (from === undefined) throw new Refusal('invalid');
  return { from: Number(from), after };
};

/** Open dossiers that the calendar in force, with the hours of each unit, would date otherwise: nothing is changed by looking. */
export const listTouchedDossiers: UseCase<'listTouchedDossiers'> = async (deps, { actor, query }) => {
  const { from, after } = placeIn(query.cursor);
  const [{ calendar }, policy, units] = await Promise.all([
    deps.calendars.current(),
    deps.reference.policy(),
    deps.offered.agencies(),
    actor,
  ]);
  const some = units.slice(from, from + unitsPerPage);
  const running = await deps.openDossiers.running(
    some.map(({ id }) => id),
    after,
  );
  const rules = dateRules(calendar, policy, units);
  const touched = await someAtATime(running.dossiers, sideBySide, (dossier) => touchedBy(deps, dossier, rules));
  const ahead = Math.min(units.length, from + unitsPerPage);
  const [seen, next] = running.next === undefined ? [ahead, String(ahead)] : [from, `${String(from)}~${running.next}`];
  return {
    calendar: calendar.version,
    dossiers: touchedRows(touched),
    units: { seen, of: units.length },
    ...(seen < units.length && { next }),
  };
};
