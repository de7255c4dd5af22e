import { useState } from 'preact/hooks';
import { isPayable, paymentStatusWords } from '#shared/payment/payment-lifecycle.ts';
import type { PaymentStatus } from '#shared/payment/payment-lifecycle.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { moneyWayWords } from '#shared/words/cash.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { part } from '../api/part.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { usePart } from '../kit/use-part.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { refundWords } from '../words/cash-settling.ts';
import { paymentsWords as words } from '../words/cash-treasury.ts';
import type { View } from './dossier-page.tsx';

export type DossierPayment = View['payments'][number];
type Receipt = NonNullable<DossierPayment['receipt']>;
type Chosen = { no: number; form: 'take' | 'propose' } | undefined;

const forms = part(() => import('../cash/payment-forms.tsx'));

const colours: Partial<Record<PaymentStatus, string>> = {
  due: 'yellow',
  pending: 'blue',
  'awaiting-reconciliation': 'blue',
  failed: 'red',
  expired: 'red',
  paid: 'green',
};

/** A receipt, to be printed; printing it is logged. */
const ReceiptLink = ({ view, no, receipt }: { view: View; no: number; receipt: Receipt }) => {
  const { call } = useApp();
  const t = useSay();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { id: dossierId } = view.dossier;
  const number = receiptNumber(receipt.number);
  const print = async () => {
    setBusy(true);
    setError(undefined);
    await call('printDeskReceipt', { params: { dossierId, no: String(no) } }).then(
      (blob) => saveBlob(blob, `bien-lai-${number}.pdf`),
      setError,
    );
    setBusy(false);
  };
  return (
    <>
      <span>{t(words.receipt, { serial: receipt.serial, number })}</span>{' '}
      <button
        type="button"
        class="mc-plain"
        aria-label={`${t(words.print)} ${number}`}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void print()}
      >
        {t(words.print)}
      </button>
      <RefusalBanner error={error} />
    </>
  );
};

type OneProps = { view: View; payment: DossierPayment; me: Me; isOpen: boolean; onChoose: (chosen: Chosen) => void };

/** One fee: what it is for, where it stands, and what a cashier may do. */
const Payment = ({ view, payment, me, isOpen, onChoose }: OneProps) => {
  const t = useSay();
  const locale = useLocale();
  const { no, status, dong, lines, way, paidAt, owedBack, receipt } = payment;
  const money = (amount: number) => formatMoney(amount, locale);
  const isCashier = me.duties.includes('cashier');
  const isTaken = isCashier && isPayable(status) && view.ways.includes('counter');
  const takes = isTaken && !view.bookClosed;
  const proposes = isCashier && paidAt !== undefined && owedBack < dong;
  return (
    <div class="mc-paper">
      <p class="mc-cash-fee">
        <strong>{money(dong)}</strong>
        <strong class={`govuk-tag govuk-tag--${colours[status] ?? 'grey'}`}>{t(paymentStatusWords[status])}</strong>
      </p>
      <ul class="govuk-list mc-cash-lines">
        {lines.map(({ id, name, dong: amount, trace }) => (
          <li key={id}>
            {t(name)}: {money(amount)} <span class="mc-meta">{t(trace)}</span>
          </li>
        ))}
      </ul>
      {way !== undefined && paidAt !== undefined && (
        <p class="mc-meta">{t(words.paidAt, { way: t(moneyWayWords[way]), time: formatTime(paidAt, locale) })}</p>
      )}
      {owedBack > 0 && <p class="mc-meta">{t(words.owedBack, { dong: money(owedBack) })}</p>}
      {receipt && <ReceiptLink view={view} no={no} receipt={receipt} />}
      {isTaken && view.bookClosed && <p class="mc-meta">{t(words.bookClosed)}</p>}
      {(takes || proposes) && !isOpen && (
        <p class="mc-cash-ways">
          {takes && (
            <button type="button" class="govuk-button" onClick={() => onChoose({ no, form: 'take' })}>
              {t(words.take)}
            </button>
          )}
          {proposes && (
            <button type="button" class="mc-plain" onClick={() => onChoose({ no, form: 'propose' })}>
              {t(refundWords.propose)}
            </button>
          )}
        </p>
      )}
    </div>
  );
};

type Props = { view: View; me: Me; onChanged: () => void; onDone: (said: string) => void };

/** What the dossier owes and paid, for everybody; a cashier takes it at the counter, or proposes to give it back. */
export const DossierPayments = ({ view, me, onChanged, onDone }: Props) => {
  const t = useSay();
  const [chosen, setChosen] = useState<Chosen>();
  const { value, error, retry } = usePart(forms, chosen !== undefined);
  const payment = chosen && view.payments.find(({ no }) => no === chosen.no);
  const given = payment && {
    dossierId: view.dossier.id,
    payment,
    onLeave: () => {
      setChosen(undefined);
      onChanged();
    },
    onDone: (said: string) => {
      setChosen(undefined);
      onDone(said);
    },
  };
  return (
    <section aria-labelledby="desk-payments">
      <h2 class="govuk-heading-m" id="desk-payments">
        {t(words.title)}
      </h2>
      {view.payments.length === 0 && <p class="mc-meta">{t(words.nothing)}</p>}
      <RefusalBanner error={error} onRetry={retry} />
      {value && given && chosen.form === 'take' && <value.TakeForm {...given} key={`take ${chosen.no}`} />}
      {value && given && chosen.form === 'propose' && <value.ProposeForm {...given} key={`back ${chosen.no}`} />}
      {view.payments.map((each) => (
        <Payment
          view={view}
          payment={each}
          me={me}
          isOpen={chosen?.no === each.no}
          onChoose={setChosen}
          key={each.no}
        />
      ))}
    </section>
  );
};
