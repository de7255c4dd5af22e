import type { PaymentView } from '#shared/api/payment-views.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { moneyWayWords, payWords as words } from '../words/pay.ts';
import { PaymentTag } from './payment-tag.tsx';
import { ReceiptLink } from './receipt-link.tsx';

type Props = { dossierId: string; payments: readonly PaymentView[] };

/** What was paid for a dossier: when, by which way, under which reference, with its receipt, and what goes back. */
export const RecordedPayments = ({ dossierId, payments }: Props) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <ul class="mc-rows">
      {payments.map((payment) => {
        const { no, status, dong, way, paidAt, reference, receipt, owedBack } = payment;
        const facts = [
          way &&
            paidAt !== undefined &&
            t(words.paidOn, { way: t(moneyWayWords[way]), time: formatTime(paidAt, locale) }),
          reference !== undefined && t(words.referenceOf, { reference }),
        ].filter((fact) => typeof fact === 'string');
        return (
          <li key={no}>
            <p class="govuk-body">
              <strong>{formatMoney(dong, locale)}</strong> <PaymentTag status={status} />
            </p>
            {facts.length > 0 && <p class="mc-meta">{facts.join(' · ')}</p>}
            {owedBack > 0 && <p class="mc-meta">{t(words.owedBack, { money: formatMoney(owedBack, locale) })}</p>}
            {receipt && (
              <p class="mc-meta">
                <ReceiptLink dossierId={dossierId} payment={payment} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};
