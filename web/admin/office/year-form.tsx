import type { CalendarView } from '#shared/api/office-views.ts';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { daysOf } from '#shared/calendar/change-calendar.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { calendarWords as words, dayKindWords, dayStatusWords } from '../../words/admin-calendar.ts';
import { officeWords } from '../../words/admin-office.ts';
import { LineField, OfficeForm, PairField, PickField } from './fields.tsx';
import { useForm } from './use-form.ts';
import type { Wrong } from './use-form.ts';

/** A day as it is typed: `key` tells rows apart while their dates are not there yet. */
type TypedDay = CalendarDay & { key: number };
type Typed = { official: boolean; days: TypedDay[]; next: number };

const blankDay = (key: number): TypedDay => ({
  key,
  date: '',
  kind: 'holiday',
  name: { vi: '', en: '' },
  source: '',
  status: 'official',
});

const dayWrong = ({ date, name, source }: TypedDay, at: number): Wrong[] => [
  ...(date === '' ? [{ path: `days.${at}.date`, message: words.dateMissing }] : []),
  ...(name.vi.trim() === '' || name.en.trim() === ''
    ? [{ path: `days.${at}.name`, message: words.nameMissing }]
    : []),
  ...(source.trim() === '' ? [{ path: `days.${at}.source`, message: words.sourceMissing }] : []),
];

type RowProps = {
  day: TypedDay;
  at: number;
  year: number;
  wrong: (path: string) => string | undefined;
  onChange: (changes: Partial<CalendarDay>) => void;
  onRemove: () => void;
};

const DayRow = ({ day, at, wrong, onChange, onRemove }: RowProps) => {
  const t = useSay();
  const path = `days.${at}`;
  return (
    <fieldset class="govuk-fieldset mc-day">
      <legend class="govuk-visually-hidden">{day.date === '' ? t(words.day, { at: at + 1 }) : day.date}</legend>
      <div class="mc-day__row">
        <LineField
          path={`${path}.date`}
          label={words.date}
          type="date"
          value={day.date}
          error={wrong(`${path}.date`)}
          onType={(date) => onChange({ date })}
        />
        <PickField
          path={`${path}.kind`}
          label={words.kind}
          value={day.kind}
          choices={Object.entries(dayKindWords).map(([value, name]) => ({ value, label: t(name) }))}
          error={wrong(`${path}.kind`)}
          onPick={(kind) => onChange({ kind: kind as CalendarDay['kind'] })}
          required
        />
        <PickField
          path={`${path}.status`}
          label={words.status}
          value={day.status}
          choices={Object.entries(dayStatusWords).map(([value, name]) => ({ value, label: t(name) }))}
          error={wrong(`${path}.status`)}
          onPick={(status) => onChange({ status: status as CalendarDay['status'] })}
          required
        />
      </div>
      <PairField
        path={`${path}.name`}
        label={words.name}
        value={day.name}
        error={wrong(`${path}.name`)}
        onType={(name) => onChange({ name })}
      />
      <LineField
        path={`${path}.source`}
        label={words.source}
        value={day.source}
        error={wrong(`${path}.source`)}
        onType={(source) => onChange({ source })}
      />
      <button type="button" class="mc-plain" onClick={onRemove}>
        {t(words.removeDay)}
        <span class="govuk-visually-hidden"> {day.date}</span>
      </button>
    </fieldset>
  );
};

type Props = { view: CalendarView; year: number; onLeave: () => void; onDone: () => void; onReload: () => void };

/** The days of one year, all together: recorded as a new version of the calendar. */
export const YearForm = ({ view, year, onLeave, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const there = daysOf(view.calendar, year).map((day, key) => ({ ...day, key }));
  const start: Typed = {
    official: view.calendar.officialYears.includes(year),
    days: there,
    next: there.length,
  };
  const form = useForm({
    start,
    judge: ({ days }) => days.flatMap(dayWrong),
    submit: ({ official, days }, key) =>
      call('changeCalendar', {
        body: { version: view.version, year, official, days: days.map(({ key: _, ...day }) => day) },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  const { typed, change, wrong } = form;
  const { official, days, next } = typed;
  return (
    <OfficeForm
      form={form}
      title={{ vi: words.edit.vi.replace('{year}', String(year)), en: words.edit.en.replace('{year}', String(year)) }}
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
        />
      </AskedTogether>
      {days.map((day, at) => (
        <DayRow
          day={day}
          at={at}
          year={year}
          wrong={wrong}
          onChange={(changes) => change({ days: days.map((each) => (each === day ? { ...day, ...changes } : each)) })}
          onRemove={() => change({ days: days.filter((each) => each !== day) })}
          key={day.key}
        />
      ))}
      <AskedTogether path="days" label={t(words.addDay)} error={days.length === 0 ? wrong('days') : undefined}>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => change({ days: [...days, blankDay(next)], next: next + 1 })}
        >
          {t(words.addDay)}
        </button>
      </AskedTogether>
    </OfficeForm>
  );
};
