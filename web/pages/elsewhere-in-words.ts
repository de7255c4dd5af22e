import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { catalogueWords as words } from '../words/catalogue.ts';
import type { Elsewhere } from './card.ts';

/** That a service is filed in another system: whose, and at which address one will be. */
export const elsewhereInWords = ({ system, href }: Elsewhere<string>, locale: Locale): string =>
  say(words.elsewhere, locale, { system, host: new URL(href).host });
