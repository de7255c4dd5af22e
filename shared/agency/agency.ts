import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';

/** Where in the administration a unit stands; which of them exist at a date is data, never a branch in code. */
export const agencyLevels = [
  'ministry',
  'province',
  'department',
  'district',
  'commune',
  'one-stop',
  'reception-point',
] as const;

/** A unit of the administration (cơ quan, đơn vị) with its time of existence and, when it ended, its successors. */
export const Agency = lazily(() =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: TextSchema,
    level: z.enum(agencyLevels),
    parentId: z.string().optional(),
    /** The unit code printed in dossier codes, newest scheme in force first (QCVN 102:2016; QĐ 20/2020/QĐ-TTg). */
    codes: z
      .array(
        z.strictObject({
          scheme: z.enum(['QCVN102', 'QD20']),
          value: z.string(),
          validFrom: z.iso.date(),
          validTo: z.iso.date().optional(),
        }),
      )
      .min(1),
    /** The one-stop unit that receives for this agency; itself where it has its own counter. */
    receivedAt: z.string().optional(),
    /** The place papers are dated at (địa danh), e.g. "Chiềng Cơi". */
    place: TextSchema.optional(),
    address: TextSchema.optional(),
    phone: z.string().optional(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    successorIds: z.array(z.string()).default([]),
  }),
);
export type Agency = z.infer<typeof Agency>;
