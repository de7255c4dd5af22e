import type { ComponentChildren } from 'preact';
import { offeredOn, whyNotOffered } from '#shared/service/offered.ts';
import { formatDate } from '#shared/words/format.ts';
import * as facts from '#shared/words/service-facts.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { chainWords } from '../words/chain.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { agencyNames, agencyToday } from './agency-names.ts';
import { ServiceChain } from './service-chain.tsx';
import { ServiceDocuments } from './service-documents.tsx';
import { Fees } from './service-fees.tsx';
import { isAbolished } from './service-notices.tsx';
import { blankFormOf, Times } from './service-start.tsx';
import type { ServiceProps } from './site.ts';

const Part = ({
  id,
  title,
  locale,
  children,
}: {
  id: string;
  title: Text;
  locale: Locale;
  children: ComponentChildren;
}) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {say(title, locale)}
    </h2>
    {children}
  </section>
);

const Modes = ({ service, locale }: ServiceProps) => (
  <p class="govuk-body">
    <strong class="govuk-tag">{say(facts.levelWords[service.level], locale)}</strong>{' '}
    <strong class="govuk-tag govuk-tag--green">{say(facts.onlineModeWords[service.onlineMode], locale)}</strong>
    {service.partialReason && (
      <>
        <br />
        {service.partialReason.kind !== 'other' &&
          `${say(facts.partialReasonWords[service.partialReason.kind], locale)}: `}
        {say(service.partialReason.text, locale).replace(/\.$/, '')} ({say(service.partialReason.legalBasis, locale)}).
      </>
    )}
  </p>
);

const Agencies = ({ service, site, locale }: ServiceProps) => {
  const nameOf = (id: string) => say(agencyNames(site).get(id) ?? { vi: id, en: id }, locale);
  const why = whyNotOffered(service, site.today);
  if (why) return <p class="govuk-body">{say(why, locale)}</p>;
  const offerings = new Map(
    offeredOn(service, site.today).map(({ agencyId, receivingAgencyId }) => [
      agencyToday(site, agencyId),
      agencyToday(site, receivingAgencyId),
    ]),
  );
  return (
    <ul class="govuk-list govuk-list--bullet mc-many">
      {[...offerings].map(([agencyId, receivingAgencyId]) => (
        <li key={agencyId}>
          {nameOf(agencyId)}
          {receivingAgencyId !== agencyId && ` – ${say(words.receivedAt, locale, { name: nameOf(receivingAgencyId) })}`}
        </li>
      ))}
    </ul>
  );
};

/** The parts of a procedure as the law lists them (NĐ 63/2010 Đ8.2), one under the other. */
export const ServiceParts = (props: ServiceProps) => {
  const { service, notices, site, locale } = props;
  return (
    <>
      <Part id="giay-to" title={words.documents} locale={locale}>
        <ServiceDocuments service={service} locale={locale} />
      </Part>
      <Part id="phi" title={words.fee} locale={locale}>
        <Fees {...props} />
      </Part>
      <Part id="thoi-han" title={words.time} locale={locale}>
        <div class="govuk-body">
          <Times {...props} />
        </div>
      </Part>
      <Part id="trinh-tu" title={words.procedure} locale={locale}>
        <ol class="mc-steps govuk-body">
          {service.procedure.map((step, index) => (
            <li key={index}>{say(step, locale)}</li>
          ))}
        </ol>
      </Part>
      {service.chain && (
        <Part id="lien-thong" title={chainWords.title} locale={locale}>
          <ServiceChain {...props} />
        </Part>
      )}
      <Part id="cach-nop" title={words.howToFile} locale={locale}>
        <Modes {...props} />
        <ul class="govuk-list govuk-list--bullet">
          {service.channels.map(({ channel, note }) => (
            <li key={channel}>
              {say(facts.channelWords[channel], locale)}
              {note && `: ${say(note, locale)}`}
            </li>
          ))}
        </ul>
      </Part>
      {!isAbolished(notices, site.today) && (
        <Part id="bieu-mau" title={words.forms} locale={locale}>
          <p class="govuk-body">
            <a class="govuk-link" href={blankFormOf(service)} download={`${service.id}.pdf`}>
              {say(words.blankForm, locale, { title: say(service.declaration.title, locale) })}
            </a>
          </p>
        </Part>
      )}
      <Part id="dieu-kien" title={words.conditions} locale={locale}>
        <p class="govuk-body">
          {service.conditions ? say(service.conditions, locale) : say(words.noConditions, locale)}
        </p>
        <p class="govuk-body">
          {say(words.who, locale)}:{' '}
          {service.applicants.map((each) => say(facts.applicantWords[each], locale)).join('; ')}.
        </p>
      </Part>
      <Part id="ket-qua" title={words.result} locale={locale}>
        <p class="govuk-body">
          {say(service.result.name, locale)}. {say(words.resultBy, locale)}:{' '}
          {service.result.delivery.map((each) => say(facts.channelShort[each], locale)).join(', ')}.
        </p>
      </Part>
      <Part id="giai-quyet" title={words.handledBy} locale={locale}>
        <ol class="mc-steps govuk-body">
          {service.steps.map((step) => (
            <li key={step.id}>
              {say(step.name, locale)}{' '}
              <span class="mc-meta">
                {say(step.unit, locale)}, {say(words.share, locale, { share: step.share })}
              </span>
            </li>
          ))}
        </ol>
        {service.coordinatingAgency && (
          <p class="govuk-body">
            {say(words.coordinating, locale)}: {say(service.coordinatingAgency, locale)}
          </p>
        )}
      </Part>
      <Part id="noi-nop" title={words.where} locale={locale}>
        <Agencies {...props} />
      </Part>
      <Part id="can-cu" title={words.legal} locale={locale}>
        <ul class="govuk-list govuk-list--bullet">
          {service.legalBases.map((basis) => (
            <li key={basis.number}>
              {say(words.basis, locale, {
                number: basis.number,
                date: formatDate(basis.date, locale),
                issuer: say(basis.issuer, locale),
                title: say(basis.title, locale),
              })}
            </li>
          ))}
        </ul>
        <p class="mc-meta">
          {say(words.code, locale)}: {service.code}.{' '}
          {say(words.published, locale, {
            number: service.publishedBy.number,
            date: formatDate(service.publishedBy.date, locale),
          })}
          .
        </p>
      </Part>
    </>
  );
};
