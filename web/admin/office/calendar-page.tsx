import { useState } from 'preact/hooks';
import type { CalendarView } from '#shared/api/office-views.ts';
import type { Calendar, CalendarDay } from '#shared/calendar/calendar.ts';
import { daysOf } from '#shared/calendar/change-calendar.ts';
import { weekday } from '#shared/calendar/local-time.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { calendarWords as words, dayKindWords, dayStatusWords, weekdayWords } from '../../words/admin-calendar.ts';
import { kitWords } from '../../words/kit.ts';
import { Said, useSaid } from '../said.tsx';
import { History } from './history.tsx';
import { TouchedDossiers } from './touched-dossiers.tsx';
import { today, useUnits } from './use-units.ts';
import { YearForm } from './year-form.tsx';

/** The years the calendar speaks of, up to the one after the last. */
const yearsOf = ({ days, officialYears }: Calendar): number[] => {
  const years = [...days.map(({ date }) => Number(date.slice(0, 4))), ...officialYears, Number(today().slice(0, 4))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 2 }, (_, at) => first + at);
};

const Day = ({ day }: { day: CalendarDay }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        {formatDate(day.date, locale)} <span class="mc-meta">{t(weekdayWords[weekday(day.date)] ?? words.date)}</span>
      </th>
      <td data-label={t(words.kind)}>
        <strong class={`govuk-tag govuk-tag--${day.kind === 'swap-work' ? 'blue' : 'grey'}`}>
          {t(dayKindWords[day.kind])}
        </strong>
      </td>
      <td data-label={t(words.name)}>{t(day.name)}</td>
      <td data-label={t(words.source)}>{day.source}</td>
      <td data-label={t(words.status)}>{t(dayStatusWords[day.status])}</td>
    </tr>
  );
};

const Year = ({ calendar, year }: { calendar: Calendar; year: number }) => {
  const t = useSay();
  const days = daysOf(calendar, year);
  const official = calendar.officialYears.includes(year);
  return (
    <>
      <p class="govuk-body">
        <strong class={`govuk-tag govuk-tag--${official ? 'green' : 'yellow'}`}>
          {t(official ? words.official : words.provisional)}
        </strong>
      </p>
      {days.length === 0 ? (
        <p class="govuk-body">{t(words.noDays)}</p>
      ) : (
        <table class="mc-queue mc-days">
          <caption class="govuk-visually-hidden">{year}</caption>
          <thead>
            <tr>
              {[words.date, words.kind, words.name, words.source, words.status].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <Day day={day} key={day.date} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

const Opened = ({ view, query, reload }: { view: CalendarView; query: URLSearchParams; reload: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const [editing, setEditing] = useState(false);
  const [changedFrom, setChangedFrom] = useState<string>();
  const [said, say] = useSaid();
  const { calendar } = view;
  const years = yearsOf(calendar);
  const asked = Number(query.get('year'));
  const year = years.includes(asked) ? asked : Number(today().slice(0, 4));
  const leave = () => setEditing(false);
  return (
    <>
      {!editing && <Said said={said} />}
      <p class="mc-meta">{t(words.version, { version: calendar.version })}</p>
      <p class="govuk-body">{t(words.intro)}</p>
      {!editing && (
        <TouchedDossiers
          title={words.touched}
          help={words.touchedHelp}
          page={(cursor) => call('listTouchedDossiers', { query: { cursor } })}
          version={view.version}
          order={(version, key) => call('redateDossiers', { body: { version: view.version, calendar: version }, key })}
          units={units}
          atOnce={changedFrom !== undefined && changedFrom !== calendar.version}
          onOrdered={() => {
            say('');
            reload();
          }}
          key={calendar.version}
        />
      )}
      <nav class="mc-tabs" aria-label={t(words.years)}>
        {years.map((each) => (
          <a
            href={`?view=calendar&year=${each}`}
            aria-current={each === year ? 'page' : undefined}
            onClick={leave}
            key={each}
          >
            {each}
          </a>
        ))}
      </nav>
      {editing ? (
        <YearForm
          view={view}
          year={year}
          onLeave={leave}
          onReload={reload}
          onDone={() => {
            leave();
            setChangedFrom(calendar.version);
            say(t(words.saved));
            reload();
          }}
          key={year}
        />
      ) : (
        <>
          <button type="button" class="govuk-button" onClick={() => setEditing(true)}>
            {t(words.edit, { year })}
          </button>
          <div class="mc-office-part">
            <Year calendar={calendar} year={year} />
          </div>
          <History events={view.events} nameOf={units.nameOf} />
        </>
      )}
    </>
  );
};

/** The working calendar year by year, the open dossiers it would date otherwise, and what was done to it. */
export const CalendarPage = ({ query }: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const { value, error, reload } = useLoaded<CalendarView>(() => call('getCalendar', {}), 'calendar');
  return (
    <>
      <Heading text={t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {value && <Opened view={value} query={query} reload={reload} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
