import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { ConditionSchema } from './form.ts';
import { Slug } from './slug.ts';

/**
 * A procedure that follows once the one before has its result, begun by the portal and worked by another agency. What it is filed with comes
 * from the one filing: whole questions, and papers or results.
 */
export const ChainPart = lazily(() =>
  z.strictObject({
    id: Slug,
    serviceId: Slug,
    name: TextSchema,
    /** Who decides it, as people call it: “Công an cấp xã”. */
    agency: TextSchema,
    caseId: Slug.optional(),
    agencyId: z
      .string()
      .max(80)
      .optional()
      .describe('Without one: the agency whose dossiers are received where the first was, or the only one there is'),
    when: ConditionSchema.optional().describe('On the answers of the first filing'),
    /** Questions: the part's own, and the one of the first filing whose answer it takes. */
    carried: z.array(z.strictObject({ to: z.string().max(80), from: z.string().max(80) })).max(100),
    /** Papers: the part's own, and a document of the first filing or a result (`result-of.ts`). */
    documents: z
      .array(z.strictObject({ to: Slug, from: z.string().max(100) }))
      .max(30)
      .default([]),
  }),
);
export type ChainPart = z.infer<typeof ChainPart>;

/**
 * Inter-agency procedures filed as one (liên thông, NĐ 61/2018 Đ3, NĐ 63/2024): the service that has it is the first part, these follow in
 * order. One filing by the citizen, a dossier of each agency.
 */
export const Chain = lazily(() => z.strictObject({ parts: z.array(ChainPart).min(1).max(10) }));
export type Chain = z.infer<typeof Chain>;
