import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { addressLength } from './external-limits.ts';
import { Service } from './service.ts';

/**
 * A service of a ministry or another system (NĐ 224/2026 Đ15.1.i): found in catalogue and search like the province's own, filed where its
 * link leads.
 */
export const ExternalService = lazily(() =>
  Service.pick({
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
    href: z.url({ protocol: /^https$/ }).max(addressLength),
    /** Who provides it, e.g. the Ministry of Public Security. */
    provider: TextSchema,
    /** Local dates on which it is shown; the last day counts. */
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    /** The province's own service that it stands in for: shown only while that one is not in force, so that never both are. */
    insteadOf: Service.shape.id.optional(),
  }),
);
export type ExternalService = z.infer<typeof ExternalService>;
