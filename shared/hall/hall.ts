import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { highestCounter, longestGroupName, mostCounters, mostGroups, mostInARow, wants } from './hall-limits.ts';

/** Services that share a queue (nhóm dịch vụ); its letter begins the number of every ticket, e.g. `A` of `A012`. */
export const Group = lazily(() => {
  const name = tidied(longestGroupName);
  return z.strictObject({
    letter: z.string().regex(/^[A-Z]$/),
    wants: z.enum(wants),
    name: z.strictObject({ vi: name, en: name }),
  });
});
export type Group = z.infer<typeof Group>;

/** A desk of the hall (quầy) by its number, and the groups it serves. */
export const Counter = lazily(() =>
  z.strictObject({
    no: z.int().min(1).max(highestCounter),
    groups: z.array(z.string().regex(/^[A-Z]$/)).max(mostGroups),
  }),
);
export type Counter = z.infer<typeof Counter>;

/** What is kept of a waiting hall by whoever administers the portal. */
export const HallFacts = lazily(() =>
  z.strictObject({
    groups: z.array(Group).max(mostGroups),
    counters: z.array(Counter).max(mostCounters),
    /**
     * How many priority tickets go before one who waited longest: elderly and disabled people, pregnant women and people with merit come first
     * (Luật NCT 39/2009 Đ2, Luật NKT 51/2010 Đ4, Pháp lệnh ưu đãi 02/2020), and nobody else waits for ever.
     */
    priorityInARow: z.int().min(1).max(mostInARow),
  }),
);
export type HallFacts = z.infer<typeof HallFacts>;

/** The waiting hall of a one-stop unit (sảnh chờ): its groups and counters. */
export const Hall = lazily(() => HallFacts.extend({ agencyId: z.string().max(80), version: z.int().min(1) }));
export type Hall = z.infer<typeof Hall>;
