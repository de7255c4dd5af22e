import * as z from 'zod';
import { TextSchema } from '../words/text-schema.ts';
import { Service } from './service.ts';

/**
 * A service of a ministry or another system (NĐ 224/2026 Đ15.1.i): found in catalogue and search like the province's own, filed where its
 * link leads.
 */
export const ExternalService = Service.pick({
  id: true,
  name: true,
  summary: true,
  field: true,
  keywords: true,
  lifeEvents: true,
  audiences: true,
  administrativeLevel: true,
  unverified: true,
}).extend({
  /** National code, where one is verified. */
  code: Service.shape.code.optional(),
  /** Where it is filed. */
  href: z.url({ protocol: /^https$/ }).max(500),
  /** Who provides it, e.g. the Ministry of Public Security. */
  provider: TextSchema,
});
export type ExternalService = z.infer<typeof ExternalService>;
