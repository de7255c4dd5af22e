import { moneyWayWords } from '#shared/words/cash.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { settleWords as words } from '../words/cash-settling.ts';
import { AboutLink } from './about-link.tsx';
import { CashTable } from './cash-table.tsx';
import type { Attempt } from './unmatched-page.tsx';

type Props = { attempts: readonly Attempt[]; isLeader: boolean; onChoose: (attempt: Attempt) => void };

/** Attempts nobody knows the end of, orders that are none of the portal's, and what was paid and contradicted: a leader decides. */
export const DoubtfulAttempts = ({ attempts, isLeader, onChoose }: Props) => {
  const t = useSay();
  const locale = useLocale();
  if (attempts.length === 0) return <p class="govuk-body">{t(words.noAttempts)}</p>;
  return (
    <CashTable
      caption={t(words.attempts)}
      columns={[
        {
          name: words.reference,
          cell: ({ reference, named }) => (
            <>
              {reference}{' '}
              {named !== undefined && <span class="mc-meta mc-break">{t(words.namedByProvider, { named })}</span>}
            </>
          ),
        },
        { name: words.dong, cell: ({ dong }) => formatMoney(dong, locale), isAmount: true },
        { name: words.way, cell: ({ way }) => t(moneyWayWords[way]), isShort: true },
        { name: words.since, cell: ({ createdAt }) => formatTime(createdAt, locale), isShort: true },
        {
          name: words.why,
          cell: ({ code, came, dong, named, contradicted }) => (
            <>
              {named !== undefined && `${t(words.stray)} `}
              {contradicted && (
                <strong>
                  {t(words.against, { code: contradicted.code, dong: formatMoney(contradicted.dong, locale) })}
                </strong>
              )}
              {!contradicted && code !== undefined && t(words.saidByProvider, { code })}{' '}
              {came !== undefined && (
                <strong>
                  {t(words.cameAnother, { came: formatMoney(came, locale), dong: formatMoney(dong, locale) })}
                </strong>
              )}
            </>
          ),
        },
        {
          name: words.about,
          cell: ({ about }) => about.map((each) => <AboutLink about={each} key={each.dossierId} />),
        },
        {
          name: words.action,
          isShort: true,
          cell: (attempt) =>
            isLeader ? (
              <button
                type="button"
                class="mc-plain"
                aria-label={`${t(words.decide)}: ${attempt.reference}`}
                onClick={() => onChoose(attempt)}
              >
                {t(words.decide)}
              </button>
            ) : (
              <span class="mc-meta">{t(words.leaderOnly)}</span>
            ),
        },
      ]}
      rows={attempts}
      keyOf={({ reference }) => reference}
    />
  );
};
