import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import { Sending, sendingStates } from '../notice/sending.ts';
import { TextSchema } from '../words/text-schema.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** A message that did not arrive for certain, for whoever looks after it. */
export const UnsureNotice = lazily(() =>
  z.strictObject({
    ...Sending.pick({ dossierId: true, seq: true, channel: true, action: true, reason: true, attempts: true }).shape,
    state: z.enum(sendingStates),
    version: z.int().describe('Say it with a decision: what it was made on'),
    at: Instant,
    code: z.string().optional(),
    serviceName: TextSchema,
    applicantName: z.string(),
  }),
);
export type UnsureNotice = z.infer<typeof UnsureNotice>;

const example = {
  dossierId: '0193a5c0-7d5e-7000-8000-000000000001',
  seq: 3,
  channel: 'email',
  action: 'accept',
  reason: 'no-answer',
  attempts: 1,
  state: 'unknown',
  version: 2,
  at: '2026-11-23T01:00:00.000Z',
  code: 'H52.1-261123-0001',
  serviceName: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  applicantName: 'Lò Thị Mai',
};

/** Messages to applicants of which nobody knows whether they arrived, or which a carrier refused. */
export const deskNoticeRoutes = {
  listUnsureNotices: {
    ...paths.listUnsureNotices,
    runsOn: 'officer',
    allow: ['reception'],
    summary:
      'Messages about dossiers one’s unit receives that may not have arrived, and what could only be told on paper: nothing is sent again by itself',
    reply: lazily(() => z.strictObject({ at: Instant, notices: z.array(UnsureNotice) })),
    refusals: [],
    example: { reply: { at: '2026-11-23T02:00:00.000Z', notices: [example] } },
  },
  settleNotice: {
    ...paths.settleNotice,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'Have such a message sent again, or say that the applicant was told otherwise',
    body: lazily(() => z.strictObject({ type: z.enum(['resend', 'told']), version: z.int().min(1) })),
    reply: lazily(() => z.strictObject({ state: z.enum(sendingStates) })),
    refusals: ['not-found', 'not-allowed-now', 'changed-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { type: 'told', version: 2 }, reply: { state: 'told' } },
  },
} as const satisfies Record<string, Route>;
