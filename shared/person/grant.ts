import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { grantLimits, grantRights, grantStandings } from './grant-right.ts';

/** What a legal representative says when they grant: to whom, what, and from which local day to which. */
export const NewGrant = lazily(() =>
  z.strictObject({
    /** As the representative calls them. */
    invitee: tidied(grantLimits.invitee),
    rights: z.array(z.enum(grantRights)).min(1).max(grantRights.length),
    validFrom: z.iso.date(),
    validTo: z.iso.date(),
  }),
);
export type NewGrant = z.infer<typeof NewGrant>;

/** Rights that an organisation's legal representative gave one member of its staff (ủy quyền). Bound for ever to who accepts it. */
export const Grant = lazily(() =>
  NewGrant.extend({
    id: z.uuid(),
    /** Counts the writes. */
    version: z.int().min(1),
    /** The organisation by the hash of its tax code, and as it is called. */
    organisation: z.string(),
    taxCode: z.string(),
    name: z.string(),
    grantedAt: Instant,
    grantedBy: z.string(),
    /** Who accepted it, with the name they sign in with. */
    holder: z.strictObject({ personId: z.string(), name: z.string() }).optional(),
    acceptedAt: Instant.optional(),
    revokedAt: Instant.optional(),
    revokedBy: z.string().optional(),
  }),
);
export type Grant = z.infer<typeof Grant>;

/** A grant as the representative sees it. */
export const GrantView = lazily(() =>
  NewGrant.extend({
    id: z.uuid(),
    standing: z.enum(grantStandings),
    grantedAt: Instant,
    holderName: z.string().optional(),
    acceptedAt: Instant.optional(),
    revokedAt: Instant.optional(),
  }),
);
export type GrantView = z.infer<typeof GrantView>;

/** An organisation one represents, or holds rights for. */
export const Organisation = lazily(() => z.strictObject({ id: z.string(), taxCode: z.string(), name: z.string() }));
export type Organisation = z.infer<typeof Organisation>;

/** Rights one holds for an organisation. */
export const HeldGrant = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    organisation: Organisation,
    rights: z.array(z.enum(grantRights)),
    validFrom: z.iso.date(),
    validTo: z.iso.date(),
    standing: z.enum(grantStandings),
  }),
);
export type HeldGrant = z.infer<typeof HeldGrant>;
