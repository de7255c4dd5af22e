import type { Session } from '#shared/calendar/calendar.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { hoursWords as words } from '../../words/admin-hours.ts';
import { LineField } from './fields.tsx';
import { mayAddSession } from './typed-sessions.ts';

type Props = {
  /** Where the unit stands in its form: `` or `begins.0.`. */
  at: string;
  sessions: readonly Session[];
  wrong: (path: string) => string | undefined;
  onChange: (sessions: Session[]) => void;
};

/** The working sessions of a unit, from–to; none: the province's. */
export const SessionFields = ({ at, sessions, wrong, onChange }: Props) => {
  const t = useSay();
  const put = (place: number, changes: Partial<Session>) =>
    onChange(sessions.map((session, each) => (each === place ? { ...session, ...changes } : session)));
  return (
    <AskedTogether path={`${at}sessions`} label={t(words.sessions)} hint={t(words.sessionsHint)} optional>
      {sessions.map(({ from, to }, place) => {
        const path = `${at}sessions.${place}`;
        return (
          <fieldset class="govuk-fieldset" key={place}>
            <legend class="govuk-visually-hidden">{t(words.session, { at: place + 1 })}</legend>
            <div class="mc-session">
              <LineField
                path={`${path}.from`}
                label={words.begins}
                width={5}
                value={from}
                error={wrong(`${path}.from`)}
                onType={(typed) => put(place, { from: typed })}
              />
              <LineField
                path={`${path}.to`}
                label={words.ends}
                width={5}
                value={to}
                error={wrong(`${path}.to`)}
                onType={(typed) => put(place, { to: typed })}
              />
              <button
                type="button"
                class="mc-plain"
                onClick={() => onChange(sessions.filter((_, each) => each !== place))}
              >
                {t(words.removeSession, { at: place + 1 })}
              </button>
            </div>
          </fieldset>
        );
      })}
      {mayAddSession(sessions) && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => onChange([...sessions, { from: '', to: '' }])}
        >
          {t(words.addSession)}
        </button>
      )}
    </AskedTogether>
  );
};
