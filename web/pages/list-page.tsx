import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf, pageOf } from './addresses.ts';
import type { Group, Grouping } from './groupings.ts';
import { htmlDocument } from './html-document.tsx';
import { Pages } from './pages-of-list.tsx';
import { ServiceList } from './service-list.tsx';
import type { Site } from './site.ts';

/** So many services stand on one page of a list. */
export const pageSize = 100;

/** How many pages a list of so many services takes. */
export const pagesFor = (services: number): number => Math.max(1, Math.ceil(services / pageSize));

/** One page, counted from 1, of the services of a group: a field, a life event, an audience, a level, an authority. */
export const listPage = (
  { page, title }: Grouping,
  group: Group,
  number: number,
  site: Site,
  locale: Locale,
): string => {
  const total = group.services.length;
  const first = (number - 1) * pageSize;
  const shown = group.services.slice(first, first + pageSize);
  const addressIn = (language: Locale, at: number) => pageOf(addressOf(page, language, group.id), language, at);
  const last = pagesFor(total);
  const neighbours = {
    ...(number > 1 && { prev: addressIn(locale, number - 1) }),
    ...(number < last && { next: addressIn(locale, number + 1) }),
  };
  const name = say(group.name, locale);
  return htmlDocument({
    locale,
    title: number === 1 ? name : say(words.pageTitle, locale, { name, number }),
    description: `${say(title, locale)}: ${name}`,
    alternates: { vi: addressIn('vi', number), en: addressIn('en', number) },
    site,
    styles: ['reading'],
    here: 'services',
    neighbours,
    crumbs: [{ title: say(frameWords.services, locale), href: addressOf('services', locale) }],
    children: (
      <>
        <h1 class="govuk-heading-l">{name}</h1>
        <p class="mc-meta">
          {last === 1
            ? say(words.countOf, locale, { count: total })
            : say(words.rangeOf, locale, { from: first + 1, to: first + shown.length, count: total })}
        </p>
        <ServiceList services={shown} locale={locale} under="h2" />
        {last > 1 && <Pages current={number} last={last} addressAt={(at) => addressIn(locale, at)} locale={locale} />}
      </>
    ),
  });
};

/** What stands where a list was whose services are gone: a link somebody kept leads on from here. */
export const emptiedPage = (site: Site, locale: Locale): string =>
  htmlDocument({
    locale,
    title: say(words.emptied, locale),
    alternates: { vi: addressOf('services', 'vi'), en: addressOf('services', 'en') },
    site,
    styles: ['reading'],
    here: 'services',
    hidden: true,
    crumbs: [{ title: say(frameWords.services, locale), href: addressOf('services', locale) }],
    children: (
      <>
        <h1 class="govuk-heading-l">{say(words.emptied, locale)}</h1>
        <p class="govuk-body">{say(words.emptiedHelp, locale)}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('services', locale)}>
            {say(words.all, locale)}
          </a>
        </p>
      </>
    ),
  });
