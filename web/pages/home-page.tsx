import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import type { Grouping, Groupings } from './groupings.ts';
import { htmlDocument } from './html-document.tsx';
import type { Site } from './site.ts';
import { Tiles } from './tiles.tsx';

const Search = ({ locale }: { locale: Locale }) => (
  <search>
    <form action={addressOf('services', locale)} method="get" id="search">
      <label class="govuk-heading-s" for="search-query">
        {say(words.searchLabel, locale)}
      </label>
      <div class="mc-search">
        <input
          class="govuk-input"
          id="search-query"
          name="q"
          type="search"
          autoComplete="off"
          spellcheck={false}
          aria-describedby="search-hint"
        />
        <button class="govuk-button" type="submit">
          {say(words.search, locale)}
        </button>
      </div>
      <p class="mc-meta" id="search-hint">
        {say(words.searchHint, locale)}
      </p>
    </form>
    <p class="mc-search-status govuk-body" id="search-status" role="status" />
    <div id="search-results" />
  </search>
);

/** So many fields home shows, those with most services; the page of all services has the rest. */
const fieldsAtHome = 12;

const Browse = ({ grouping, locale }: { grouping: Grouping; locale: Locale }) => {
  const { page, groups } = grouping;
  if (page !== 'field' || groups.length <= fieldsAtHome)
    return <Tiles grouping={grouping} groups={groups} locale={locale} />;
  const largest = new Set(
    [...groups].sort((one, other) => other.services.length - one.services.length).slice(0, fieldsAtHome),
  );
  return (
    <>
      <Tiles grouping={grouping} groups={groups.filter((group) => largest.has(group))} locale={locale} />
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('services', locale)}>
          {say(words.allFields, locale, { count: groups.length })}
        </a>
      </p>
    </>
  );
};

/** Home: search, and every way to browse. From here to the application are at most three clicks (TT 32/2017 Đ11). */
export const homePage = (groupings: Groupings, site: Site, locale: Locale): string =>
  htmlDocument({
    locale,
    title: say(frameWords.home, locale),
    description: say(words.lead, locale),
    alternates: { vi: addressOf('home', 'vi'), en: addressOf('home', 'en') },
    site,
    styles: ['reading'],
    scripts: ['search'],
    hero: (
      <div class="mc-hero">
        <div class="govuk-width-container">
          <h1 class="govuk-heading-xl">{say(words.heading, locale)}</h1>
          <p class="mc-lead">{say(words.lead, locale)}</p>
          <Search locale={locale} />
        </div>
      </div>
    ),
    children: (
      <>
        {Object.values(groupings).map((grouping) => (
          <Browse grouping={grouping} locale={locale} key={grouping.page} />
        ))}
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('services', locale)}>
            {say(words.all, locale)}
          </a>
        </p>
        <p class="govuk-body">
          {say(words.trackLead, locale)}{' '}
          <a class="govuk-link" href={addressOf('track', locale)}>
            {say(frameWords.track, locale)}
          </a>
        </p>
      </>
    ),
  });
