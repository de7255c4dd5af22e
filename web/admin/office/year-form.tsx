import type { CalendarView } from '#shared/api/office-views.ts';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { daysOf } from '#shared/calendar/change-calendar.ts';
import { fill } from '#shared/words/text.ts';
import { AskedTogether, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { calendarWords as words } from '../../words/admin-calendar.ts';
import { officeWords } from '../../words/admin-office.ts';
import { DayRow } from './day-row.tsx';
import { OfficeForm } from './fields.tsx';
import { useForm } from './use-form.ts';
import type { Wrong } from './use-form.ts';

/** Days by the date they had when the form opened: so they are told apart while they are typed, and known again in a newer state. */
type Typed = { official: boolean; days: Record<string, CalendarDay>; next: number };

const blankDay = (): CalendarDay => ({
  date: '',
  kind: 'holiday',
  name: { vi: '', en: '' },
  source: '',
  status: 'official',
});

const dayWrong = ({ date, name, source }: CalendarDay, at: number): Wrong[] => [
  ...(date === '' ? [{ path: `days.${at}.date`, message: words.dateMissing }] : []),
  ...(name.vi.trim() === '' || name.en.trim() === '' ? [{ path: `days.${at}.name`, message: words.nameMissing }] : []),
  ...(source.trim() === '' ? [{ path: `days.${at}.source`, message: words.sourceMissing }] : []),
];

const isNew = (key: string): boolean => key.startsWith('new-');

type Props = { view: CalendarView; year: number; onLeave: () => void; onDone: () => void; onReload: () => void };

/** The days of one year, all together: recorded as a new version of the calendar. */
export const YearForm = ({ view, year, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const start: Typed = {
    official: view.calendar.officialYears.includes(year),
    days: Object.fromEntries(daysOf(view.calendar, year).map((day) => [day.date, day])),
    next: 1,
  };
  const form = useForm({
    place: `calendar.${year}`,
    start,
    version: view.version,
    judge: ({ days }) => Object.values(days).flatMap(dayWrong),
    submit: ({ official, days }, key) =>
      call('changeCalendar', {
        body: { version: view.version, year, official, days: Object.values(days) },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  const { typed, change, wrong } = form;
  const { official, days, next } = typed;
  const put = (changed: Record<string, CalendarDay>) => change({ days: { ...days, ...changed } });
  const remove = (key: string) => {
    const { [key]: _, ...others } = days;
    change({ days: others });
  };
  return (
    <OfficeForm
      form={form}
      title={fill(words.edit, { year: String(year) })}
      button={officeWords.save}
      onLeave={onLeave}
      onReload={onReload}
    >
      <p class="govuk-body">{t(words.saveHelp)}</p>
      <AskedTogether path="official" label={t(words.yearIs)}>
        <Radios
          path="official"
          chosen={official}
          choices={[
            { value: true, label: words.isOfficial },
            { value: false, label: words.isProvisional },
          ]}
          onChoose={(chosen) => change({ official: chosen })}
          small
        />
      </AskedTogether>
      {Object.entries(days).map(([key, day], at) => (
        <DayRow
          day={day}
          at={at}
          isNew={isNew(key)}
          wrong={wrong}
          onChange={(changes) => put({ [key]: { ...day, ...changes } })}
          onRemove={() => remove(key)}
          key={key}
        />
      ))}
      <p class="mc-year-end">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          id={idOf('days')}
          onClick={() => change({ days: { ...days, [`new-${next}`]: blankDay() }, next: next + 1 })}
        >
          {t(words.addDay)}
        </button>
      </p>
    </OfficeForm>
  );
};
