import type { AdminEventView } from '#shared/api/office-views.ts';
import { formatTime } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { factWords, officeActWords, officeWords as words } from '../../words/admin-office.ts';
import { factInWords } from './fact-in-words.ts';
import type { Reading } from './fact-in-words.ts';

type Props = { events: readonly AdminEventView[]; nameOf: (id: string) => string };

/** Facts come in the order their words have, however they are stored. */
const inOrder = (names: ReadonlySet<string>): string[] => [
  ...Object.keys(factWords).filter((name) => names.has(name)),
  ...[...names].filter((name) => !(name in factWords)),
];

/** Days of the calendar that went or were otherwise before, and those that came or are now, a line each. */
const Days = ({ event: { before, after }, reading }: { event: AdminEventView; reading: Reading }) => {
  const lines = (template: Text, days: unknown) =>
    (Array.isArray(days) ? days : []).map((day: unknown, at) => (
      <li key={at}>{reading.t(template, { day: factInWords('days', day, reading) })}</li>
    ));
  return (
    <>
      {lines(words.dayBefore, before.days)}
      {lines(words.dayAfter, after.days)}
    </>
  );
};

const Changes = ({ event, nameOf }: { event: AdminEventView } & Pick<Props, 'nameOf'>) => {
  const { before, after } = event;
  const t = useSay();
  const locale = useLocale();
  const reading = { t, locale, nameOf };
  const names = inOrder(new Set([...Object.keys(after), ...Object.keys(before)]));
  if (names.length === 0) return null;
  return (
    <ul class="govuk-list mc-changes">
      {names.map((name) => {
        if (name === 'days') return <Days event={event} reading={reading} key={name} />;
        const values = {
          name: t(factWords[name] ?? { vi: name, en: name }),
          before: factInWords(name, before[name], reading),
          after: factInWords(name, after[name], reading),
        };
        return <li key={name}>{t(name in before ? words.changed : words.added, values)}</li>;
      })}
    </ul>
  );
};

/** Everything that was done to a unit, a member, the calendar or the province, newest first, each with what it changed. */
export const History = ({ events, nameOf }: Props) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="office-history">
      <h2 class="govuk-heading-m" id="office-history">
        {t(words.history)}
      </h2>
      {events.length === 0 && <p class="govuk-body">{t(words.noHistory)}</p>}
      <ol class="govuk-list mc-history">
        {events.map((event) => (
          <li key={event.seq}>
            <strong>{t(officeActWords[event.act as keyof typeof officeActWords])}</strong>{' '}
            <span class="mc-meta">
              {event.by.name}, {formatTime(event.at, locale)}
            </span>
            <Changes event={event} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </section>
  );
};
