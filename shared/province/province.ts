import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { locales } from '../words/text.ts';
import { emblemLength, provinceLengths } from './province-limits.ts';
import { tidied } from '../tidied.ts';

/** How the province presents itself on every page. */
export const Province = lazily(() => {
  const text = (most: number) => {
    const one = tidied(most);
    return z.strictObject({ vi: one, en: one });
  };
  const colour = z.string().regex(/^#[0-9a-f]{6}$/);
  return z.strictObject({
    portal: text(provinceLengths.portal).describe('What the portal is called'),
    name: text(provinceLengths.name),
    footer: text(provinceLengths.footer).describe('Whose words these are, below every page'),
    languages: z
      .array(z.enum(locales))
      .min(1)
      .max(locales.length)
      .describe('In which pages are read; Vietnamese is one'),
    colours: z.strictObject({ header: colour, accent: colour, action: colour }),
    emblem: z.base64().max(emblemLength).optional().describe('A PNG image'),
  });
});
export type Province = z.infer<typeof Province>;
