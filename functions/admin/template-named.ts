import { Refusal } from '#shared/errors.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { noticeKinds } from '#shared/notice/default-template.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';

/** Which text an address names; refuses 'not-found'. */
export const templateNamed = (params: {
  action: string;
  channel: string;
}): { action: ActionType; channel: NoticeChannel } => {
  const action = noticeKinds.find((each) => each === params.action);
  const channel = noticeChannels.find((each) => each === params.channel);
  if (!action || !channel) throw new Refusal('not-found');
  return { action, channel };
};
