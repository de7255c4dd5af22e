import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import type { Grouping } from './groupings.ts';
import { htmlDocument } from './html-document.tsx';
import type { Site } from './site.ts';

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

const Tiles = ({ grouping, locale, many }: { grouping: Grouping; locale: Locale; many: boolean }) => (
  <section aria-labelledby={`by-${grouping.page}`}>
    <h2 class="govuk-heading-m" id={`by-${grouping.page}`}>
      {say(grouping.title, locale)}
    </h2>
    <ul class={`mc-tiles ${many ? 'mc-tiles--3' : ''}`}>
      {grouping.groups.map(({ id, name, services }) => (
        <li key={id}>
          <a class="govuk-link" href={addressOf(grouping.page, locale, id)}>
            <span>{say(name, locale)}</span>
            <span class="mc-count">{say(words.countOf, locale, { count: services.length })}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** Home: search, and every way to browse. From here to the application are at most three clicks (TT 32/2017 Đ11). */
export const homePage = (groupings: Grouping[], site: Site, locale: Locale): string =>
  htmlDocument({
    locale,
    title: say(frameWords.home, locale),
    description: say(words.lead, locale),
    alternates: { vi: addressOf('home', 'vi'), en: addressOf('home', 'en') },
    origin: site.origin,
    assets: site.assets,
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
        {groupings.map((grouping) => (
          <Tiles grouping={grouping} locale={locale} many={grouping.groups.length > 3} key={grouping.page} />
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
