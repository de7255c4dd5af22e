import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Does a result count? `withdrawn`: taken back, while it is being corrected; `corrected`: another stands in its place. */
export const standings = ['valid', 'withdrawn', 'corrected'] as const;

/** A result as it left the agency: signed by a leader, numbered and sealed by the registrar. Its files never change. */
export const IssuedResult = lazily(() =>
  z.strictObject({
    number: z.int().min(1),
    symbol: z.string(),
    year: z.int(),
    at: z.iso.datetime(),
    agencyId: z.string(),
    signerName: z.string(),
    registrarName: z.string(),
    files: z.array(
      z.strictObject({
        documentId: z.uuid(),
        /** What its QR code says. */
        token: z.string(),
      }),
    ),
    standing: z.enum(standings),
    /** The number of the result it corrects (NĐ 61/2018 Đ21). */
    corrects: z.string().optional(),
    /** The number of the one that stands in its place. */
    correctedBy: z.string().optional(),
  }),
);
export type IssuedResult = z.infer<typeof IssuedResult>;
