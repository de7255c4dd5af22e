import type { GrantRight } from '#shared/person/grant-right.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Locale } from '#shared/words/text.ts';
import type { Say } from '../../kit/locale.tsx';
import { grantRightWords, organisationWords as words } from '../../words/organisations.ts';

/** What a grant lets do, in one line. */
export const rightsInWords = (rights: readonly GrantRight[], t: Say): string =>
  rights.map((right) => t(grantRightWords[right])).join(', ');

/** The days it holds. */
export const periodInWords = (days: { validFrom: string; validTo: string }, t: Say, locale: Locale): string =>
  t(words.period, { from: formatDate(days.validFrom, locale), to: formatDate(days.validTo, locale) });
