import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Whether the province exchanges dossiers with the National Portal, and the code it is known by there (madonvi). */
export const NationalSettings = lazily(() =>
  z.strictObject({ on: z.boolean(), unit: z.string().regex(/^[A-Z0-9]{2,4}(\.[A-Z0-9]{1,3}){0,5}$/) }),
);
export type NationalSettings = z.infer<typeof NationalSettings>;
