import type { DossierView } from '#shared/api/views.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { useSay } from '../kit/locale.tsx';
import { payWords as words } from '../words/pay.ts';
import { PaymentToPay } from './payment-to-pay.tsx';
import { RecordedPayments } from './recorded-payments.tsx';
import { RefundsShown } from './refunds-shown.tsx';

type Props = { view: DossierView; title?: string; onChanged: () => void };

/** What a dossier owes, to be paid here. */
export const OwedByDossier = ({ view, title, onChanged }: Props) => {
  const t = useSay();
  const owed = view.payments.filter(({ status }) => isPayable(status));
  if (owed.length === 0) return null;
  return (
    <section class="mc-letter">
      <h2 class="govuk-heading-m">{title ?? t(words.toPay)}</h2>
      {owed.map((payment) => (
        <PaymentToPay view={view} payment={payment} onChanged={onChanged} key={payment.no} />
      ))}
    </section>
  );
};

/** What was paid for it, and what goes back. */
export const PaidForDossier = ({ view }: Pick<Props, 'view'>) => {
  const t = useSay();
  const recorded = view.payments.filter(({ status }) => !isPayable(status));
  return (
    <>
      {recorded.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{t(words.earlier)}</h2>
          <RecordedPayments dossierId={view.dossier.id} payments={recorded} />
        </section>
      )}
      <RefundsShown refunds={view.refunds} />
    </>
  );
};
