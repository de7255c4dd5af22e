import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { followedActs } from '#shared/admin/admin-event.ts';

/**
 * What goes to the queue `follow`: dossiers that follow what an administrator did, or the result of the one before in a chain. It may come twice and late: whoever gets it looks what is
 * left to do.
 */
export const FollowMessage = lazily(() =>
  z.object({
    act: z.enum([...followedActs, 'chain']),
    /** The unit that ended, or whose dossiers are dated anew; without one, those of all units are. */
    agencyId: z.string().optional(),
    /** With `re-date`: is it what the unit receives, by its hours, that is dated anew? Else what it decides, by the calendar. */
    hours: z.boolean().optional(),
    /** With `re-date`: the version of the calendar. */
    calendar: z.string().optional(),
    /** With `chain`: the dossier of the one filing. */
    dossierId: z.string().optional(),
    at: z.iso.datetime(),
  }),
);
export type FollowMessage = z.infer<typeof FollowMessage>;

const followed: ReadonlySet<string | undefined> = new Set(followedActs);

/** Do dossiers follow this act? */
export const isFollowed = (act: string | undefined): boolean => followed.has(act);
