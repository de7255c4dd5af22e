import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { agencyIdPattern, longestAgencyId, longestOfUnit, mostSessions, unitCodePattern } from './agency-limits.ts';
import { tidied } from '../tidied.ts';
import { Session } from '../calendar/calendar.ts';

/** Where in the administration a unit stands; which of them exist at a date is data, never a branch in code. */
export const agencyLevels = [
  'ministry',
  'province',
  'department',
  'district',
  'commune',
  'one-stop',
  'reception-point',
] as const;

/** What a unit is called, where it stands and where it sits: what a page or a paper of a date says of it. */
export const AgencyFacts = lazily(() => {
  const text = (most: number) => {
    const words = tidied(most);
    return z.strictObject({ vi: words, en: words });
  };
  return z.strictObject({
    name: text(longestOfUnit.name),
    level: z.enum(agencyLevels),
    parentId: z.string().max(80).optional(),
    /** The one-stop unit that receives for this agency; itself where it has its own counter. */
    receivedAt: z.string().max(80).optional(),
    /** The place papers are dated at (địa danh), e.g. "Chiềng Cơi". */
    place: text(longestOfUnit.place).optional(),
    address: text(longestOfUnit.address).optional(),
    phone: z.string().trim().max(longestOfUnit.phone).optional(),
    /** Its own working sessions, in local time and in order; none: the province's. */
    sessions: z.array(Session).min(1).max(mostSessions).optional(),
  });
});
export type AgencyFacts = z.infer<typeof AgencyFacts>;

/** The unit code printed in dossier codes (QCVN 102:2016; QĐ 20/2020/QĐ-TTg). */
export const UnitCode = lazily(() =>
  z.strictObject({
    scheme: z.enum(['QCVN102', 'QD20']),
    value: z.string().regex(unitCodePattern),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
  }),
);
export type UnitCode = z.infer<typeof UnitCode>;

/** A unit of the administration (cơ quan, đơn vị) with its time of existence and, when it ended, its successors. */
export const Agency = lazily(() =>
  AgencyFacts.extend({
    id: z.string().max(longestAgencyId).regex(agencyIdPattern),
    /** Newest scheme in force first. */
    codes: z.array(UnitCode).min(1).max(10),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    successorIds: z.array(z.string()).default([]),
    /** Of its successors, the one that took over its open dossiers. */
    dossiersTo: z.string().optional(),
    /** What held before, oldest first, each until its last day: what was printed then keeps it. */
    former: z.array(AgencyFacts.extend({ validTo: z.iso.date() })).default([]),
  }),
);
export type Agency = z.infer<typeof Agency>;
