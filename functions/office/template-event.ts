import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { defaultTemplate } from '#shared/notice/default-template.ts';
import type { NoticeTemplate } from '#shared/notice/template.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { Staff } from '#shared/person/actor.ts';
import { chained } from '../store/kept.ts';
import type { StoredTemplate } from '../store/notice-templates.ts';

/** Whose history it is. */
export const templateSubject = (action: ActionType, channel: NoticeChannel) =>
  ({ subject: 'notice-template', subjectId: `${action}.${channel}` }) as const;

/** What a history says of a text: each field in each language by itself. */
const told = ({ title, body }: NoticeTemplate): object => ({
  titleVi: title.vi,
  bodyVi: body.vi,
  titleEn: title.en,
  bodyEn: body.en,
});

type Done = {
  admin: Staff;
  at: string;
  action: ActionType;
  channel: NoticeChannel;
  read: StoredTemplate | undefined;
  after: NoticeTemplate | undefined;
};

/** What was done to the text of a notice, chained to what was done before. */
export const templateEvent = ({ admin, at, action, channel, read, after }: Done): AdminEvent => {
  const own = defaultTemplate(action, channel);
  const [was, is] = [read?.template ?? own, after ?? own];
  return chained(read, {
    ...templateSubject(action, channel),
    act: after ? 'change-notice-template' : 'revert-notice-template',
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changedFacts(was ? told(was) : {}, is ? told(is) : {}),
  });
};
