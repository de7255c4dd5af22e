import { useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { asksDelivery, firstDelivery } from '#shared/service/delivery-form.ts';
import { prune } from '#shared/service/prune.ts';
import { warnings } from '#shared/service/warnings.ts';
import { isRefused } from '../api/call.ts';
import { idOf } from '../kit/asked.tsx';
import { DeliveryFields } from '../kit/delivery-fields.tsx';
import { useSay } from '../kit/locale.tsx';
import { PaperLink } from '../kit/paper-link.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { eraseDeviceDraft } from '../session/device-drafts.ts';
import { useDelivery } from '../session/use-delivery.ts';
import { filingWords as words, handInWords } from '../words/filing.ts';
import { ChainFiled } from './chain-filed.tsx';
import type { Draft } from './draft.ts';
import { FeeBox } from '../kit/fee-box.tsx';
import { FoundList } from './found-list.tsx';
import { handingIn, otherWay } from './hand-in.ts';
import type { HandingIn } from './hand-in.ts';
import { Review } from './review.tsx';
import { stepOfPath } from './steps.ts';
import type { Step } from './steps.ts';
import type { LaterStepProps } from './step-props.ts';

type Props = LaterStepProps & {
  steps: Step[];
  found: Violation[];
  hrefOf: (stepId: string) => string;
  draft: Draft;
  onRefused: (violations: Violation[]) => void;
  onFiled: () => void;
};

/** It was handed in before: by another tab, or at a press whose answer got lost. */
const overtaken = ['changed-meanwhile', 'not-allowed-now', 'idempotency-key-reused'] as const;

/** Everything once more, the fee, the declaration, and the one button that hands it in – once, however often it is pressed. */
export const CheckStep = (props: Props) => {
  const { view, service, now, writing, uploads, found, draft, steps, hrefOf, onRefused, onFiled } = props;
  const { call } = useApp();
  const t = useSay();
  const [declared, setDeclared] = useState(false);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<unknown>();
  const [note, setNote] = useState('');
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const { dossier } = view;
  const today = localDate(now());
  const fee = assessed(service, dossier, writing, now());
  const [told, setTold] = useState<HandingIn>();
  const way = told ?? handingIn(view, fee);
  const second = service.form ? warnings(service.form, prune(service.form, writing.answers), { today }) : [];
  const asks = way !== 'answer-supplement' && asksDelivery(service);
  const receiving = useDelivery({ dossierId: dossier.id, service, start: firstDelivery(service, 'online'), today });
  const wrong = asks ? [...found, ...receiving.found] : found;
  const missing = declared ? [] : [{ path: 'declaration', rule: 'required', message: words.declareMissing }];
  const problems = round === 0 ? [] : [...wrong, ...missing];
  const { delivery } = receiving;

  const handIn = async () => {
    if (!(await draft.flush())) {
      setNote(t(words.notSavedYet));
      return;
    }
    const saved = draft.saved();
    await call('actOnDossier', {
      params: { dossierId: dossier.id },
      body: { type: way, version: dossier.version, saved, declaration: true, ...(asks && { delivery }) },
      // One intention, one key: a second press, a reload or another tab repeats this very request.
      key: `${way}-${dossier.id}-${dossier.version}-${saved}`,
    });
    eraseDeviceDraft(dossier.id);
    receiving.forget();
    onFiled();
  };

  const submit = async () => {
    setRound((each) => each + 1);
    setError(undefined);
    setNote('');
    if (busy.current || wrong.length > 0 || !declared) return;
    if (uploads.busy) {
      setNote(t(words.stillUploading));
      return;
    }
    busy.current = true;
    setSending(true);
    try {
      await handIn();
    } catch (failure) {
      const other = otherWay(way, failure);
      if (other) {
        setTold(other);
        setNote(t(other === 'submit' ? words.paidLater : words.paidFirst));
        return;
      }
      if (isRefused(failure, 'invalid')) onRefused(failure.detail.violations ?? []);
      else if (overtaken.some((code) => isRefused(failure, code))) onFiled();
      if (!(failure instanceof Refusal) || failure.code !== 'invalid') setError(failure);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  return (
    <>
      <FoundList problems={problems} round={round} hrefOf={(path) => hrefOf(stepOfPath(path, steps)?.id ?? 'check')} />
      <RefusalBanner error={error} onRetry={() => void submit()} />
      {second.length > 0 && (
        <div class="govuk-inset-text">
          <p class="govuk-heading-s">{t(words.lookAgain)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {second.map(({ path, message }) => (
              <li key={path + message.vi}>{t(message)}</li>
            ))}
          </ul>
        </div>
      )}
      <Review {...props} />
      {way !== 'answer-supplement' && <ChainFiled service={service} answers={writing.answers} />}
      {asks && (
        <DeliveryFields
          service={service}
          answers={receiving.typed}
          errors={new Map(problems.map(({ path, message }) => [path, t(message)]))}
          onChange={(answers) => {
            onRefused([]);
            receiving.type(answers);
          }}
        />
      )}
      <h2 class="govuk-heading-m">{t(words.fee)}</h2>
      <FeeBox fee={fee} />
      {way !== 'answer-supplement' && (
        <PaperLink dossierId={dossier.id} paper="declaration" label={t(words.declarationPdf)} />
      )}
      <form
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class={`govuk-form-group ${round > 0 && !declared ? 'govuk-form-group--error' : ''}`}>
          {round > 0 && !declared && <p class="govuk-error-message">{t(words.declareMissing)}</p>}
          <div class="govuk-checkboxes">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={idOf('declaration')}
                checked={declared}
                onChange={({ currentTarget }) => setDeclared(currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={idOf('declaration')}>
                {t(words.declare)}
              </label>
            </div>
          </div>
        </div>
        <p class="govuk-body" role="status">
          {sending ? t(words.submitting) : note}
        </p>
        <button type="submit" class="govuk-button" aria-disabled={sending}>
          {t(handInWords[way])}
        </button>
      </form>
    </>
  );
};
