import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';

/** Provinces and their communes, as addresses name them. */
export const Areas = lazily(() =>
  z.object({
    provinces: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        communes: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    ),
  }),
);
export type Areas = z.infer<typeof Areas>;
