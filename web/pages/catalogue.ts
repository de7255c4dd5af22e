import type { Service } from '#shared/service/service.ts';
import { fold } from '#shared/words/fold.ts';
import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { lifeEventWords } from '#shared/words/service-facts.ts';

/** One service as the search in the browser knows it: what is shown, and folded words to find it by. */
export type CatalogueEntry = { id: string; name: string; summary: string; title: string; words: string };

/** The catalogue in one language; words of both languages find a service, since people mix them. */
export const catalogueOf = (services: Service[], locale: Locale): CatalogueEntry[] =>
  services.map((service) => ({
    id: service.id,
    name: say(service.name, locale),
    summary: say(service.summary, locale),
    title: fold(`${service.name.vi} ${service.name.en}`),
    words: fold(
      [
        ...service.keywords,
        service.field.name.vi,
        service.field.name.en,
        service.summary[locale],
        service.code,
        ...service.lifeEvents.map((event) => lifeEventWords[event][locale]),
      ].join(' '),
    ),
  }));
