import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import { Footer, Header } from './page-frame.tsx';
import type { Crumb, Here } from './page-frame.tsx';
import { OnlyVietnamese } from './only-vietnamese.tsx';
import { portalIcon } from './portal-icon.ts';
import { provinceOf } from './site.ts';
import type { Site } from './site.ts';

export type PageProps = {
  locale: Locale;
  title: string;
  description?: string;
  /** This page's address in both languages. */
  alternates: Record<Locale, string>;
  site: Site;
  styles: string[];
  scripts?: string[];
  crumbs?: Crumb[];
  here?: Here;
  /** What opens the main part, full width. */
  hero?: ComponentChildren;
  /** Kept out of search engines: what is personal, and what is not a page. */
  hidden?: boolean;
  staff?: 'desk' | 'admin';
  /** A screen of its own, without the portal's head and foot. */
  bare?: boolean;
  /** The addresses of its neighbours, where a long list goes over several pages. */
  neighbours?: { prev?: string; next?: string };
  children: ComponentChildren;
};

const titleOf = ({ title, locale, site }: PageProps): string => {
  const { portal, name } = provinceOf(site);
  return `${title} – ${say(portal, locale)} ${say(name, locale)}`;
};

/** A page in a language that the province does not offer: where to read it instead. */
const elsewhere = (props: PageProps): PageProps => {
  const { description: _, scripts: __, hero: ___, neighbours: ____, ...frame } = props;
  return { ...frame, hidden: true, children: <OnlyVietnamese address={props.alternates.vi} locale={props.locale} /> };
};

const languagesOf = ({ site }: PageProps): readonly Locale[] => provinceOf(site).languages;

const Head = (props: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{titleOf(props)}</title>
    {props.description !== undefined && <meta name="description" content={props.description} />}
    {props.hidden && <meta name="robots" content="noindex" />}
    <meta name="theme-color" content={provinceOf(props.site).colours.header} />
    {props.styles.map((name) => (
      <link rel="stylesheet" href={props.site.assets.styles[name]} key={name} />
    ))}
    {props.site.look?.styles !== undefined && <link rel="stylesheet" href={props.site.look.styles} />}
    {props.scripts?.map((name) => (
      <script type="module" src={props.site.assets.scripts[name]} key={name} />
    ))}
    {!props.hidden && (
      <>
        {languagesOf(props).map((locale) => (
          <link rel="alternate" hreflang={locale} href={props.site.origin + props.alternates[locale]} key={locale} />
        ))}
        <link rel="canonical" href={props.site.origin + props.alternates[props.locale]} />
      </>
    )}
    {props.neighbours?.prev !== undefined && <link rel="prev" href={props.neighbours.prev} />}
    {props.neighbours?.next !== undefined && <link rel="next" href={props.neighbours.next} />}
    <link rel="icon" href={portalIcon(provinceOf(props.site).colours)} type="image/svg+xml" />
  </head>
);

const rendered = (props: PageProps): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={props.locale} class="govuk-template">
      <Head {...props} />
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link">
          {say(frameWords.skip, props.locale)}
        </a>
        {!props.bare && <Header {...props} />}
        <main id="main" tabIndex={-1}>
          {props.hero}
          <div class="govuk-width-container govuk-main-wrapper">{props.children}</div>
        </main>
        {!props.bare && <Footer site={props.site} locale={props.locale} />}
      </body>
    </html>,
  )}`;

/**
 * A whole page as HTML: frame, skip link, language switch to the same page. Loads its own files only. In a language that the province does not
 * offer it leads to the Vietnamese page.
 */
export const htmlDocument = (props: PageProps): string =>
  rendered(languagesOf(props).includes(props.locale) ? props : elsewhere(props));
