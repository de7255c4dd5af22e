import { useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import { isImmediate } from '#shared/service/is-immediate.ts';
import type { Service } from '#shared/service/service.ts';
import { isRefused } from '../api/call.ts';
import type { CallInput } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { Asked, idOf } from '../kit/asked.tsx';
import { DeliveryFields } from '../kit/delivery-fields.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { eraseDeviceDraft } from '../session/device-drafts.ts';
import { intakeWords as words } from '../words/intake.ts';
import type { IntakeInUse } from './use-intake.ts';

type Props = {
  /** Receiving the dossier, or what was asked for in addition. */
  type: 'receive' | 'receive-supplement';
  view: DossierView;
  service: Service;
  using: IntakeInUse;
  onReceived: () => void;
};

/** The one button that receives it – once, however often it is pressed; where the counter is closed, why it is received all the same. */
export const ReceiveForm = ({ type, view, service, using, onReceived }: Props) => {
  const { writing, draft, uploads, onTried, setRefused, receiving } = using;
  const { call } = useApp();
  const t = useSay();
  const [error, setError] = useState<unknown>();
  const [note, setNote] = useState('');
  const [receipt, setReceipt] = useState(false);
  const [outOfHours, setOutOfHours] = useState('');
  const busy = useRef(false);
  const keyOf = useKeyOf();
  const { id: dossierId, version, caseId } = view.dossier;
  const isClosed = isRefused(error, 'counter-closed');
  const isAtOnce = type === 'receive' && isImmediate(service, caseId, writing.answers);

  const receive = async () => {
    if (!(await draft.flush())) {
      setNote(t(words.notSavedYet));
      return;
    }
    const saved = draft.saved();
    const why = outOfHours.trim() === '' ? {} : { outOfHours: outOfHours.trim() };
    const said = { ...(isAtOnce && { receipt }), ...why };
    const body: CallInput<'receiveIntake'>['body'] =
      type === 'receive'
        ? { type, version, saved, ...said, ...(receiving && { delivery: receiving.delivery }) }
        : { type, version, saved, ...why };
    // One intention, one key: a second press repeats this very request.
    await call('receiveIntake', { params: { dossierId }, body, key: keyOf([dossierId, body]) });
    eraseDeviceDraft(dossierId);
    receiving?.forget();
    onReceived();
  };

  const submit = async () => {
    setNote('');
    if (!onTried('receive') || busy.current) return;
    if (uploads.busy) {
      setNote(t(words.stillScanning));
      return;
    }
    busy.current = true;
    setError(undefined);
    setNote(t(words.receiving));
    try {
      await receive();
    } catch (failure) {
      setNote('');
      if (isRefused(failure, 'invalid')) setRefused(failure.detail.violations ?? []);
      else setError(failure);
      if (isRefused(failure, 'changed-meanwhile') || isRefused(failure, 'not-allowed-now')) onReceived();
    } finally {
      busy.current = false;
    }
  };

  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {receiving && (
        <DeliveryFields
          service={service}
          answers={receiving.typed}
          errors={using.errors}
          onChange={(answers) => {
            setRefused([]);
            receiving.type(answers);
          }}
        />
      )}
      {isAtOnce && (
        <div class="govuk-form-group">
          <p class="govuk-body">{t(words.atOnce)}</p>
          <div class="govuk-checkboxes">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={idOf('receipt')}
                checked={receipt}
                onChange={({ currentTarget }) => setReceipt(currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={idOf('receipt')}>
                {t(words.wantsReceipt)}
              </label>
            </div>
          </div>
        </div>
      )}
      <RefusalBanner error={error} onRetry={isClosed ? undefined : () => void submit()} />
      {(isClosed || outOfHours !== '') && (
        <Asked path="outOfHours" label={t(words.whyNow)}>
          <textarea
            class="govuk-textarea"
            id={idOf('outOfHours')}
            rows={2}
            maxLength={500}
            value={outOfHours}
            onInput={({ currentTarget }) => setOutOfHours(currentTarget.value)}
          />
        </Asked>
      )}
      <p class="govuk-body" role="status">
        {note}
      </p>
      <button type="submit" class="govuk-button">
        {t(isClosed ? words.confirmNow : type === 'receive' ? words.receive : words.supplement)}
      </button>
    </form>
  );
};
