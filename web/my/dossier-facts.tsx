import type { DossierView } from '#shared/api/views.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import type { Status } from '#shared/dossier/status.ts';
import { deliveryInWords, deliveryWords } from '#shared/words/delivery.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { myWords as words } from '../words/my.ts';
import { dueName, dueTime } from './due-in-words.ts';

/** Somebody still has it in hand: neither ended nor only to be collected. */
const isWorkedOn = (status: Status) => statusFacts[status].waitsFor !== 'nobody' && status !== 'resolved';

/** State, code, due date with its reasons, and who holds it (NĐ 224/2026 Đ15.1.g: agency and person). */
export const DossierFacts = ({ view: { dossier, agencyName, receivingAgencyName } }: { view: DossierView }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <div class="mc-card">
      <p>
        <StatusTag status={dossier.status} />
      </p>
      <dl class="mc-facts">
        {dossier.code !== undefined && (
          <>
            <dt>{t(words.code)}</dt>
            <dd>{dossier.code}</dd>
          </>
        )}
        {dossier.temporaryCode !== undefined && (
          <>
            <dt>{t(words.temporaryCode)}</dt>
            <dd>{dossier.temporaryCode}</dd>
          </>
        )}
        {dossier.due && (
          <>
            <dt>{t(dueName(dossier.status))}</dt>
            <dd>{dueTime(dossier.due, t, locale)}</dd>
          </>
        )}
        <dt>{t(words.applicant)}</dt>
        <dd>{dossier.applicantName}</dd>
        <dt>{t(words.agency)}</dt>
        <dd>{t(agencyName)}</dd>
        {dossier.receivingAgencyId !== dossier.agencyId && (
          <>
            <dt>{t(words.receiving)}</dt>
            <dd>{t(receivingAgencyName)}</dd>
          </>
        )}
        {dossier.holder && isWorkedOn(dossier.status) && (
          <>
            <dt>{t(words.holder)}</dt>
            <dd>
              {t(words.holderSince, { name: dossier.holder.name, time: formatTime(dossier.holder.since, locale) })}
            </dd>
          </>
        )}
        {dossier.delivery && (
          <>
            <dt>{t(deliveryWords.title)}</dt>
            <dd>{t(deliveryInWords(dossier.delivery, receivingAgencyName))}</dd>
          </>
        )}
        {dossier.submittedAt !== undefined && (
          <>
            <dt>{t(words.submitted)}</dt>
            <dd>{formatTime(dossier.submittedAt, locale)}</dd>
          </>
        )}
      </dl>
      {dossier.due && dossier.due.reasons.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t(words.dueWhy)}</span>
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list govuk-list--bullet">
              {dossier.due.reasons.map((reason) => (
                <li key={reason.vi}>{t(reason)}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </div>
  );
};
