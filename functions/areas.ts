import * as z from 'zod';

/** Provinces and their communes, as addresses name them. */
export const Areas = z.object({
  provinces: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      communes: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
});
export type Areas = z.infer<typeof Areas>;
