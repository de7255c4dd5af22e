import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { addressOf } from './addresses.ts';
import type { Grouping, Groupings } from './groupings.ts';
import { htmlDocument } from './html-document.tsx';
import { pageSize } from './list-page.tsx';
import { ServiceList } from './service-list.tsx';
import type { Site } from './site.ts';
import { Tiles } from './tiles.tsx';

type FieldsProps = { fields: Grouping; locale: Locale };

const Listed = ({ fields, locale }: FieldsProps) => (
  <>
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
);

/** Every service by field, also where a search without JavaScript leads: one under the other while one page holds them, else a page a field. */
export const allServicesPage = ({ field: fields }: Groupings, site: Site, locale: Locale): string => {
  const count = fields.groups.reduce((sum, { services }) => sum + services.length, 0);
  return htmlDocument({
    locale,
    title: say(words.all, locale),
    alternates: { vi: addressOf('services', 'vi'), en: addressOf('services', 'en') },
    site,
    styles: ['reading'],
    here: 'services',
    crumbs: [],
    children: (
      <>
        <h1 class="govuk-heading-l">{say(words.all, locale)}</h1>
        {count <= pageSize ? (
          <Listed fields={fields} locale={locale} />
        ) : (
          <>
            <p class="mc-meta">{say(words.countOf, locale, { count })}</p>
            <Tiles grouping={fields} groups={fields.groups} locale={locale} />
          </>
        )}
      </>
    ),
  });
};
