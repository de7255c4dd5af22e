import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { EventMessage } from './event-message.ts';

/** What goes to the queue of notices: an event that happened; with a channel, one message a person had sent again. */
export const NoticeMessage = lazily(() => EventMessage.extend({ channel: z.enum(['email', 'sms']).optional() }));
export type NoticeMessage = z.infer<typeof NoticeMessage>;
