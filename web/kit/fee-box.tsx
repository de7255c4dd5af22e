import type { FeeAssessment } from '#shared/api/views.ts';
import { formatMoney } from '#shared/words/format.ts';
import { labelInSentence } from '#shared/words/in-sentence.ts';
import { useLocale, useSay } from './locale.tsx';
import { filingWords as words } from '../words/filing.ts';
import { feeDueWords } from '#shared/words/service-facts.ts';

/** What is to be paid: each line with how it came about, the total, and when. */
export const FeeBox = ({ fee }: { fee: FeeAssessment }) => {
  const t = useSay();
  const locale = useLocale();
  if (fee.lines.length === 0) return <p class="govuk-body">{t(words.feeNone)}</p>;
  return (
    <>
      <dl class="govuk-summary-list">
        {fee.lines.map(({ id, name, trace, dong, legalBasis, exemption }) => (
          <div class="govuk-summary-list__row" key={id}>
            <dt class="govuk-summary-list__key">
              {t(name)}
              <div class="mc-meta">{t(legalBasis)}</div>
              {exemption?.evidence && (
                <div class="mc-meta">{t(words.feeEvidence, { document: t(labelInSentence(exemption.evidence)) })}</div>
              )}
            </dt>
            <dd class="govuk-summary-list__value">
              {t(trace)} = {formatMoney(dong, locale)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="mc-total">{t(words.feeTotal, { money: formatMoney(fee.total, locale) })}</p>
      {fee.due !== 'none' && <p class="govuk-body">{t(feeDueWords[fee.due])}.</p>}
    </>
  );
};
