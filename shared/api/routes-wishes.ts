import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { NoticeWishes } from '../notice/wishes.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const wishes: NoticeWishes = { inbox: 'all', email: 'important', sms: 'none', locale: 'vi' };

/** How applicants wish to be told. */
export const wishRoutes = {
  getNoticeWishes: {
    ...paths.getNoticeWishes,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'How one is told of one’s dossiers, and to which addresses',
    reply: lazily(() =>
      z.strictObject({ wishes: NoticeWishes, email: z.string().optional(), phone: z.string().optional() }),
    ),
    refusals: [],
    example: { reply: { wishes, email: 'hoa@example.vn' } },
  },
  saveNoticeWishes: {
    ...paths.saveNoticeWishes,
    runsOn: 'citizen',
    allow: 'applicant',
    summary:
      'Turn off what may be turned off, by channel; what asks something, moves a date or ends a dossier stays in the inbox',
    body: NoticeWishes,
    reply: lazily(() => z.strictObject({ wishes: NoticeWishes })),
    refusals: [],
    example: { body: wishes, reply: { wishes } },
  },
} as const satisfies Record<string, Route>;
