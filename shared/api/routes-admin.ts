import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Agency } from '../agency/agency.ts';
import { Calendar } from '../calendar/calendar.ts';
import { Policy } from '../dossier/policy.ts';
import { DraftAction } from '../service/draft/draft-action.ts';
import { changeKinds, DraftComment, ServiceDraft } from '../service/draft/draft.ts';
import { AdminServiceRow, AdminServiceView, DefinitionSchema, DraftActed, DraftView } from './admin-views.ts';
import { Suspension } from '../service/suspension.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const keepers = ['editor', 'reviewer', 'publisher', 'admin'] as const;
const draftId = '0193a5c0-7d5e-7000-8000-000000000003';

/** What the keepers of procedures may call: the list of services, drafts and their way to publication. */
export const adminRoutes = {
  listAdminServices: {
    ...paths.listAdminServices,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Every service: what is in force and which draft is open; 200 a page',
    query: cursorQuery,
    reply: lazily(() => z.strictObject({ rows: z.array(AdminServiceRow), next: z.string().optional() })),
    refusals: [],
    example: { reply: { rows: [] } },
  },
  getAdminService: {
    ...paths.getAdminService,
    runsOn: 'admin',
    allow: keepers,
    summary: 'One service with its versions and newest definition',
    reply: AdminServiceView,
    refusals: ['not-found'],
    example: {},
  },
  actOnService: {
    ...paths.actOnService,
    runsOn: 'admin',
    allow: ['reviewer', 'publisher', 'admin'],
    summary: 'Suspend a service for an incident, or take it up again',
    body: lazily(() =>
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('suspend'),
          reason: Suspension.shape.reason,
          backBy: Suspension.shape.backBy,
        }),
        z.strictObject({ type: z.literal('resume') }),
      ]),
    ),
    reply: lazily(() => z.strictObject({ serviceId: z.string(), suspended: z.boolean() })),
    refusals: ['not-found', 'not-allowed-now', 'idempotency-key-reused', 'too-busy'],
    example: {
      body: { type: 'suspend', reason: { vi: 'Sự cố kết nối', en: 'Connection failure' } },
      reply: { serviceId: 'dang-ky-khai-sinh', suspended: true },
    },
  },
  listAgencies: {
    ...paths.listAgencies,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Every agency, also those that ended',
    reply: lazily(() => z.strictObject({ agencies: z.array(Agency) })),
    refusals: [],
    example: { reply: { agencies: [] } },
  },
  getRules: {
    ...paths.getRules,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Calendar and policy in force, by which example dossiers are judged in the browser',
    reply: lazily(() => z.strictObject({ calendar: Calendar, policy: Policy })),
    refusals: [],
    example: {},
  },
  openDraft: {
    ...paths.openDraft,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Begin a service, change one, or copy one; a service has one open draft',
    body: lazily(() =>
      z.strictObject({
        kind: z.enum(changeKinds),
        serviceId: z.string().max(80).describe('The service to change or abolish, or the id a new one shall have'),
        name: z.string().trim().max(500).optional().describe('With a new service: its Vietnamese name'),
        copyOf: z.string().max(80).optional().describe('A published service whose definition a new one starts from'),
        version: z.int().min(1).optional().describe('An earlier version to start from: publishing it again rolls back'),
        replaces: z.string().max(80).optional(),
        definition: DefinitionSchema.optional().describe('What to start from, e.g. an exported service'),
      }),
    ),
    reply: DraftView,
    refusals: [
      'unknown-service',
      'draft-open-already',
      'definition-too-large',
      'invalid',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: { body: { kind: 'amended', serviceId: 'dang-ky-khai-sinh' } },
  },
  listDrafts: {
    ...paths.listDrafts,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Drafts of one’s department, or those in review, ready to sign or ended; newest change first',
    query: lazily(() =>
      z.strictObject({
        view: z.enum(['department', 'in-review', 'ready-to-sign', 'ended']).optional(),
        cursor: z.string().max(2000).optional(),
      }),
    ),
    reply: lazily(() => z.strictObject({ drafts: z.array(ServiceDraft), next: z.string().optional() })),
    refusals: ['wrong-role'],
    example: { reply: { drafts: [] } },
  },
  getDraft: {
    ...paths.getDraft,
    runsOn: 'admin',
    allow: keepers,
    summary: 'One draft with its definition, comments and history',
    reply: DraftView,
    refusals: ['not-found'],
    example: {},
  },
  saveDefinition: {
    ...paths.saveDefinition,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Save the definition so far; it may be unfinished',
    body: lazily(() =>
      z.strictObject({
        saved: z.int().min(0).describe('The save this definition was made on'),
        definition: DefinitionSchema,
        done: z
          .array(z.string().max(300))
          .max(200)
          .optional()
          .describe('Places an import left open and a person has seen to'),
      }),
    ),
    reply: lazily(() => z.strictObject({ saved: z.int(), savedAt: z.iso.datetime() })),
    refusals: ['not-found', 'not-allowed-now', 'changed-meanwhile', 'definition-too-large', 'too-busy'],
    example: { body: { saved: 0, definition: {} }, reply: { saved: 1, savedAt: '2026-11-23T01:00:00.000Z' } },
  },
  actOnDraft: {
    ...paths.actOnDraft,
    runsOn: 'admin',
    allow: keepers,
    summary: 'Send for review, take back, return, approve, put online, drop',
    body: DraftAction,
    reply: DraftActed,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'own-work',
      'not-ready',
      'examples-red',
      'validity-overlaps',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'send', version: 1, saved: 4 },
      reply: { draftId, version: 2, status: 'in-review' },
    },
  },
  commentOnDraft: {
    ...paths.commentOnDraft,
    runsOn: 'admin',
    allow: ['editor', 'reviewer', 'publisher'],
    summary: 'Leave a comment at a place, or settle one',
    body: lazily(() =>
      z.union([
        z.strictObject({ place: DraftComment.shape.place, text: DraftComment.shape.text }),
        z.strictObject({ settle: z.string().max(80).describe('Id of a comment') }),
      ]),
    ),
    reply: DraftComment,
    refusals: ['not-found', 'not-allowed-now', 'idempotency-key-reused'],
    example: { body: { place: 'form.child.birthDate', text: 'Nêu rõ căn cứ pháp lý.' } },
  },
} as const satisfies Record<string, Route>;
