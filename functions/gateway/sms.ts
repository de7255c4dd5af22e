import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { SendOutcome } from '#shared/notice/send-outcome.ts';
import { onceOnly, outcomeOf } from './send-outcome.ts';

export type Sms = { to: string; text: string };

/** `0912345601` is how people write a number, `+84912345601` how networks do. */
const international = (phone: string): string => phone.replace(/[^\d+]/g, '').replace(/^0/, '+84');

/** Hands one text message to SNS, once, and says what came of it; never throws. */
export const smsSender =
  (sns = new SNSClient(onceOnly)) =>
  async ({ to, text }: Sms): Promise<SendOutcome> => {
    try {
      await sns.send(new PublishCommand({ PhoneNumber: international(to), Message: text }));
      return { is: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
