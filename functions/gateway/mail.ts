import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

export type Mail = { to: string; subject: string; text: string };

/** Sends one plain-text mail by SES; throws if SES did not take it. */
export const mailSender =
  (from: string, ses = new SESv2Client({})) =>
  async ({ to, subject, text }: Mail): Promise<void> => {
    const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: part(subject), Body: { Text: part(text) } } },
      }),
    );
  };
