import { render } from 'preact';
import type { ComponentChild } from 'preact';
import type { Locale } from '#shared/words/text.ts';
import { Language } from './locale.tsx';

/** The language of the page that is open. */
const pageLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** The language switch leads to the same dossier and step, or by the same link to pay, in the other language. */
const keepPlaceOnSwitch = () => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  link?.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
};

/** Shows a view in the page's `#app`, in the page's language. */
export const startView = (view: ComponentChild): void => {
  const place = document.querySelector('#app');
  if (!place) return;
  keepPlaceOnSwitch();
  place.replaceChildren();
  render(<Language.Provider value={pageLocale()}>{view}</Language.Provider>, place);
};
