import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { externalLengths, externalLines } from './external-limits.ts';
import { ExternalService } from './external-service.ts';
import { tidied } from '../tidied.ts';

/** All facts of another system's service as they are to be; without a last day it is shown until it gets one. */
export const ExternalFacts = lazily(() => {
  const text = (most: number) => {
    const one = tidied(most);
    return z.strictObject({ vi: one, en: one });
  };
  const list = ({ lines, length }: { lines: number; length: number }) => z.array(tidied(length)).max(lines);
  return ExternalService.omit({ id: true }).extend({
    name: text(externalLengths.name),
    summary: text(externalLengths.summary),
    provider: text(externalLengths.provider),
    field: ExternalService.shape.field.extend({ name: text(externalLengths.field) }),
    keywords: list(externalLines.keywords),
    unverified: list(externalLines.unverified),
    href: z.string().trim().max(2000).describe('An https address'),
  });
});
export type ExternalFacts = z.infer<typeof ExternalFacts>;
