import { useEffect, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { portalNow } from '../api/portal-clock.ts';
import { Asked, AskedTogether, describedBy, idOf } from '../kit/asked.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { KeptNote } from '../kit/kept-note.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { useKept } from '../session/use-kept.ts';
import { manyWords as words } from '../words/desk-many.ts';
import { HandOverLink } from './hand-over-link.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { QueueNav } from './queue-nav.tsx';
import { useAway } from './use-away.ts';
import { forgetCounts } from './use-counts.ts';
import { useHandingOver } from './use-handing-over.ts';
import { useProcessors } from './use-processors.ts';
import type { Colleague } from './use-processors.ts';

const reasonPath = 'handover.reason';
const toPath = 'handover.to';

/** What somebody holds, to whom it goes and why; then what came of each. */
const HandOver = ({ from, colleagues }: { from: Colleague; colleagues: Colleague[] }) => {
  const { call } = useApp();
  const t = useSay();
  const loaded = useLoaded(() => call('getHeld', { params: { staffId: from.staffId } }), from.staffId);
  const [to, setTo] = useState<string[]>([]);
  const kept = useKept(`hand-over.${from.staffId}`, '');
  const reason = kept.typed;
  const [round, setRound] = useState(0);
  const handing = useHandingOver(() => {
    forgetCounts();
    loaded.reload();
  });
  const away = useAway(localDate(portalNow()));
  const isDone = !handing.going && handing.error === undefined && handing.outcomes.length > 0;
  useEffect(() => {
    if (isDone) kept.forget();
  }, [isDone]);
  const { value } = loaded;
  const count = (value?.held ?? []).reduce((sum, each) => sum + each.count, 0);
  const others = colleagues.filter(({ staffId }) => staffId !== from.staffId);
  const problems =
    round === 0
      ? []
      : [
          ...(to.length === 0 ? [{ path: toPath, words: t(words.toWhomMissing) }] : []),
          ...(reason.trim() === '' ? [{ path: reasonPath, words: t(words.whyMissing) }] : []),
        ];
  const errorOf = (path: string) => problems.find((each) => each.path === path)?.words;
  const send = () => {
    setRound((before) => before + 1);
    if (to.length > 0 && reason.trim() !== '') void handing.begin(from.staffId, to, reason);
  };
  return (
    <>
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!handing.going && handing.outcomes.length > 0 && (
        <div class="mc-card">
          <OutcomeList outcomes={handing.outcomes} />
        </div>
      )}
      <p role="status">{handing.going && t(words.going, { count: handing.outcomes.length })}</p>
      {handing.error !== undefined && (
        <>
          <p class="mc-why">{t(words.brokenOff)}</p>
          <RefusalBanner error={handing.error} />
        </>
      )}
      <KeptNote
        isKept={kept.isKept && reason !== ''}
        restored={kept.restored && reason !== '' && handing.outcomes.length === 0}
        error={handing.error}
      />
      {value && count === 0 && <p class="govuk-body">{t(words.holdsNone, { name: value.name })}</p>}
      {value && count > 0 && (
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <h2 class="govuk-heading-m">{t(value.more ? words.holdsMore : words.holds, { name: value.name, count })}</h2>
          <ul class="mc-held">
            {value.held.map((each) => (
              <li key={each.status}>
                <StatusTag status={each.status} /> <strong>{each.count}</strong>
              </li>
            ))}
          </ul>
          <ErrorSummary problems={problems} round={round} />
          {others.length === 0 && <p class="mc-why">{t(words.noColleague)}</p>}
          <AskedTogether path={toPath} label={t(words.toWhom)} hint={t(words.toWhomHelp)} error={errorOf(toPath)}>
            <div class="govuk-checkboxes govuk-checkboxes--small">
              {others.map(({ staffId, name, absence }, place) => {
                const gone = away({ absence });
                const box = place === 0 ? idOf(toPath) : `${idOf(toPath)}-${place}`;
                return (
                  <div class="govuk-checkboxes__item" key={staffId}>
                    <input
                      class="govuk-checkboxes__input"
                      type="checkbox"
                      id={box}
                      disabled={gone !== undefined}
                      checked={to.includes(staffId)}
                      onChange={({ currentTarget }) =>
                        setTo(currentTarget.checked ? [...to, staffId] : to.filter((each) => each !== staffId))
                      }
                    />
                    <label class="govuk-label govuk-checkboxes__label" for={box}>
                      {[name, gone].filter(Boolean).join(' – ')}
                    </label>
                  </div>
                );
              })}
            </div>
          </AskedTogether>
          <Asked path={reasonPath} label={t(words.why)} hint={t(words.whyHelp)} error={errorOf(reasonPath)}>
            <input
              class="govuk-input"
              id={idOf(reasonPath)}
              maxLength={500}
              autoComplete="off"
              value={reason}
              aria-describedby={describedBy({ path: reasonPath, hint: t(words.whyHelp), error: errorOf(reasonPath) })}
              aria-invalid={errorOf(reasonPath) !== undefined || undefined}
              onInput={({ currentTarget }) => kept.type(currentTarget.value)}
            />
          </Asked>
          <button type="submit" class="govuk-button" aria-disabled={handing.going || others.length === 0}>
            {t(words.begin)}
          </button>
        </form>
      )}
    </>
  );
};

/** Handing over all that a colleague on leave holds: a leader anybody’s of the agency, others their own. */
export const HandOverPage = ({ me }: { me: Me }) => {
  const t = useSay();
  const { processors: colleagues, error, reload } = useProcessors();
  const [staffId, setStaffId] = useState(me.staffId);
  const mine = { staffId: me.staffId, name: me.name, duties: me.duties };
  const from = colleagues.find((each) => each.staffId === staffId) ?? mine;
  const mayChoose = me.duties.includes('leader');
  const path = 'handover.from';
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={new Map()} me={me} />
        <HandOverLink me={me} here />
      </div>
      <div class="mc-desk-main mc-hand-over">
        <Heading text={t(words.handOverAll)} />
        <p class="govuk-body">{t(words.handOverWhy)}</p>
        <RefusalBanner error={error} onRetry={reload} />
        {mayChoose && (
          <Asked path={path} label={t(words.whose)}>
            <select
              class="govuk-select"
              id={idOf(path)}
              value={staffId}
              onChange={({ currentTarget }) => setStaffId(currentTarget.value)}
            >
              {[mine, ...colleagues.filter((each) => each.staffId !== me.staffId)].map((each) => (
                <option value={each.staffId} key={each.staffId}>
                  {each.staffId === me.staffId ? t(words.mine, { name: each.name }) : each.name}
                </option>
              ))}
            </select>
          </Asked>
        )}
        <HandOver from={from} colleagues={colleagues} key={from.staffId} />
      </div>
    </div>
  );
};
