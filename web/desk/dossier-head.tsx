import type { ComponentChildren } from 'preact';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { deskWords as words } from '../words/desk.ts';
import type { View } from './dossier-page.tsx';
import { DueMark } from './due-mark.tsx';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Whose dossier it is, where it stands, by when it must be answered and why that day. */
export const DossierHead = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  const { dossier, filer, fee } = view;
  const contact = [filer.phone, filer.email].filter((each) => each !== undefined).join(' · ');
  return (
    <>
      <Heading text={t(view.serviceName)} caption={dossier.code ?? dossier.temporaryCode} />
      <p class="mc-desk-state">
        <StatusTag status={dossier.status} /> <DueMark dossier={dossier} now={new Date().toISOString()} />
      </p>
      <dl class="mc-desk-facts">
        <Fact name={t(words.applicant)}>{dossier.applicantName}</Fact>
        {dossier.filerName !== dossier.applicantName && <Fact name={t(words.filer)}>{dossier.filerName}</Fact>}
        {contact !== '' && <Fact name={t(words.contact)}>{contact}</Fact>}
        {dossier.submittedAt !== undefined && (
          <Fact name={t(words.submitted)}>{formatTime(dossier.submittedAt, locale)}</Fact>
        )}
        <Fact name={t(words.agency)}>{t(view.agencyName)}</Fact>
        <Fact name={t(words.holder)}>{dossier.holder?.name ?? t(words.nobody)}</Fact>
        <Fact name={t(words.fee)}>{fee.lines.length === 0 ? t(words.free) : formatMoney(fee.total, locale)}</Fact>
      </dl>
      {dossier.due && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t(words.whyDue)}</span>
          </summary>
          <div class="govuk-details__text">
            <ol class="govuk-list govuk-list--number">
              {dossier.due.reasons.map((reason) => (
                <li key={reason.vi}>{t(reason)}</li>
              ))}
            </ol>
          </div>
        </details>
      )}
    </>
  );
};
