import { useState } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import { formatDate } from '#shared/words/format.ts';
import type { ReplyOf } from '../api/call.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { talkWords as words } from '../words/desk-talk.ts';
import { CashNav } from './cash-nav.tsx';
import { ColleagueNav } from './colleague-nav.tsx';
import { QueueNav } from './queue-nav.tsx';
import { useCounts } from './use-counts.ts';

type Colleague = ReplyOf<'listColleagues'>['colleagues'][number];

/** The days one colleague is away; only for who may say so. */
const Days = ({ colleague, onSaved }: { colleague: Colleague; onSaved: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const { staffId, absence } = colleague;
  const [days, setDays] = useState(absence ?? { from: '', to: '' });
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const [sending, setSending] = useState(false);
  const pathOf = (field: 'from' | 'to') => `away.${staffId}.${field}`;
  const violations = error instanceof Refusal ? (error.detail.violations ?? []) : [];
  const wrong = (field: 'from' | 'to') => {
    const first = violations.find(({ path }) => path === `absence.${field}`);
    return first && t(first.message);
  };
  const problems = (['from', 'to'] as const).flatMap((field) => {
    const words = wrong(field);
    return words === undefined ? [] : [{ path: pathOf(field), words }];
  });
  const save = async (body: { absence?: typeof days }) => {
    setSending(true);
    setError(undefined);
    await call('setAbsence', { params: { staffId }, body, key: crypto.randomUUID() }).then(
      onSaved,
      (failure: unknown) => {
        setError(failure);
        setRound((before) => before + 1);
      },
    );
    setSending(false);
  };
  const day = (field: 'from' | 'to') => (
    <Asked path={pathOf(field)} label={t(field === 'from' ? words.awayFrom : words.awayTo)} error={wrong(field)}>
      <input
        class="govuk-input govuk-input--width-10"
        id={idOf(pathOf(field))}
        type="date"
        required
        value={days[field]}
        aria-describedby={describedBy({ path: pathOf(field), error: wrong(field) })}
        aria-invalid={wrong(field) !== undefined || undefined}
        onInput={({ currentTarget }) => setDays({ ...days, [field]: currentTarget.value })}
      />
    </Asked>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save({ absence: days });
      }}
    >
      <ErrorSummary problems={problems} round={round} />
      <RefusalBanner error={problems.length === 0 ? error : undefined} />
      {day('from')}
      {day('to')}
      <div class="mc-buttons">
        <button type="submit" class="govuk-button" aria-disabled={sending}>
          {t(words.awaySave)}
        </button>
        {absence && (
          <button type="button" class="mc-plain" onClick={() => void save({})}>
            {t(words.awayClear)}
          </button>
        )}
      </div>
    </form>
  );
};

/** Who of one's agency is away when; oneself and, for a leader, everybody may be recorded. */
export const AwayPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const counts = useCounts(call, [], undefined);
  const [saved, setSaved] = useState(0);
  const { value, error, reload } = useLoaded(() => call('listColleagues', {}), 'colleagues');
  const isLeader = me.duties.includes('leader');
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={counts} me={me} />
        <ColleagueNav here="away" me={me} />
        <CashNav me={me} />
      </div>
      <div class="mc-desk-main">
        <Heading text={t(words.away)} />
        <p class="govuk-body">{t(words.awayHelp)}</p>
        <p role="status" class="mc-meta">
          {saved > 0 && t(words.recorded)}
        </p>
        <RefusalBanner error={error} onRetry={reload} />
        {(value?.colleagues ?? []).map((colleague) => {
          const { staffId, name, absence } = colleague;
          const dates = absence && { from: formatDate(absence.from, locale), to: formatDate(absence.to, locale) };
          return (
            <section class="mc-paper" key={`${staffId}-${absence?.from ?? ''}-${absence?.to ?? ''}`}>
              <h2 class="govuk-heading-s">{name}</h2>
              <p class="govuk-body">{dates ? t(words.awayNow, dates) : t(words.present)}</p>
              {(isLeader || staffId === me.staffId) && (
                <details class="govuk-details">
                  <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                      {t(words.awaySave)} <span class="govuk-visually-hidden">{name}</span>
                    </span>
                  </summary>
                  <Days
                    colleague={colleague}
                    onSaved={() => {
                      setSaved((before) => before + 1);
                      reload();
                    }}
                  />
                </details>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
};
