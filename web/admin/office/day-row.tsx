import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CalendarDay } from '#shared/calendar/calendar.ts';
import { weekday } from '#shared/calendar/local-time.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { idOf } from '../../kit/asked.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { calendarWords as words, dayKindWords, dayStatusWords, weekdayWords } from '../../words/admin-calendar.ts';
import { LineField, PairField, PickField } from './fields.tsx';

const choicesOf = (names: Record<string, Text>, t: (text: Text) => string) =>
  Object.entries(names).map(([value, name]) => ({ value, label: t(name) }));

type Props = {
  day: CalendarDay;
  /** Where it stands in what is sent. */
  at: number;
  /** It was added just now: open, and where one types. */
  isNew: boolean;
  wrong: (path: string) => string | undefined;
  onChange: (changes: Partial<CalendarDay>) => void;
  onRemove: () => void;
};

const Controls = ({ day, at, wrong, onChange, onRemove }: Props) => {
  const t = useSay();
  const path = `days.${at}`;
  return (
    <>
      <div class="mc-year-day__row">
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
          choices={choicesOf(dayKindWords, t)}
          error={wrong(`${path}.kind`)}
          onPick={(kind) => onChange({ kind: kind as CalendarDay['kind'] })}
          required
        />
        <PickField
          path={`${path}.status`}
          label={words.status}
          value={day.status}
          choices={choicesOf(dayStatusWords, t)}
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
        hint={words.sourceHint}
        value={day.source}
        error={wrong(`${path}.source`)}
        onType={(source) => onChange({ source })}
      />
      <button type="button" class="mc-plain" onClick={onRemove}>
        {t(words.removeDay)}
        <span class="govuk-visually-hidden"> {day.date}</span>
      </button>
    </>
  );
};

/** One day of a year's form: a line that opens; a new one, and one with something to correct, is open. */
export const DayRow = (props: Props) => {
  const { day, at, isNew, wrong } = props;
  const t = useSay();
  const locale = useLocale();
  const row = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isNew) row.current?.querySelector<HTMLInputElement>(`#${idOf(`days.${at}.date`)}`)?.focus();
  }, []);
  const isDated = day.date !== '';
  const name = isDated ? formatDate(day.date, locale) : t(words.newDay);
  return (
    <details class="mc-year-day" open={isNew || wrong(`days.${at}`) !== undefined} ref={row}>
      <summary>
        {name}
        <span class="mc-meta">
          {isDated && ` ${t(weekdayWords[weekday(day.date)] ?? words.date)}`}
          {t(day.name) !== '' && ` · ${t(day.name)}`} · {t(dayKindWords[day.kind])}
          {day.status === 'provisional' && ` · ${t(dayStatusWords.provisional)}`}
        </span>
      </summary>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-visually-hidden">{name}</legend>
        <Controls {...props} />
      </fieldset>
    </details>
  );
};
