import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import type { Group, Grouping } from './groupings.ts';
import { htmlDocument } from './html-document.tsx';
import { ServiceList } from './service-list.tsx';
import type { Site } from './site.ts';

/** The services of one group: a field, a life event, an audience, a level, an authority. */
export const listPage = ({ page, title }: Grouping, group: Group, site: Site, locale: Locale): string =>
  htmlDocument({
    locale,
    title: say(group.name, locale),
    description: `${say(title, locale)}: ${say(group.name, locale)}`,
    alternates: { vi: addressOf(page, 'vi', group.id), en: addressOf(page, 'en', group.id) },
    origin: site.origin,
    assets: site.assets,
    styles: ['reading'],
    here: 'services',
    crumbs: [{ title: say(frameWords.services, locale), href: addressOf('services', locale) }],
    children: (
      <>
        <h1 class="govuk-heading-l">{say(group.name, locale)}</h1>
        <p class="mc-meta">{say(words.countOf, locale, { count: group.services.length })}</p>
        <ServiceList services={group.services} locale={locale} under="h2" />
      </>
    ),
  });

/** Every service, by field: also where a search without JavaScript leads. */
export const allServicesPage = (fields: Grouping, site: Site, locale: Locale): string =>
  htmlDocument({
    locale,
    title: say(words.all, locale),
    alternates: { vi: addressOf('services', 'vi'), en: addressOf('services', 'en') },
    origin: site.origin,
    assets: site.assets,
    styles: ['reading'],
    here: 'services',
    crumbs: [],
    children: (
      <>
        <h1 class="govuk-heading-l">{say(words.all, locale)}</h1>
        <ul class="mc-toc">
          {fields.groups.map(({ id, name }) => (
            <li key={id}>
              <a class="govuk-link" href={`#${id}`}>
                {say(name, locale)}
              </a>
            </li>
          ))}
        </ul>
        {fields.groups.map(({ id, name, services }) => (
          <section aria-labelledby={id} key={id}>
            <h2 class="govuk-heading-m" id={id}>
              {say(name, locale)}
            </h2>
            <ServiceList services={services} locale={locale} under="h3" />
          </section>
        ))}
      </>
    ),
  });
