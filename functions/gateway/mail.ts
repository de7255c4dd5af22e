import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SendOutcome } from '#shared/notice/send-outcome.ts';
import { onceOnly, outcomeOf } from './send-outcome.ts';

export type Mail = { to: string; subject: string; text: string };

/** Hands one plain-text mail to SES, once, and says what came of it; never throws. */
export const mailSender =
  (from: string, ses = new SESv2Client(onceOnly)) =>
  async ({ to, subject, text }: Mail): Promise<SendOutcome> => {
    const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
    try {
      await ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: part(subject), Body: { Text: part(text) } } },
        }),
      );
      return { is: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
