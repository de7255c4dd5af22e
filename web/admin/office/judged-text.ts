import { fill, locales } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { officeWords as words } from '../../words/admin-office.ts';
import type { Wrong } from './use-form.ts';

/** What is wrong with a text that must be there in both languages. */
export const textWrong = (path: string, name: Text, typed: Text, most: number): Wrong[] => {
  if (locales.some((locale) => typed[locale].trim() === ''))
    return [{ path, message: fill(words.textMissing, { name }) }];
  if (locales.every((locale) => typed[locale].trim().length <= most)) return [];
  return [{ path, message: fill(words.textLong, { name, most }) }];
};
