import { locales } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import type { Card } from './card.ts';
import { catalogueOf } from './catalogue.ts';
import type { Current } from './current.ts';
import type { SiteFile } from './site-file.ts';

/** The catalogues under names made of their content, and what `current.json` says once they count. `hashOf` answers a short name of a text. */
export const catalogueFiles = (
  cards: readonly Card[],
  hashOf: (text: string) => string,
): { files: SiteFile[]; current: Current } => {
  const made = locales.map((locale) => {
    const text = JSON.stringify(catalogueOf(cards, locale));
    return { locale, path: `data/catalogue/${locale}-${hashOf(text)}.json`, body: () => text };
  });
  const addressOf = (locale: Locale) => `/${made.find((each) => each.locale === locale)?.path ?? ''}`;
  return {
    files: made.map(({ path, body }) => ({ path, body })),
    current: { catalogue: { vi: addressOf('vi'), en: addressOf('en') } },
  };
};
