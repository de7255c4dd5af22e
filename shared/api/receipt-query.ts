import * as z from 'zod';
import { lazily } from '../lazily.ts';

const number = /^\d{1,8}$/;

/** Which receipt of a payment: the last one issued, or an earlier one by its number. */
export const receiptQuery = lazily(() => z.strictObject({ number: z.string().regex(number).optional() }));
