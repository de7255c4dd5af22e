import * as z from 'zod';
import { actionTypes } from '../dossier/lifecycle.ts';
import { lazily } from '../lazily.ts';
import { NoticeTemplate } from '../notice/template.ts';
import { noticeChannels } from '../notice/template-limits.ts';
import { AdminEventView, KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const template: NoticeTemplate = {
  title: { vi: '', en: '' },
  body: {
    vi: 'Hồ sơ {code} đã được tiếp nhận.\n{agency} – {person}, {moment}.\nHẹn trả: {due}.\n{next}\n{link}',
    en: 'Dossier {code} accepted.\n{agency} – {person}, {moment}.\nDue: {due}.\n{next}\n{link}',
  },
};

/** Which text of which notice. */
const Named = lazily(() => z.strictObject({ action: z.enum(actionTypes), channel: z.enum(noticeChannels) }));

/** A text of a notice for those who keep it; without one it is the portal's own, which the browser has. */
export const NoticeTemplateView = lazily(() =>
  z.strictObject({
    ...Named.shape,
    template: NoticeTemplate.optional(),
    version: z.int().describe('Say it with a change: what it was made on'),
    /** Newest first. */
    events: z.array(AdminEventView),
  }),
);
export type NoticeTemplateView = z.infer<typeof NoticeTemplateView>;

/** The texts of notices, kept by administrators. */
export const templateRoutes = {
  listNoticeTemplates: {
    ...paths.listNoticeTemplates,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Every kind of notice and channel, and where the province writes its own text',
    reply: lazily(() => z.strictObject({ templates: z.array(z.strictObject({ ...Named.shape, isOwn: z.boolean() })) })),
    refusals: [],
    example: { reply: { templates: [{ action: 'accept', channel: 'sms', isOwn: true }] } },
  },
  getNoticeTemplate: {
    ...paths.getNoticeTemplate,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'The province’s own text of one notice, with what was done to it',
    reply: NoticeTemplateView,
    refusals: ['not-found'],
    example: { reply: { action: 'accept', channel: 'sms', template, version: 1, events: [] } },
  },
  saveNoticeTemplate: {
    ...paths.saveNoticeTemplate,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Another text of a notice; without one the portal’s own again',
    body: lazily(() => z.strictObject({ template: NoticeTemplate.optional(), version: z.int().min(0) })),
    reply: KeptAs,
    refusals: ['invalid', 'not-found', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { template, version: 0 }, reply: { id: 'accept.sms', version: 1 } },
  },
} as const satisfies Record<string, Route>;
