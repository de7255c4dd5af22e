import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { GrantView, HeldGrant, NewGrant, Organisation } from '../person/grant.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';
import { DossierPage } from './views.ts';

const organisation = { id: '6f2d0c1b9a8e4f5d8c7b6a5f4e3d2c1b', taxCode: '0100109106', name: 'Công ty TNHH Hoa Ban' };
const asked: NewGrant = {
  invitee: 'Chị Lan, kế toán',
  rights: ['pay', 'view'],
  validFrom: '2026-11-23',
  validTo: '2027-11-22',
};
const id = '0193a5c0-7d5e-7000-8000-000000000006';
const grant: GrantView = { ...asked, id, standing: 'invited', grantedAt: '2026-11-23T01:00:00.000Z' };
const { validFrom, validTo, rights } = asked;
const held: HeldGrant = { id, organisation, rights, validFrom, validTo, standing: 'in-force' };

/** Who acts for an organisation: its legal representatives, and whom they grant rights. */
export const organisationRoutes = {
  listMyOrganisations: {
    ...paths.listMyOrganisations,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'The organisations one legally represents, and the rights one was granted for others',
    reply: lazily(() => z.strictObject({ represented: z.array(Organisation), granted: z.array(HeldGrant) })),
    refusals: [],
    example: { reply: { represented: [organisation], granted: [] } },
  },
  listGrants: {
    ...paths.listGrants,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Who may do what for an organisation one represents, newest first',
    reply: lazily(() => z.strictObject({ grants: z.array(GrantView) })),
    refusals: ['not-found'],
    example: { reply: { grants: [grant] } },
  },
  grantRights: {
    ...paths.grantRights,
    runsOn: 'citizen',
    allow: 'applicant',
    summary:
      'Invite one member of staff to file, pay or see for an organisation one represents: a link, good for 7 days and once',
    body: NewGrant,
    reply: lazily(() => z.strictObject({ grant: GrantView, url: z.string(), expiresAt: z.iso.datetime() })),
    refusals: ['not-found', 'invalid'],
    example: {
      body: asked,
      reply: { grant, url: 'https://…/ho-so-cua-toi/?view=organisations#…', expiresAt: '2026-11-30T01:00:00.000Z' },
    },
    perMinute: 20,
  },
  revokeGrant: {
    ...paths.revokeGrant,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Take a grant back: it ends at once',
    reply: GrantView,
    refusals: ['not-found', 'too-busy'],
    example: { reply: { ...grant, standing: 'revoked', revokedAt: '2026-11-24T01:00:00.000Z' } },
  },
  acceptGrant: {
    ...paths.acceptGrant,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Accept an invitation: the rights are one’s own from then on, and the representative sees one’s name',
    body: lazily(() => z.strictObject({ token: z.string().max(100) })),
    reply: HeldGrant,
    refusals: ['invitation-expired', 'invitation-used', 'too-busy'],
    example: { body: { token: 'kZ3…' }, reply: held },
    perMinute: 20,
  },
  listOrganisationDossiers: {
    ...paths.listOrganisationDossiers,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'The dossiers filed for an organisation one represents or may see for, newest change first',
    query: cursorQuery,
    reply: DossierPage,
    refusals: ['not-found'],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
} as const satisfies Record<string, Route>;
