import { depsAt, openContainer } from '../deps.ts';
import { mailSender } from '../gateway/mail.ts';
import { queue } from '../gateway/queue.ts';
import type { smsSender } from '../gateway/sms.ts';
import { realTime } from '../real-time.ts';
import { tell } from '../telling/tell.ts';
import { eachMessage } from './each-message.ts';
import { notifyingEnvironment } from './environment.ts';
import { NoticeMessage } from './notice-message.ts';

const environment = notifyingEnvironment();
const container = openContainer(environment);
const notices = queue(environment.NOTICE_QUEUE_URL);

let loading: Promise<ReturnType<typeof smsSender>> | undefined;
const carriers = {
  email: mailSender(environment.MAIL_FROM),
  /** Their client is loaded for the first person who is told by text message. */
  sms: async (...given: Parameters<ReturnType<typeof smsSender>>) =>
    (await (loading ??= import('../gateway/sms.ts').then((sms) => sms.smsSender())))(...given),
};

/** Tells the applicant what happened: in the portal's inbox, and once by e-mail or SMS, however often the event comes. */
export const handler = eachMessage('notice-due', NoticeMessage, async (message, { receiptHandle }) => {
  const again = await tell(depsAt(container, realTime()), carriers, message);
  if (again) await notices.showAgainIn(receiptHandle, again.later);
  return again ? 'again' : 'done';
});
