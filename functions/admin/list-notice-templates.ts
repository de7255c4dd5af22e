import { noticeKinds } from '#shared/notice/default-template.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';
import type { UseCase } from '../http/call.ts';

/** Every kind of notice and channel, and where the province writes its own text. */
export const listNoticeTemplates: UseCase<'listNoticeTemplates'> = async (deps, { actor }) => {
  const [stored] = await Promise.all([deps.noticeTemplates.all(), actor]);
  const written = stored.filter(({ template }) => template !== undefined);
  return {
    templates: noticeKinds.flatMap((action) =>
      noticeChannels.map((channel) => ({
        action,
        channel,
        isOwn: written.some((each) => each.action === action && each.channel === channel),
      })),
    ),
  };
};
