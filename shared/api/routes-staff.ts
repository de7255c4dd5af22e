import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Account, MemberFacts } from '../person/member-act.ts';
import { cursorQuery } from './cursor-query.ts';
import { KeptAs, MemberRow, MemberView } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const facts = {
  name: 'Lò Văn Mới',
  homeAgencyId: 'sl-so-y-te',
  agencyId: 'sl-ttpvhcc',
  duties: ['reception'],
  validFrom: '2026-12-01',
} as const;
const staffId = '0193a5c0-7d5e-7000-8000-000000000004';
const refusals = ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;

/** Staff, kept by administrators: who works where, charged with what, from when until when. */
export const staffRoutes = {
  listStaff: {
    ...paths.listStaff,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'All staff, by name; 200 a page',
    query: cursorQuery,
    reply: lazily(() => z.strictObject({ members: z.array(MemberRow), next: z.string().optional() })),
    refusals: [],
    example: { reply: { members: [] } },
  },
  addMember: {
    ...paths.addMember,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'A member of staff, with the account they sign in with if it is known already',
    body: lazily(() => MemberFacts.extend({ account: Account.optional() })),
    reply: KeptAs,
    refusals: ['sign-in-taken', ...refusals],
    example: { body: facts, reply: { id: staffId, version: 1 } },
  },
  getMember: {
    ...paths.getMember,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'One member of staff with what was done to them, and how many dossiers they hold',
    reply: MemberView,
    refusals: ['not-found'],
    example: {},
  },
  changeMember: {
    ...paths.changeMember,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'Other facts of a member of staff, or their last day; not while they hold dossiers they could not go on with',
    body: lazily(() => MemberFacts.extend({ version: z.int().min(0) })),
    reply: KeptAs,
    refusals: ['not-found', 'holds-dossiers', 'last-admin', ...refusals],
    example: { body: { ...facts, version: 1, validTo: '2027-06-30' }, reply: { id: staffId, version: 2 } },
  },
  bindSignIn: {
    ...paths.bindSignIn,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Bind an account of the staff’s identity provider to a member: a sign-in is one person’s for ever',
    body: lazily(() => z.strictObject({ account: Account, version: z.int().min(0) })),
    reply: KeptAs,
    refusals: ['not-found', 'sign-in-taken', ...refusals],
    example: {
      body: { account: '69aeb45c-1041-70f2-ffcc-1d5a8c2d8a11', version: 1 },
      reply: { id: staffId, version: 2 },
    },
  },
} as const satisfies Record<string, Route>;
