import type { ComponentChild, ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { caller } from '../api/call.ts';
import type { Call, Paths } from '../api/call.ts';
import { startView } from '../kit/start-view.tsx';
import { AppContext } from './app-context.ts';
import type { Audience } from './kept-sign-in.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** What an application in the browser works with: its sign-in and the API. */
export type App = { session: Session; call: Call };

/** The application's sign-in and API. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp is called outside startApp');
  return app;
};

/** Inside, another way to call: what is called has the same shapes. */
export const AppCalling = ({ call, children }: { call: Call; children: ComponentChildren }) => (
  <AppContext.Provider value={{ ...useApp(), call }}>{children}</AppContext.Provider>
);

/** Starts an application in the page's `#app`, for one audience; staff call other routes than applicants. */
export const startApp = (audience: Audience, view: ComponentChild, paths?: Paths): void => {
  const session = openSession(audience);
  startView(<AppContext.Provider value={{ session, call: caller(session, paths) }}>{view}</AppContext.Provider>);
};
