import { tidyText } from '#shared/service/tidy.ts';
import { fill, locales } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { officeWords as words } from '../../words/admin-office.ts';
import type { Wrong } from './use-form.ts';

/** What is wrong with a text that must be there in both languages. */
export const textWrong = (path: string, name: Text, typed: Text, most: number): Wrong[] => {
  if (locales.some((locale) => tidyText(typed[locale]) === ''))
    return [{ path, message: fill(words.textMissing, { name }) }];
  if (locales.every((locale) => tidyText(typed[locale]).length <= most)) return [];
  return [{ path, message: fill(words.textLong, { name, most }) }];
};
