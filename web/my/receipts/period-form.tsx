import { useState } from 'preact/hooks';
import { portalNow } from '../../api/portal-clock.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Asked, describedBy, idOf } from '../../kit/asked.tsx';
import { ErrorSummary } from '../../kit/error-summary.tsx';
import { useSay } from '../../kit/locale.tsx';
import { quickPeriodWords, receiptWords as words } from '../../words/my-receipts.ts';
import { periodNamed, quickPeriods } from './period.ts';
import type { Period } from './period.ts';

type Props = { period: Period; onChoose: (period: Period) => void };

/** Which receipts: from one day to another, or what people name. */
export const PeriodForm = ({ period, onChoose }: Props) => {
  const t = useSay();
  const [typed, setTyped] = useState(period);
  const [round, setRound] = useState(0);
  const problems = [
    ...(typed.from === '' ? [{ path: 'from', words: t(words.fromMissing) }] : []),
    ...(typed.to === '' || typed.to < typed.from ? [{ path: 'to', words: t(words.toWrong) }] : []),
  ];
  const said = round === 0 ? [] : problems;
  const choose = (chosen: Period) => {
    setTyped(chosen);
    setRound(0);
    onChoose(chosen);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) choose(typed);
        else setRound(round + 1);
      }}
    >
      <ErrorSummary problems={said} round={round} />
      <div role="group" aria-label={t(words.quick)}>
        {quickPeriods.map((name) => (
          <>
            <button
              type="button"
              class="mc-plain"
              key={name}
              onClick={() => choose(periodNamed(name, localDate(portalNow())))}
            >
              {t(quickPeriodWords[name])}
            </button>{' '}
          </>
        ))}
      </div>
      {(['from', 'to'] as const).map((path) => {
        const error = said.find((each) => each.path === path)?.words;
        return (
          <Asked path={path} label={t(words[path])} error={error} key={path}>
            <input
              class="govuk-input govuk-input--width-10"
              id={idOf(path)}
              type="date"
              value={typed[path]}
              aria-describedby={describedBy({ path, error })}
              aria-invalid={error !== undefined || undefined}
              onInput={({ currentTarget }) => setTyped({ ...typed, [path]: currentTarget.value })}
            />
          </Asked>
        );
      })}
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.show)}
      </button>
    </form>
  );
};
