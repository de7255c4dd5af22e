import { createContext, render } from 'preact';
import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '#shared/words/text.ts';
import { caller } from '../api/call.ts';
import type { Call } from '../api/call.ts';
import { Language } from '../kit/locale.tsx';
import { openSession } from './session.ts';
import type { Audience, Session } from './session.ts';

/** What an application in the browser works with: its sign-in and the API. */
export type App = { session: Session; call: Call };

const AppContext = createContext<App | undefined>(undefined);

/** The application's sign-in and API. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is called outside startApp');
  return app;
};

/** The language of the page that is open. */
export const pageLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** The language switch leads to the same dossier and step in the other language. */
const keepPlaceOnSwitch = () => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  link?.addEventListener('click', () => {
    link.search = location.search;
  });
};

/** Starts an application in the page's `#app`, for one audience. */
export const startApp = (audience: Audience, view: ComponentChild): void => {
  const place = document.querySelector('#app');
  if (!place) return;
  const session = openSession(audience);
  keepPlaceOnSwitch();
  place.replaceChildren();
  render(
    <Language.Provider value={pageLocale()}>
      <AppContext.Provider value={{ session, call: caller(session) }}>{view}</AppContext.Provider>
    </Language.Provider>,
    place,
  );
};
