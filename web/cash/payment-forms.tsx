import type { PaymentView } from '#shared/api/payment-views.ts';
import type { RefundMethod } from '#shared/payment/refund.ts';
import { formatMoney, moneyText } from '#shared/words/format.ts';
import { refundMethodWords } from '#shared/words/refunds.ts';
import { fill } from '#shared/words/text.ts';
import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import { AskedTogether } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { Radios } from '../kit/radios.tsx';
import { useApp } from '../session/app.tsx';
import { dayWords } from '../words/cash.ts';
import { refundWords } from '../words/cash-settling.ts';
import { paymentsWords as words } from '../words/cash-treasury.ts';
import { methodsFor } from './refund-steps.ts';
import { typedDong } from './typed-dong.ts';

type Props = { dossierId: string; payment: PaymentView; onLeave: () => void; onDone: (said: string) => void };
type Method = 'cash' | 'card';

/** Takes a fee at the counter: the amount that is shown is the amount that was received. */
export const TakeForm = ({ dossierId, payment: { no, dong }, onLeave, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const form = useForm<{ method: Method | ''; slip: string }>({
    start: { method: '', slip: '' },
    judge: ({ method, slip }) => [
      ...(method === '' ? [{ path: 'method', message: words.methodMissing }] : []),
      ...(method === 'card' && slip.trim() === '' ? [{ path: 'slip', message: words.slipMissing }] : []),
    ],
    submit: async ({ method, slip }, key) => {
      if (method === '') return;
      const body = { method, dong, ...(method === 'card' && { slip }) };
      await call('takeAtCounter', { params: { dossierId, no: String(no) }, body, key });
    },
    onDone: () => onDone(t(words.taken, { dong: formatMoney(dong, locale) })),
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm
      form={form}
      title={fill(words.takeTitle, { dong: moneyText(dong) })}
      button={fill(words.takeIt, { dong: moneyText(dong) })}
      onLeave={onLeave}
    >
      <AskedTogether path="method" label={t(words.method)} error={wrong('method')}>
        <Radios<Method>
          path="method"
          choices={[
            { value: 'cash', label: words.cash },
            { value: 'card', label: words.card },
          ]}
          chosen={typed.method}
          onChoose={(method) => change({ method })}
          inline
        />
      </AskedTogether>
      {typed.method === 'card' && (
        <LineField
          path="slip"
          label={words.slip}
          error={wrong('slip')}
          value={typed.slip}
          onType={(slip) => change({ slip })}
          width={20}
        />
      )}
    </OfficeForm>
  );
};

/** Proposes to give back what is not owed by itself; a second person approves. */
export const ProposeForm = ({ dossierId, payment: { no, dong, owedBack, way = 'cash' }, onLeave, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const most = dong - owedBack;
  const isRight = (amount: number | undefined) => amount !== undefined && amount >= 1 && amount <= most;
  const form = useForm<{ dong: string; method: RefundMethod | ''; note: string }>({
    start: { dong: '', method: '', note: '' },
    judge: (typed) => [
      ...(isRight(typedDong(typed.dong))
        ? []
        : [{ path: 'dong', message: fill(refundWords.amountWrong, { most: moneyText(most) }) }]),
      ...(typed.method === '' ? [{ path: 'method', message: refundWords.methodMissing }] : []),
      ...(typed.note.trim() === '' ? [{ path: 'note', message: refundWords.noteMissing }] : []),
    ],
    submit: async ({ dong: amount, method, note }, key) => {
      if (method === '') return;
      const body = { dong: typedDong(amount) ?? 0, method, note };
      await call('proposeRefund', { params: { dossierId, no: String(no) }, body, key });
    },
    onDone: () => onDone(t(refundWords.proposed)),
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={refundWords.propose} button={refundWords.propose} onLeave={onLeave}>
      <LineField
        path="dong"
        label={refundWords.amount}
        hint={dayWords.countedHint}
        error={wrong('dong')}
        value={typed.dong}
        onType={(amount) => change({ dong: amount })}
        width={10}
      />
      <AskedTogether path="method" label={t(refundWords.method)} error={wrong('method')}>
        <Radios<RefundMethod>
          path="method"
          choices={methodsFor(way).map((value) => ({ value, label: refundMethodWords[value] }))}
          chosen={typed.method}
          onChoose={(method) => change({ method })}
        />
      </AskedTogether>
      <LineField
        path="note"
        label={refundWords.noteLabel}
        error={wrong('note')}
        value={typed.note}
        onType={(note) => change({ note })}
      />
    </OfficeForm>
  );
};
