import type { ComponentChildren } from 'preact';
import { askedSinceAcceptance } from '#shared/dossier/asked-since-acceptance.ts';
import { isCaseOpen } from '#shared/dossier/case-at-acceptance.ts';
import { deliveryInWords, deliveryWords } from '#shared/words/delivery.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { deskWords } from '../words/desk.ts';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { Opened, View } from './dossier-page.tsx';
import { DossierScore } from './dossier-score.tsx';
import { DueMark } from './due-mark.tsx';
import { datedBy } from './urgency.ts';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Which clock the date is of: answering a submission, giving the result, or the applicant's. */
const clockName = ({ dossier }: View) => {
  if (datedBy(dossier) === 'answer') return words.answerDue;
  return dossier.acceptedAt === undefined ? words.intakeDue : words.resultDue;
};

const WhyDue = ({ view }: { view: View }) => {
  const t = useSay();
  const { due } = view.dossier;
  if (!due) return null;
  return (
    <details class="govuk-details mc-why-due">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.whyDue)}</span>
      </summary>
      <div class="govuk-details__text">
        <ol class="govuk-list govuk-list--number">
          {due.reasons.map((reason) => (
            <li key={reason.vi}>{t(reason)}</li>
          ))}
        </ol>
      </div>
    </details>
  );
};

/** Whose dossier it is, where it stands, by when it must be answered and why that day. */
export const DossierHead = ({ view, service }: Pick<Opened, 'view' | 'service'>) => {
  const t = useSay();
  const locale = useLocale();
  const { dossier, filer, fee } = view;
  const contact = [filer.phone, filer.email].filter((each) => each !== undefined).join(' · ');
  const code = dossier.code ?? dossier.temporaryCode;
  const isOpen = isCaseOpen(dossier, service);
  const ofCase = isOpen ? words.caseOpen : service.cases.find(({ id }) => id === dossier.caseId)?.name;
  return (
    <>
      <Heading text={t(view.serviceName)} caption={code} />
      <div class="mc-desk-state">
        <StatusTag status={dossier.status} />
        <span>
          {datedBy(dossier) && <>{t(clockName(view))}: </>}
          <DueMark dossier={dossier} now={view.at} />
          {dossier.extensionCount > 0 && <span class="mc-meta"> ({t(words.extended)})</span>}
        </span>
      </div>
      <WhyDue view={view} />
      <DossierScore view={view} />
      <dl class="mc-desk-facts">
        <Fact name={t(deskWords.applicant)}>
          <strong>{dossier.applicantName}</strong>
        </Fact>
        {dossier.filerName !== dossier.applicantName && <Fact name={t(words.filer)}>{dossier.filerName}</Fact>}
        {ofCase && service.cases.length > 1 && <Fact name={t(words.ofCase)}>{t(ofCase)}</Fact>}
        {contact !== '' && <Fact name={t(words.contact)}>{contact}</Fact>}
        {dossier.submittedAt !== undefined && (
          <Fact name={t(words.submitted)}>{formatTime(dossier.submittedAt, locale)}</Fact>
        )}
        {dossier.acceptedAt !== undefined && (
          <Fact name={t(words.accepted)}>{formatTime(dossier.acceptedAt, locale)}</Fact>
        )}
        {dossier.forwardBy !== undefined && (
          <Fact name={t(words.forwardBy)}>{formatTime(dossier.forwardBy, locale)}</Fact>
        )}
        <Fact name={t(words.agency)}>{t(view.agencyName)}</Fact>
        {dossier.receivingAgencyId !== dossier.agencyId && (
          <Fact name={t(words.receiving)}>{t(view.receivingAgencyName)}</Fact>
        )}
        {dossier.delivery && (
          <Fact name={t(deliveryWords.title)}>{t(deliveryInWords(dossier.delivery, view.receivingAgencyName))}</Fact>
        )}
        {dossier.acceptedAt !== undefined && (
          <Fact name={t(deskWords.holder)}>{dossier.holder?.name ?? t(deskWords.nobody)}</Fact>
        )}
        <Fact name={t(words.fee)}>
          {isOpen ? t(words.feeByCase) : fee.lines.length === 0 ? t(words.free) : formatMoney(fee.total, locale)}
          {dossier.feePaidThere && <div class="mc-meta">{t(words.paidThere)}</div>}
        </Fact>
        {dossier.supplementCount > 0 && (
          <Fact name={t(words.supplements)}>
            {t(words.times, { count: dossier.supplementCount })}{' '}
            {askedSinceAcceptance(view.events) > 1 && (
              <strong class="govuk-tag govuk-tag--red">{t(words.countsOverdue)}</strong>
            )}{' '}
            {dossier.lateRequests !== undefined && (
              <strong class="govuk-tag govuk-tag--orange">{t(words.askedLate)}</strong>
            )}
          </Fact>
        )}
        {dossier.code !== undefined && dossier.temporaryCode !== undefined && (
          <Fact name={t(words.temporaryCode)}>{dossier.temporaryCode}</Fact>
        )}
      </dl>
    </>
  );
};
