import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';
import { templateSubject } from '../office/template-event.ts';
import { templateNamed } from './template-named.ts';

/** The province's own text of a kind of notice over a channel, if it has one, with what was done to it. */
export const getNoticeTemplate: UseCase<'getNoticeTemplate'> = async (deps, { actor, params }) => {
  await actor;
  const { action, channel } = templateNamed(params);
  const [stored, events] = await Promise.all([
    deps.noticeTemplates.one(action, channel),
    deps.history.of(templateSubject(action, channel)),
  ]);
  return {
    action,
    channel,
    ...(stored?.template && { template: stored.template }),
    version: stored?.events ?? 0,
    events: events.map(eventView),
  };
};
