import type { TouchedDossier } from '#shared/api/office-views.ts';
import { Refusal } from '#shared/errors.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { UseCase } from '../http/call.ts';
import { touchedBy } from '../office/touched.ts';
import type { Touched } from '../office/touched.ts';

/** So many units are looked through for one page. */
const unitsPerPage = 8;
const sideBySide = 16;

const placeIn = (cursor = '0'): number => {
  if (!/^\d{1,6}$/.test(cursor)) throw new Refusal('invalid');
  return Number(cursor);
};

const rowOf = ({ dossier, service, due }: Touched): TouchedDossier => ({
  dossierId: dossier.id,
  code: dossier.code ?? dossier.temporaryCode ?? '',
  serviceName: service.name,
  agencyId: dossier.agencyId,
  before: { at: dossier.due?.at ?? due.at, provisional: dossier.due?.provisional ?? false },
  after: due,
});

/** Open dossiers that the calendar in force would date otherwise: nothing is changed by looking. */
export const listTouchedDossiers: UseCase<'listTouchedDossiers'> = async (deps, { actor, query }) => {
  const from = placeIn(query.cursor);
  const [{ calendar }, policy, units] = await Promise.all([
    deps.calendars.current(),
    deps.reference.policy(),
    deps.offered.agencies(),
    actor,
  ]);
  const some = units.slice(from, from + unitsPerPage);
  const running = (await Promise.all(some.map(({ id }) => deps.openDossiers.running(id)))).flat();
  const touched = await someAtATime(running, sideBySide, (dossier) => touchedBy(deps, dossier, { calendar, policy }));
  const seen = Math.min(units.length, from + unitsPerPage);
  return {
    calendar: calendar.version,
    dossiers: touched
      .flatMap((each) => (each ? [rowOf(each)] : []))
      .toSorted((one, other) => (one.before.at < other.before.at ? -1 : 1)),
    units: { seen, of: units.length },
    ...(seen < units.length && { next: String(seen) }),
  };
};
