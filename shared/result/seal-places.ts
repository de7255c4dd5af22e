import * as z from 'zod';
import { lazily } from '../lazily.ts';

const Place = lazily(() => z.strictObject({ x: z.number(), y: z.number(), size: z.number() }));
/** A place on a first page in points from its upper left corner: where a baseline begins, or the corner of a square of that size. */
export type SealPlace = z.infer<typeof Place>;

/** Where the registrar's seal writes on a draft that the portal printed: what nobody knew when it was signed. */
export const SealPlaces = lazily(() =>
  z.strictObject({ number: z.array(Place), date: z.array(Place), signer: z.array(Place), qr: Place }),
);
export type SealPlaces = z.infer<typeof SealPlaces>;
