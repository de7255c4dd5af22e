import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';

/** The language of what is inside. */
export const Language = createContext<Locale>('vi');

export type Say = (text: Text, values?: Record<string, string | number>) => string;

/** `say` in the language of the page: `const t = useSay(); t(words.next)`. */
export const useSay = (): Say => {
  const locale = useContext(Language);
  return (text, values) => say(text, locale, values);
};

export const useLocale = (): Locale => useContext(Language);
