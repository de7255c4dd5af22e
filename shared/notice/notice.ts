import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { actionTypes } from '../dossier/lifecycle.ts';

/** Something a person is told, kept in the portal's inbox (hộp thông báo) and sent by e-mail or SMS once. */
export const Notice = lazily(() =>
  z.strictObject({
    /** Event id and channel-free: a second delivery of the same event makes no second notice. */
    id: z.string(),
    personId: z.string(),
    dossierId: z.uuid(),
    action: z.enum(actionTypes),
    title: z.string(),
    body: z.string(),
    at: z.iso.datetime(),
    readAt: z.iso.datetime().optional(),
  }),
);
export type Notice = z.infer<typeof Notice>;
