import * as z from 'zod';
import type { Mail } from './mail-store.ts';

const Publish = z.object({
  PhoneNumber: z.string().regex(/^\+[1-9]\d{6,14}$/, 'is not valid to publish to'),
  Message: z.string().min(1, 'Empty message'),
});

/** The SMS that SNS's Publish would send, from a form (query protocol) or JSON; throws zod's error when it is not one. */
export const smsOf = (fields: unknown): Omit<Mail, 'id' | 'at'> => {
  const { PhoneNumber, Message } = Publish.parse(fields);
  return { channel: 'sms', to: PhoneNumber, subject: '', body: Message };
};
