import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { templateLengths } from './template-limits.ts';

/** The text of one kind of notice over one channel, in both languages; of a text message the title is empty. A line of the body stands or goes as a whole. */
export const NoticeTemplate = lazily(() => {
  const text = (most: number) => z.strictObject({ vi: z.string().max(most), en: z.string().max(most) });
  return z.strictObject({ title: text(templateLengths.title), body: text(templateLengths.body) });
});
export type NoticeTemplate = z.infer<typeof NoticeTemplate>;
