import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';

/** The ways a result reaches whoever asked for it; which of them a service offers is its `result.delivery`. */
export const deliveryWays = ['online', 'counter', 'post'] as const;

/** How the applicant registered to get the result (TT 01/2018/TT-VPCP, Mẫu số 01, item 6); by post, where to and to whom. */
export const Delivery = lazily(() =>
  z.strictObject({
    way: z.enum(deliveryWays),
    address: tidied(300).optional(),
    /** Whoever takes the consignment, where that is another than whom the dossier concerns. */
    name: tidied(200).optional(),
    phone: z.string().max(20).optional(),
  }),
);
export type Delivery = z.infer<typeof Delivery>;
