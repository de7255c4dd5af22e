import { createContext } from 'preact';
import type { App } from './app.tsx';

/** The application around what is shown; none on pages that nobody signs in to. */
export const AppContext = createContext<App | undefined>(undefined);
