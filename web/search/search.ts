import type { Locale } from '#shared/words/text.ts';
import { once } from '../api/once.ts';
import type { openFinder } from './finder.ts';
import { showResults, showUnreached } from './show-results.ts';

type Finder = Awaited<ReturnType<typeof openFinder>>;

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
const form = document.querySelector<HTMLFormElement>('#search');
const box = document.querySelector<HTMLInputElement>('#search-query');

/** The index comes with the first sign that somebody will search. */
const load = once<Finder>(async () => (await import('./finder.ts')).openFinder(locale));

let asked = 0;
const search = async () => {
  const query = box?.value.trim() ?? '';
  const round = ++asked;
  if (query.length < 2) {
    showResults(undefined, query, locale);
    return;
  }
  try {
    const results = (await load())(query);
    if (round === asked) showResults(results, query, locale);
  } catch {
    showUnreached(locale);
  }
};

let pause: ReturnType<typeof setTimeout> | undefined;
box?.addEventListener('focus', () => void load().catch(() => undefined));
box?.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void search(), 180);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void search();
});
