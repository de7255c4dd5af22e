import { dutyWords } from '#shared/person/duty.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { stepWords as words } from '../words/desk-steps.ts';
import type { View } from './dossier-page.tsx';

/** Working time in words: hours and minutes. */
const timeIn = (t: Say, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t(words.minutes, { minutes: rest });
  return rest === 0 ? t(words.hours, { hours }) : t(words.hoursMinutes, { hours, minutes: rest });
};

const Step = ({ step }: { step: View['steps'][number] }) => {
  const t = useSay();
  const { name, unit, duty, percent, isCurrent } = step;
  const allowed = timeIn(t, step.allowedMinutes);
  return (
    <li aria-current={isCurrent ? 'step' : undefined}>
      <strong>{t(name)}</strong> {isCurrent && <strong class="govuk-tag govuk-tag--blue">{t(words.current)}</strong>}{' '}
      {percent > 100 && <strong class="govuk-tag govuk-tag--red">{t(words.over)}</strong>}
      <span class="mc-meta mc-step__who">
        {t(unit)} · {t(dutyWords[duty])}
      </span>
      <progress max={100} value={Math.min(100, percent)} aria-hidden="true" />
      <span class="mc-step__time">
        {step.usedMinutes === 0
          ? t(words.unused, { allowed })
          : t(words.used, { used: timeIn(t, step.usedMinutes), allowed, percent })}
      </span>
    </li>
  );
};

const HandOver = ({ given }: { given: View['handOvers'][number] }) => {
  const t = useSay();
  const locale = useLocale();
  const { fromName, toName, step, givenAt, receivedAt, note } = given;
  const time = formatTime(givenAt, locale);
  const got = () => {
    if (toName === undefined) return t(words.waits);
    return receivedAt === undefined
      ? t(words.notYet, { name: toName })
      : t(words.got, { name: toName, time: formatTime(receivedAt, locale) });
  };
  return (
    <li>
      {fromName === undefined ? t(words.given, { time }) : t(words.gave, { name: fromName, time })}. {got()}
      <span class="mc-meta">
        {step && t(step)}
        {step && note !== undefined && ' · '}
        {note}
      </span>
    </li>
  );
};

/** The internal procedure of a dossier: where it is, what of its time each step used, and who gave it to whom. */
export const DossierSteps = ({ view: { steps, handOvers } }: { view: View }) => {
  const t = useSay();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="desk-steps">
      <h2 class="govuk-heading-m" id="desk-steps">
        {t(words.title)}
      </h2>
      <p class="mc-meta">{t(words.help)}</p>
      <ol class="mc-steps">
        {steps.map((step) => (
          <Step step={step} key={step.id} />
        ))}
      </ol>
      {handOvers.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t(words.handOvers)}</span>
          </summary>
          <ol class="mc-history" reversed>
            {handOvers.toReversed().map((given) => (
              <HandOver given={given} key={given.seq} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
};
