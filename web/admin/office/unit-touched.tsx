import { sessionsText } from '#shared/calendar/unit-hours.ts';
import type { AgencyView } from '#shared/api/office-views.ts';
import { useApp } from '../../session/app.tsx';
import { hoursWords as words } from '../../words/admin-hours.ts';
import { TouchedDossiers } from './touched-dossiers.tsx';
import type { TypedUnit } from './typed-unit.ts';
import { sessionsTyped, sessionsWrong } from './typed-sessions.ts';
import type { Units } from './use-units.ts';

type Agency = AgencyView['agency'];

/** Tells the hours of a unit apart from what they were: another text where any of them changed. */
export const hoursKey = ({ sessions, former }: Agency): string =>
  JSON.stringify([sessions, former.map(({ validTo, sessions: then }) => [validTo, then])]);

type Props = { view: AgencyView; units: Units; atOnce: boolean; onOrdered: () => void };

/** Open dossiers a unit receives that its recorded hours would date otherwise, and the order to date them anew. */
export const UnitTouched = ({ view: { agency, version }, units, atOnce, onOrdered }: Props) => {
  const { call } = useApp();
  const params = { agencyId: agency.id };
  return (
    <TouchedDossiers
      title={words.touched}
      help={words.touchedHelp}
      units={units}
      atOnce={atOnce}
      page={(cursor) => call('listTouchedByHours', { params, query: { cursor } })}
      version={version}
      order={(calendar, key) => call('redateByHours', { params, body: { version, calendar }, key })}
      onOrdered={onOrdered}
    />
  );
};

type PreviewProps = { agency: Agency; units: Units; unit: TypedUnit; from: string | undefined };

/** Who would be touched by hours as they are typed, before they are saved; nothing where they stay. */
export const HoursPreview = ({ agency, units, unit, from }: PreviewProps) => {
  const { call } = useApp();
  const typed = sessionsTyped(unit.sessions);
  const asked = typed ? sessionsText(typed) : 'province';
  const recorded = agency.sessions ? sessionsText(agency.sessions) : 'province';
  if (asked === recorded || from === '' || sessionsWrong(unit.sessions).length > 0) return null;
  const query = { sessions: asked, ...(from !== undefined && { from }) };
  return (
    <TouchedDossiers
      title={words.preview}
      help={words.previewHelp}
      units={units}
      atOnce={false}
      page={(cursor) => call('listTouchedByHours', { params: { agencyId: agency.id }, query: { ...query, cursor } })}
      version={0}
      key={`${asked} ${from ?? ''}`}
    />
  );
};
