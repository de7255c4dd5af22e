import { useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import type { Service } from '#shared/service/service.ts';
import { formatTime } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { useApp } from '../session/app.tsx';
import { intakeWords as words } from '../words/intake.ts';

/** What was received: its code, its date, by when it is forwarded, and the receipt to print; of a supplement its new date. */
export const ReceivedPage = ({ view, service }: { view: DossierView; service: Service }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const {
    id: dossierId,
    status,
    temporaryCode = '',
    code = temporaryCode,
    due,
    forwardBy,
    withoutReceipt,
  } = view.dossier;
  // Whole now, and still to be accepted: until then its time limit does not run.
  const isToAccept = status === 'submitted';
  const isMore = view.dossier.revision.filed > 1;
  const print = () => {
    setError(undefined);
    call('printDeskPaper', { params: { dossierId, paper: 'receipt' } }).then(
      (file) => saveBlob(file, `receipt-${code}.pdf`),
      setError,
    );
  };
  // Thrown away at another window: there is nothing to show.
  if (view.dossier.submittedAt === undefined)
    return (
      <>
        <Heading text={t(service.name)} caption={t(words.title)} />
        <p class="govuk-body">{t(words.thrownAway)}</p>
        <a class="govuk-link" href="?intake=start">
          {t(words.another)}
        </a>
      </>
    );
  return (
    <>
      <div class="govuk-panel govuk-panel--confirmation">
        <Heading text={t(isMore ? words.doneSupplement : words.done)} panel />
        <div class="govuk-panel__body">
          {t(words.code)} <strong class="mc-code">{code}</strong>
        </div>
      </div>
      <p class="govuk-body">
        {t(service.name)} · {view.dossier.applicantName}
      </p>
      <dl class="mc-desk-facts">
        {due && (
          <div>
            <dt>{t(isToAccept ? words.answerDue : words.due)}</dt>
            <dd>{formatTime(due.at, locale)}</dd>
          </div>
        )}
        {forwardBy !== undefined && !isMore && (
          <div>
            <dt>{t(words.forwardBy)}</dt>
            <dd>
              {formatTime(forwardBy, locale)} – {t(view.agencyName)}
            </dd>
          </div>
        )}
      </dl>
      {isToAccept && <p class="govuk-inset-text">{t(words.toAccept)}</p>}
      {withoutReceipt && <p class="govuk-inset-text">{t(words.atOnce)}</p>}
      <RefusalBanner error={error} onRetry={print} />
      <div class="mc-buttons">
        {!isMore && (
          <button
            type="button"
            class={`govuk-button ${withoutReceipt ? 'govuk-button--secondary' : ''}`}
            onClick={print}
          >
            {t(words.printReceipt)}
          </button>
        )}
        <a class="govuk-link" href={`?dossier=${dossierId}`}>
          {t(words.openDossier)}
        </a>
        <a class="govuk-link" href="?intake=start">
          {t(words.another)}
        </a>
      </div>
    </>
  );
};
