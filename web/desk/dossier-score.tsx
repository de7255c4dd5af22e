import { momentWords } from '#shared/words/dates.ts';
import { useSay } from '../kit/locale.tsx';
import { dossierWords as words, verdictWords } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';

/** How the dossier counts in the indicator of QĐ 766, reckoned apart from the legal date, and why. */
export const DossierScore = ({ view }: { view: View }) => {
  const t = useSay();
  const { verdict, dueAt, reasons } = view.score;
  if (verdict === 'not-counted') return null;
  return (
    <details class="govuk-details mc-why-due">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {t(words.score, {
            verdict: t(verdictWords[verdict]),
            moment: dueAt === undefined ? '' : t(momentWords(dueAt)),
          })}
        </span>
      </summary>
      <div class="govuk-details__text">
        <ol class="govuk-list govuk-list--number">
          {reasons.map((reason) => (
            <li key={reason.vi}>{t(reason)}</li>
          ))}
        </ol>
      </div>
    </details>
  );
};
