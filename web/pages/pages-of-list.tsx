import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';

type PagesProps = { current: number; last: number; addressAt: (page: number) => string; locale: Locale };

const Step = ({ to, rel, children }: { to: string; rel: 'prev' | 'next'; children: string }) => (
  <a class="govuk-link mc-pages__step" href={to} rel={rel}>
    {children}
  </a>
);

/** The way through a list of several pages: the one before, each by its number, the one after. */
export const Pages = ({ current, last, addressAt, locale }: PagesProps) => (
  <nav class="mc-pages" aria-label={say(words.pages, locale)}>
    {current > 1 && (
      <Step to={addressAt(current - 1)} rel="prev">
        {say(words.previousPage, locale)}
      </Step>
    )}
    <ol>
      {Array.from({ length: last }, (_, index) => index + 1).map((page) => (
        <li key={page}>
          <a
            class="govuk-link"
            href={addressAt(page)}
            aria-label={say(words.pageNumber, locale, { number: page })}
            aria-current={page === current ? 'page' : undefined}
          >
            {page}
          </a>
        </li>
      ))}
    </ol>
    {current < last && (
      <Step to={addressAt(current + 1)} rel="next">
        {say(words.nextPage, locale)}
      </Step>
    )}
  </nav>
);
