import type { ComponentChildren } from 'preact';
import { offeredOn, whyNotOffered } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import { formatDate } from '#shared/words/format.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import * as facts from '#shared/words/service-facts.ts';
import { servicePageWords as words } from '../words/service-page.ts';
import { addressOf } from './addresses.ts';
import { htmlDocument } from './html-document.tsx';
import { ServiceDocuments } from './service-documents.tsx';
import { Fees } from './service-fees.tsx';
import { blankFormOf, Start, Times } from './service-start.tsx';
import type { ServiceProps, Site } from './site.ts';

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
  const nameOf = (id: string) => {
    const agency = site.agencies.find((each) => each.id === id);
    return agency ? say(agency.name, locale) : id;
  };
  const why = whyNotOffered(service, site.today);
  if (why) return <p class="govuk-body">{say(why, locale)}</p>;
  return (
    <ul class="govuk-list govuk-list--bullet mc-many">
      {offeredOn(service, site.today).map(({ agencyId, receivingAgencyId }) => (
        <li key={agencyId}>
          {nameOf(agencyId)}
          {receivingAgencyId !== agencyId && ` – ${say(words.receivedAt, locale, { name: nameOf(receivingAgencyId) })}`}
        </li>
      ))}
    </ul>
  );
};

const Parts = (props: ServiceProps) => {
  const { service, locale } = props;
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
      <Part id="bieu-mau" title={words.forms} locale={locale}>
        <p class="govuk-body">
          <a class="govuk-link" href={blankFormOf(service)} download={`${service.id}.pdf`}>
            {say(words.blankForm, locale, { title: say(service.declaration.title, locale) })}
          </a>
        </p>
      </Part>
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

/** Everything about one procedure, readable without JavaScript and before any sign-in (NĐ 63/2010 Đ8.2; TT 32/2017 Đ5). */
export const servicePage = (service: Service, site: Site, locale: Locale): string => {
  const props = { service, site, locale };
  const name = say(service.name, locale);
  return htmlDocument({
    locale,
    title: name,
    description: say(service.summary, locale),
    alternates: { vi: addressOf('service', 'vi', service.id), en: addressOf('service', 'en', service.id) },
    origin: site.origin,
    assets: site.assets,
    styles: ['reading'],
    here: 'services',
    crumbs: [
      { title: say(frameWords.services, locale), href: addressOf('services', locale) },
      { title: say(service.field.name, locale), href: addressOf('field', locale, service.field.id) },
    ],
    children: (
      <>
        <h1 class="govuk-heading-l">{name}</h1>
        <p class="mc-lead">{say(service.summary, locale)}</p>
        <div class="mc-columns">
          <Start {...props} />
          <div class="mc-text">
            <Parts {...props} />
          </div>
        </div>
      </>
    ),
  });
};
