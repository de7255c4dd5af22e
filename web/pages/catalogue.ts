import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { lifeEventWords } from '#shared/words/service-facts.ts';
import type { Card, Elsewhere } from './card.ts';

/** One service as the search in the browser knows it: what is shown, and further words to find it by. */
export type CatalogueEntry = {
  id: string;
  name: string;
  summary: string;
  words: string;
  elsewhere?: Elsewhere<string>;
};

/** The catalogue in one language; words of both languages find a service, since people mix them. */
export const catalogueOf = (cards: readonly Card[], locale: Locale): CatalogueEntry[] =>
  cards.map(({ id, code, name, summary, field, keywords, lifeEvents, elsewhere }) => ({
    id,
    name: say(name, locale),
    summary: say(summary, locale),
    words: [
      say(name, locale === 'vi' ? 'en' : 'vi'),
      ...keywords,
      field.name.vi,
      field.name.en,
      ...(code === undefined ? [] : [code]),
      ...lifeEvents.map((event) => lifeEventWords[event][locale]),
    ].join(' '),
    ...(elsewhere && { elsewhere: { system: say(elsewhere.system, locale), href: elsewhere.href } }),
  }));
