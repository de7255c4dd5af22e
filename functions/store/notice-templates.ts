import * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { actionTypes } from '#shared/dossier/lifecycle.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { lazily } from '#shared/lazily.ts';
import { NoticeTemplate } from '#shared/notice/template.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import { templateKey, templateList } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

/** Without a template the text is the portal's own again. */
const StoredTemplate = lazily(() =>
  Chain.extend({
    action: z.enum(actionTypes),
    channel: z.enum(noticeChannels),
    template: NoticeTemplate.optional(),
  }),
);
export type StoredTemplate = z.infer<typeof StoredTemplate>;

/** What is done to one, as it is to be written: all of it, or nothing. */
export type TemplateAct = {
  action: ActionType;
  channel: NoticeChannel;
  read: StoredTemplate | undefined;
  after: NoticeTemplate | undefined;
  event: AdminEvent;
  reply: Item;
  admin: Staff;
};
type PartName = 'template' | 'event' | 'reply' | 'duty';

export type NoticeTemplates = {
  /** Those that somebody ever wrote. */
  all: () => Promise<StoredTemplate[]>;
  one: (action: ActionType, channel: NoticeChannel) => Promise<StoredTemplate | undefined>;
  /** What administrators wrote for a kind of notice, by channel; in one read. */
  written: (action: ActionType, channels: readonly NoticeChannel[]) => Promise<Map<NoticeChannel, NoticeTemplate>>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: TemplateAct) => Promise<readonly PartName[]>;
};

/** Texts of notices that administrators wrote over the portal's own. */
export const noticeTemplates = (table: Table, random: () => number): NoticeTemplates => ({
  async all() {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': templateList },
      ConsistentRead: true,
    });
    return items.map((item) => StoredTemplate.parse(item));
  },
  async one(action, channel) {
    const item = await getItem(table, templateKey(action, channel));
    return item && StoredTemplate.parse(item);
  },
  async written(action, channels) {
    const items = await getItems(
      table,
      channels.map((channel) => templateKey(action, channel)),
    );
    return new Map(
      items
        .map((item) => StoredTemplate.parse(item))
        .flatMap(({ channel, template }) => (template ? [[channel, template] as const] : [])),
    );
  },
  act: ({ action, channel, read, after, event, reply, admin }) =>
    transact<PartName>(
      table,
      [
        keptPart(
          table,
          'template',
          {
            ...templateKey(action, channel),
            type: 'notice-template',
            action,
            channel,
            ...(after && { template: NoticeTemplate.parse(after) }),
          },
          { read, event },
        ),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    ),
});
