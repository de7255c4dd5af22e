import * as z from 'zod';
import type { Mail } from './mail-store.ts';
import { readMime, textOfHtml } from './read-mime.ts';

const Text = z.object({ Data: z.string() });
const Addresses = z.array(z.string()).default([]);

const Present = z.string().min(1, 'FromEmailAddress and Destination must be given');

/** What SES v2's SendEmail takes, as far as a mailbox shows it. */
const SendEmail = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }).optional(),
  Content: z.union([
    z.object({ Simple: z.object({ Subject: Text, Body: z.object({ Text: Text.optional(), Html: Text.optional() }) }) }),
    z.object({ Raw: z.object({ Data: z.base64() }) }),
  ]),
});

/** The mail that a SendEmail call would send; throws zod's error when the call is not one. */
export const emailOf = (call: unknown): Omit<Mail, 'id' | 'at'> => {
  const { Destination, Content, FromEmailAddress } = SendEmail.parse(call);
  const named = Destination ? [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flat() : [];
  if ('Raw' in Content) {
    const raw = readMime(Buffer.from(Content.Raw.Data, 'base64'));
    return { channel: 'email', ...raw, to: Present.parse(named.length > 0 ? named.join(', ') : raw.to) };
  }
  Present.parse(FromEmailAddress);
  const { Subject, Body } = Content.Simple;
  const body = Body.Text?.Data ?? textOfHtml(Body.Html?.Data ?? '');
  return { channel: 'email', to: Present.parse(named.join(', ')), subject: Subject.Data, body };
};
