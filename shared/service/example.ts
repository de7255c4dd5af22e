import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { capacities } from '../person/capacity.ts';
import { TextSchema } from '../words/text-schema.ts';
import type { Answers } from './condition.ts';

/** What an example dossier must come to: accepted with this fee (whole đồng) and this due date (local), or refused for these reasons. */
const Expected = lazily(() =>
  z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('accepted'), fee: z.int().min(0), due: z.iso.date() }),
    z.strictObject({
      outcome: z.literal('refused'),
      violations: z.array(z.strictObject({ path: z.string().max(200), rule: z.string().max(60) })).min(1),
    }),
  ]),
);

/** An example dossier a service carries: what is filed and what must come of it. Each is a test of the service's rules. */
export const Example = lazily(() =>
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    name: TextSchema,
    caseId: z.string().max(80),
    capacity: z.enum(capacities).default('self'),
    channel: z.enum(['online', 'counter', 'post']).default('online'),
    /** The competent agency, where the fee depends on it. */
    agencyId: z.string().max(80).optional(),
    /** When it is handed in and accepted. */
    at: z.iso.datetime(),
    answers: z.record(z.string().max(60), z.json()) as unknown as z.ZodType<Answers>,
    /** The documents attached, one file each, by what is asked: a document's id or `field.<id>`. */
    documents: z.array(z.string().max(100)).max(60),
    expected: Expected,
  }),
);
export type Example = z.infer<typeof Example>;
