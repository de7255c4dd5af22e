import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

export type Sms = { to: string; text: string };

/** `0912345601` is how people write a number, `+84912345601` how networks do. */
const international = (phone: string): string => phone.replace(/[^\d+]/g, '').replace(/^0/, '+84');

/** Sends one text message by SNS; throws if SNS did not take it. */
export const smsSender =
  (sns = new SNSClient({})) =>
  async ({ to, text }: Sms): Promise<void> => {
    await sns.send(new PublishCommand({ PhoneNumber: international(to), Message: text }));
  };
