import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { adminSubjects, publishingActs } from '#shared/admin/admin-event.ts';

/**
 * What goes from the table to the queue `publish`: what an admin did that may change pages. At most 600 services, below 64 KB. It may come
 * twice and in any order: whoever gets it reads what is in force and renders that.
 */
export const PublishMessage = lazily(() =>
  z.object({
    subject: z.enum(adminSubjects),
    subjectId: z.string(),
    /** With the subject: which event it was. */
    seq: z.int().min(1),
    act: z.enum(publishingActs),
    serviceIds: z.array(z.string()),
    decisionId: z.uuid().optional(),
    at: z.iso.datetime(),
  }),
);
export type PublishMessage = z.infer<typeof PublishMessage>;

const publishing: ReadonlySet<string | undefined> = new Set(publishingActs);

/** Does this act change what citizens read? */
export const isPublishing = (act: string | undefined): boolean => publishing.has(act);
