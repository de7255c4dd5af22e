import * as z from 'zod';
import { lazily } from '../lazily.ts';

const code = () => z.string().regex(/^[A-Z]\d{3,4}$/);

/** What an officer does at a counter: open and close it; call who is next, a certain ticket or the same again; take up, end or send on. */
export const CounterAction = lazily(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['open', 'close', 'next', 'recall', 'start', 'finish', 'miss']) }),
    z.strictObject({ type: z.literal('call'), ticket: code() }),
    z.strictObject({ type: z.literal('transfer'), group: z.string().regex(/^[A-Z]$/) }),
  ]),
);
export type CounterAction = z.infer<typeof CounterAction>;
