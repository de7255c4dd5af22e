import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { locales } from '../words/text.ts';

/** How a person wishes to be told, by channel, and in which language; the inbox has what is important in any case. */
export const NoticeWishes = lazily(() =>
  z.strictObject({
    inbox: z.enum(['all', 'important']),
    email: z.enum(['all', 'important', 'none']),
    sms: z.enum(['all', 'important', 'none']),
    locale: z.enum(locales).optional().describe('By default the language a dossier was filed in'),
  }),
);
export type NoticeWishes = z.infer<typeof NoticeWishes>;
