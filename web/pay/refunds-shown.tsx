import type { RefundView } from '#shared/api/payment-views.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { refundReasonWords, refundStatusWords } from '#shared/words/refunds.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { payWords as words } from '../words/pay.ts';

/** What goes back to whoever paid, why, and how far it is. */
export const RefundsShown = ({ refunds }: { refunds: readonly RefundView[] }) => {
  const t = useSay();
  const locale = useLocale();
  if (refunds.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.refunds)}</h2>
      <ul class="mc-rows">
        {refunds.map(({ id, dong, reason, status, updatedAt }) => (
          <li key={id}>
            <p class="govuk-body">
              <strong>{formatMoney(dong, locale)}</strong>{' '}
              <strong class={`govuk-tag govuk-tag--${status === 'done' ? 'green' : 'teal'}`}>
                {t(refundStatusWords[status])}
              </strong>
            </p>
            <p class="mc-meta">
              {t(refundReasonWords[reason])} · {formatDate(localDate(updatedAt), locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
