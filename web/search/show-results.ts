import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { addressOf } from '../pages/addresses.ts';
import { elsewhereInWords } from '../pages/elsewhere-in-words.ts';
import type { CatalogueEntry } from '../pages/catalogue.ts';
import { catalogueWords as words } from '../words/catalogue.ts';

type Result = Pick<CatalogueEntry, 'id' | 'name' | 'summary' | 'elsewhere'>;

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', kind = '') => {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind !== '') made.className = kind;
  return made;
};

const row = ({ id, name, summary, elsewhere }: Result, locale: Locale) => {
  const item = element('li');
  const heading = element('h2');
  const link = element('a', name, 'govuk-link');
  link.href = elsewhere?.href ?? addressOf('service', locale, id);
  heading.append(link);
  item.append(heading, element('p', summary));
  if (elsewhere) item.append(element('p', elsewhereInWords(elsewhere, locale), 'mc-meta'));
  return item;
};

/** Puts the results on the page and says how many there are; `undefined` clears them. */
export const showResults = (results: Result[] | undefined, query: string, locale: Locale): void => {
  const status = document.querySelector('#search-status');
  const place = document.querySelector('#search-results');
  if (!status || !place) return;
  if (results === undefined) {
    status.textContent = '';
    place.replaceChildren();
    return;
  }
  status.textContent = say(results.length === 0 ? words.foundNone : words.found, locale, {
    count: results.length,
    query,
  });
  const list = element('ul', '', 'mc-services');
  list.append(...results.map((result) => row(result, locale)));
  place.replaceChildren(...(results.length === 0 ? [] : [list]));
};

/** Says that the search could not be fetched, and what to do. */
export const showUnreached = (locale: Locale): void => {
  const status = document.querySelector('#search-status');
  if (status) status.textContent = say(words.unreached, locale);
};
