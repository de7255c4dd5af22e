import { useState } from 'preact/hooks';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { Said, useSaid } from '../admin/said.tsx';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { settleWords as words } from '../words/cash-settling.ts';
import { kitWords } from '../words/kit.ts';
import { AboutLink } from './about-link.tsx';
import { CashTable } from './cash-table.tsx';
import { DoubtfulAttempts } from './doubtful-attempts.tsx';
import { DecideForm, LineBackForm, LineKnownForm, LinePaysForm } from './settle-forms.tsx';

export type Unmatched = ReplyOf<'listUnmatched'>;
export type OpenLine = Unmatched['lines'][number];
export type Attempt = Unmatched['attempts'][number];

type Chosen = { line: OpenLine; to: 'payment' | 'refund' | 'known' } | { attempt: Attempt } | undefined;

const Lines = ({ lines, onChoose }: { lines: readonly OpenLine[]; onChoose: (chosen: Chosen) => void }) => {
  const t = useSay();
  const locale = useLocale();
  if (lines.length === 0) return <p class="govuk-body">{t(words.noLines)}</p>;
  return (
    <CashTable
      caption={t(words.lines)}
      columns={[
        { name: words.date, cell: ({ at }) => formatDate(at, locale), isShort: true },
        { name: words.dong, cell: ({ dong }) => formatMoney(dong, locale), isAmount: true },
        { name: words.purpose, cell: ({ purpose }) => <span class="mc-break">{purpose}</span> },
        { name: words.why, cell: ({ message }) => t(message) },
        {
          name: words.about,
          cell: ({ about }) => about.map((each) => <AboutLink about={each} key={each.dossierId} />),
        },
        {
          name: words.action,
          cell: (line) => (
            <span class="mc-cash-ways">
              {line.reason === 'perhaps-known' && (
                <button
                  type="button"
                  class="mc-plain"
                  aria-label={`${t(words.known)}: ${line.purpose}`}
                  onClick={() => onChoose({ line, to: 'known' })}
                >
                  {t(words.known)}
                </button>
              )}
              <button
                type="button"
                class="mc-plain"
                aria-label={`${t(words.pays)}: ${line.purpose}`}
                onClick={() => onChoose({ line, to: 'payment' })}
              >
                {t(words.pays)}
              </button>
              <button
                type="button"
                class="mc-plain"
                aria-label={`${t(words.back)}: ${line.purpose}`}
                onClick={() => onChoose({ line, to: 'refund' })}
              >
                {t(words.back)}
              </button>
            </span>
          ),
        },
      ]}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
};

/** What the portal does not decide by itself: money that is nobody's yet, and attempts nobody knows the end of. */
export const UnmatchedPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const [chosen, setChosen] = useState<Chosen>();
  const loaded = useLoaded(() => call('listUnmatched', {}), 'unmatched');
  // Whoever leaves a form may do so because somebody was quicker: the list is read anew.
  const leave = () => {
    setChosen(undefined);
    loaded.reload();
  };
  const done = (what: string) => {
    leave();
    say(what);
  };
  return (
    <>
      <Heading text={t(words.title)} />
      <Said said={said} />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!loaded.value && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {chosen && 'line' in chosen && chosen.to === 'payment' && (
        <LinePaysForm line={chosen.line} onLeave={leave} onDone={done} key={`p ${chosen.line.id}`} />
      )}
      {chosen && 'line' in chosen && chosen.to === 'refund' && (
        <LineBackForm line={chosen.line} onLeave={leave} onDone={done} key={`r ${chosen.line.id}`} />
      )}
      {chosen && 'line' in chosen && chosen.to === 'known' && (
        <LineKnownForm line={chosen.line} onLeave={leave} onDone={done} key={`k ${chosen.line.id}`} />
      )}
      {chosen && 'attempt' in chosen && (
        <DecideForm attempt={chosen.attempt} onLeave={leave} onDone={done} key={chosen.attempt.reference} />
      )}
      {loaded.value && (
        <>
          <section aria-labelledby="cash-lines">
            <h2 class="govuk-heading-m" id="cash-lines">
              {t(words.lines)}
            </h2>
            <Lines lines={loaded.value.lines} onChoose={setChosen} />
          </section>
          <section aria-labelledby="cash-attempts">
            <h2 class="govuk-heading-m" id="cash-attempts">
              {t(words.attempts)}
            </h2>
            <DoubtfulAttempts
              attempts={loaded.value.attempts}
              isLeader={me.duties.includes('leader')}
              onChoose={(attempt) => setChosen({ attempt })}
            />
          </section>
        </>
      )}
    </>
  );
};
