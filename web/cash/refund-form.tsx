import type { OpenRefund } from '#shared/api/cash-views.ts';
import type { RefundMethod } from '#shared/payment/refund.ts';
import { moneyText } from '#shared/words/format.ts';
import { refundMethodWords } from '#shared/words/refunds.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import type { CallInput } from '../api/call.ts';
import { AskedTogether } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { Radios } from '../kit/radios.tsx';
import { useApp } from '../session/app.tsx';
import { refundWords as words } from '../words/cash-settling.ts';
import { methodsFor } from './refund-steps.ts';
import type { RefundStep } from './refund-steps.ts';

type Typed = { method: RefundMethod | ''; text: string };
type Body = CallInput<'actOnRefund'>['body'];

/** What a step needs to be typed, if anything, and what is said where it is missing. */
const textOf: Partial<Record<RefundStep, { label: Text; hint?: Text; missing: Text }>> = {
  reject: { label: words.rejectReason, missing: words.noteMissing },
  finish: { label: words.document, hint: words.documentHint, missing: words.documentMissing },
};
const helpOf: Partial<Record<RefundStep, Text>> = { approve: words.approveHelp, 'turned-down': words.turnedDownHelp };
/** The field a step's text is in, as the portal names it. */
const pathOf: Partial<Record<RefundStep, string>> = { reject: 'reason', finish: 'document' };

const bodyOf = (step: RefundStep, { method, text }: Typed): Body => {
  if (step === 'ask') return { type: 'ask', method: method === '' ? 'transfer' : method };
  if (step === 'reject') return { type: 'reject', reason: text };
  if (step === 'finish') return { type: 'finish', document: text };
  return { type: step };
};

type Props = { refund: OpenRefund; step: RefundStep; onLeave: () => void; onDone: (said: string) => void };

/** One step of a refund: how it goes back, why not, or the document that shows it went. */
export const RefundForm = ({ refund, step, onLeave, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const asked = textOf[step];
  const path = pathOf[step] ?? 'text';
  const form = useForm<Typed>({
    start: { method: '', text: '' },
    judge: ({ method, text }) => [
      ...(step === 'ask' && method === '' ? [{ path: 'method', message: words.methodMissing }] : []),
      ...(asked && text.trim() === '' ? [{ path, message: asked.missing }] : []),
    ],
    submit: (typed, key) => call('actOnRefund', { params: { refundId: refund.id }, body: bodyOf(step, typed), key }),
    onDone: () => onDone(t(words.done, { action: t(words[step]) })),
  });
  const { typed, change, wrong } = form;
  const help = helpOf[step];
  return (
    <OfficeForm
      form={form}
      title={fill(words.formTitle, { action: words[step], dong: moneyText(refund.dong) })}
      button={words[step]}
      warning={step === 'reject' || step === 'turned-down'}
      onLeave={onLeave}
    >
      {help && <p class="govuk-body">{t(help)}</p>}
      {refund.note !== undefined && <p class="govuk-body">{refund.note}</p>}
      {step === 'ask' && (
        <AskedTogether path="method" label={t(words.method)} error={wrong('method')}>
          <Radios<RefundMethod>
            path="method"
            choices={methodsFor(refund.way, refund.isRemitted).map((value) => ({
              value,
              label: refundMethodWords[value],
            }))}
            chosen={typed.method}
            onChoose={(method) => change({ method })}
          />
        </AskedTogether>
      )}
      {asked && (
        <LineField
          path={path}
          label={asked.label}
          {...(asked.hint && { hint: asked.hint })}
          error={wrong(path)}
          value={typed.text}
          onType={(text) => change({ text })}
        />
      )}
    </OfficeForm>
  );
};
