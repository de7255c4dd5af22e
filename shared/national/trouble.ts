import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Why a dossier could not be taken in, or a status was not taken there. */
export const troubleReasons = [
  'malformed',
  'unknown-procedure',
  'unknown-unit',
  'unit-does-not-handle',
  'service-not-open',
  'file-unavailable',
  'file-not-accepted',
  'refused-there',
] as const;

/** Something between this portal and the national one that a person must look into; it is tried again by itself once the cause is gone. */
export const NationalTrouble = lazily(() =>
  z.strictObject({
    direction: z.enum(['in', 'out']),
    /** MaHoSo, or the digest of what had none. */
    code: z.string().max(100),
    reason: z.enum(troubleReasons),
    /** What it is about: a procedure's or unit's code, a field, the other side's words. */
    about: z.string().max(300).optional(),
    dossierId: z.uuid().optional(),
    since: z.iso.datetime(),
    at: z.iso.datetime(),
  }),
);
export type NationalTrouble = z.infer<typeof NationalTrouble>;
