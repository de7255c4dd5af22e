import type { DossierView } from '#shared/api/views.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { formatTime } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperLink } from '../kit/paper-link.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { addressOf } from '../pages/addresses.ts';
import { OwedByDossier } from '../pay/dossier-payments.tsx';
import { filingWords as words } from '../words/filing.ts';
import { myWords } from '../words/my.ts';
import { payWords } from '../words/pay.ts';

/** What a citizen holds after handing in: the temporary code, what comes next, the papers. Never called a "Giấy tiếp nhận". */
export const ReceiptPage = ({ view, onChanged }: { view: DossierView; onChanged: () => void }) => {
  const t = useSay();
  const locale = useLocale();
  const { dossier } = view;
  const toPay = dossier.status === 'payment-before-acceptance';
  const handedIn = toPay || dossier.status === 'submitted' || dossier.status === 'processing';
  const owes = view.payments.some(({ status }) => isPayable(status));
  const supplemented = dossier.supplementCount > 0;
  return (
    <>
      {handedIn ? (
        <div class="govuk-panel govuk-panel--confirmation">
          <h1 class="govuk-panel__title">
            {t(toPay ? words.doneToPay : supplemented ? words.doneSupplement : words.done)}
          </h1>
          <div class="govuk-panel__body">
            {t(dossier.code === undefined ? words.yourCode : words.yourOfficialCode)}{' '}
            <strong class="mc-code">{dossier.code ?? dossier.temporaryCode}</strong>
          </div>
        </div>
      ) : (
        <>
          <Heading text={t(view.serviceName)} first />
          <p class="govuk-body">{t(words.notWritable)}</p>
        </>
      )}
      <p class="govuk-body">
        {t(view.serviceName)} <StatusTag status={dossier.status} />
      </p>
      {dossier.applicantName !== '' && (
        <p class="govuk-body">
          {t(myWords.applicant)}: {dossier.applicantName}
        </p>
      )}
      <OwedByDossier view={view} title={t(payWords.payNow)} onChanged={onChanged} />
      <h2 class="govuk-heading-m">{t(words.whatNext)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {owes && <li>{t(toPay ? words.nextPay : words.nextFee)}</li>}
        {dossier.status === 'submitted' && dossier.due && (
          <li>{t(words.nextIntake, { time: formatTime(dossier.due.at, locale) })}</li>
        )}
        <li>{t(words.nextNotice)}</li>
        {dossier.status === 'submitted' && <li>{t(words.nextCode)}</li>}
      </ul>
      {view.papers.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t(myWords.papers)}</h2>
          <ul class="govuk-list">
            {view.papers.map((paper) => (
              <li key={paper}>
                <PaperLink dossierId={dossier.id} paper={paper} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="mc-buttons mc-no-print">
        <a class="govuk-button" href={`${addressOf('my', locale)}?dossier=${dossier.id}`}>
          {t(words.view)}
        </a>
        <button type="button" class="mc-plain" onClick={() => print()}>
          {t(words.print)}
        </button>
      </div>
    </>
  );
};
