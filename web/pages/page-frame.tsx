import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import { provinceOf } from './site.ts';
import type { Site } from './site.ts';

export type Crumb = { title: string; href: string };
/** Which entry of the main navigation the page belongs to. */
export type Here = 'services' | 'track' | 'my';

/** The emblem that the province uploaded; else a neutral mark, since the national one is regulated. */
const Emblem = ({ site }: { site: Site }) =>
  site.look?.emblem === undefined ? (
    <svg class="mc-emblem" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18.5" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M8 27 17 13l5 7 3-4 7 11z" fill="currentColor" />
    </svg>
  ) : (
    <img class="mc-emblem" src={site.look.emblem} alt="" width={40} height={40} />
  );

const navigation: [Here, Text][] = [
  ['services', frameWords.services],
  ['track', frameWords.track],
  ['my', frameWords.my],
];

type HeaderProps = {
  site: Site;
  locale: Locale;
  alternates: Record<Locale, string>;
  here?: Here;
  crumbs?: Crumb[];
  /** Where staff work: the name and the way home are that place's. */
  staff?: 'desk' | 'admin';
};

const Crumbs = ({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) => (
  <nav class="govuk-breadcrumbs govuk-width-container" aria-label={say(frameWords.breadcrumbs, locale)}>
    <ol class="govuk-breadcrumbs__list">
      {[{ title: say(frameWords.home, locale), href: addressOf('home', locale) }, ...crumbs].map(({ title, href }) => (
        <li class="govuk-breadcrumbs__list-item" key={href}>
          <a class="govuk-breadcrumbs__link" href={href}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

/** Name of the portal, where one can go, and the same page in the other language. */
export const Header = ({ site, locale, alternates, here, crumbs, staff }: HeaderProps) => {
  const { portal, name, languages } = provinceOf(site);
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <>
      <header class="mc-header">
        <div class="govuk-width-container">
          <div class="mc-header__bar">
            <a class="mc-brand" href={addressOf(staff ?? 'home', locale)}>
              <Emblem site={site} />
              <span>
                {say(staff ? frameWords[`${staff}Title`] : portal, locale)}
                <small>{say(name, locale)}</small>
              </span>
            </a>
            {!staff && (
              <nav class="mc-header__nav" aria-label={say(frameWords.mainNav, locale)}>
                <ul class="mc-nav">
                  {navigation.map(([page, words]) => (
                    <li key={page}>
                      <a href={addressOf(page, locale)} aria-current={here === page ? 'true' : undefined}>
                        {say(words, locale)}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            {languages.includes(other) && (
              <a class="mc-language" href={alternates[other]} lang={other} hreflang={other} data-language-switch>
                {say(frameWords.otherLanguage, locale)}
              </a>
            )}
          </div>
        </div>
      </header>
      {crumbs && <Crumbs locale={locale} crumbs={crumbs} />}
    </>
  );
};

/** Where else to go, and whose words these are. */
export const Footer = ({ site, locale }: { site: Site; locale: Locale }) => (
  <footer class="mc-footer">
    <div class="govuk-width-container">
      <nav aria-label={say(frameWords.footerNav, locale)}>
        <ul>
          {navigation.map(([page, words]) => (
            <li key={page}>
              <a class="govuk-link" href={addressOf(page, locale)}>
                {say(words, locale)}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href={addressOf('checkResult', locale)}>
              {say(frameWords.checkResult, locale)}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={addressOf('checkReceipt', locale)}>
              {say(frameWords.checkReceipt, locale)}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={addressOf('desk', locale)}>
              {say(frameWords.desk, locale)}
            </a>
          </li>
        </ul>
      </nav>
      <p>{say(provinceOf(site).footer, locale)}</p>
    </div>
  </footer>
);
