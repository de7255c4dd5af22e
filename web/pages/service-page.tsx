import type { Service } from '#shared/service/service.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import { htmlDocument } from './html-document.tsx';
import { asksFee } from './service-fees.tsx';
import { isAbolished, ServiceNotices } from './service-notices.tsx';
import { ServiceParts } from './service-parts.tsx';
import { Start } from './service-start.tsx';
import type { Notices, ServiceProps, Site } from './site.ts';

/** The content of a service's page: the same when built, when published and when previewed. */
export const ServiceContent = (props: ServiceProps) => {
  const { service, locale } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{say(service.name, locale)}</h1>
      <p class="mc-lead">{say(service.summary, locale)}</p>
      <ServiceNotices {...props} />
      <div class="mc-columns">
        <Start {...props} />
        <div class="mc-text">
          <ServiceParts {...props} />
        </div>
      </div>
    </>
  );
};

/**
 * Everything about one procedure, readable without JavaScript and before any sign-in (NĐ 63/2010 Đ8.2; TT 32/2017 Đ5). An abolished one
 * keeps its page, which leads to no list: its field may have none left.
 */
export const servicePage = (service: Service, site: Site, locale: Locale, notices: Notices = {}): string => {
  const props = { service, notices, site, locale };
  const name = say(service.name, locale);
  const gone = isAbolished(notices, site.today);
  return htmlDocument({
    locale,
    title: name,
    description: say(service.summary, locale),
    alternates: { vi: addressOf('service', 'vi', service.id), en: addressOf('service', 'en', service.id) },
    site,
    styles: ['reading'],
    scripts: asksFee(service) && !gone && site.assets.scripts.fee !== undefined ? ['fee'] : [],
    here: 'services',
    crumbs: [
      { title: say(frameWords.services, locale), href: addressOf('services', locale) },
      ...(gone ? [] : [{ title: say(service.field.name, locale), href: addressOf('field', locale, service.field.id) }]),
    ],
    ...(gone && { hidden: true }),
    children: <ServiceContent {...props} />,
  });
};
