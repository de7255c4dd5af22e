import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { duties } from './duty.ts';
import { accountPattern, longestMemberName } from './member-limits.ts';
import { tidied } from '../tidied.ts';

/** What is recorded of a member of staff, apart from who they are to the portal. */
export const MemberFacts = lazily(() =>
  z.strictObject({
    name: tidied(longestMemberName),
    homeAgencyId: z.string().max(80).describe('The unit they belong to'),
    agencyId: z.string().max(80).describe('The unit they work in; another than the home unit where they are seconded'),
    duties: z.array(z.enum(duties)).min(1).max(duties.length),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional().describe('The last day; from then on their sign-in opens nothing'),
  }),
);
export type MemberFacts = z.infer<typeof MemberFacts>;

/** An account at the staff's identity provider: its subject, the one thing a token names it by. */
export const Account = lazily(() => z.string().trim().regex(accountPattern));
