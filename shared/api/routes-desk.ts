import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { StaffAction } from '../dossier/staff-action.ts';
import { Absence } from '../person/absence.ts';
import { deskDuties, duties } from '../person/duty.ts';
import { deskViews } from './desk-views.ts';
import { FoundPage } from './found-page.ts';
import { paperQuery } from './paper-query.ts';
import { paths } from './paths.ts';
import { UploadRequest, exampleUpload } from './upload-request.ts';
import { Access, Acted, DeskDossierView, DossierPage, UploadTicket } from './views.ts';
import type { Route } from './route.ts';
import { tidied } from '../tidied.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

/** What staff may call: the dossiers of the agency they work in, and those it receives; any other is not found. */
export const deskRoutes = {
  getDeskMe: {
    ...paths.getDeskMe,
    runsOn: 'officer',
    allow: duties,
    summary: 'Who is signed in, where they work and what they may do',
    reply: lazily(() =>
      z.strictObject({
        staffId: z.string(),
        name: z.string(),
        agencyId: z.string(),
        agencyName: z.strictObject({ vi: z.string(), en: z.string() }),
        duties: z.array(z.enum(duties)),
      }),
    ),
    refusals: [],
    example: {},
  },
  listColleagues: {
    ...paths.listColleagues,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'Colleagues of one’s agency, to assign or hand over to',
    reply: lazily(() =>
      z.strictObject({
        colleagues: z.array(
          z.strictObject({
            staffId: z.string(),
            name: z.string(),
            duties: z.array(z.enum(duties)),
            absence: Absence.optional(),
          }),
        ),
      }),
    ),
    refusals: [],
    example: {},
  },
  setAbsence: {
    ...paths.setAbsence,
    runsOn: 'officer',
    allow: [...deskDuties, 'admin'],
    summary: 'Days somebody is away, or none any more: by themselves, a leader of their agency, or an administrator',
    body: lazily(() => z.strictObject({ absence: Absence.optional() })),
    reply: lazily(() => z.strictObject({ staffId: z.string(), absence: Absence.optional() })),
    refusals: ['not-found', 'invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: {
      body: { absence: { from: '2026-11-23', to: '2026-11-27' } },
      reply: { staffId: 'processor', absence: { from: '2026-11-23', to: '2026-11-27' } },
    },
  },
  listDeskDossiers: {
    ...paths.listDeskDossiers,
    runsOn: 'officer',
    allow: deskDuties,
    summary:
      'A queue by due date, of one service (a key) or of what one colleague holds (a key; the queue is then looked for among up to 100 of it)',
    query: lazily(() =>
      z.strictObject({
        view: z.enum(deskViews).optional(),
        serviceId: z.string().max(120).optional(),
        holder: z.string().max(80).optional().describe('A colleague, by their id; of what is not done'),
        cursor: z.string().max(4000).optional(),
      }),
    ),
    reply: lazily(() =>
      DossierPage.extend({
        read: z.int().optional().describe('Of how many that a colleague holds these are those asked for'),
      }),
    ),
    refusals: ['invalid'],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  searchDossiers: {
    ...paths.searchDossiers,
    runsOn: 'officer',
    allow: deskDuties,
    summary:
      'Dossiers by code or its end, a form’s QR code, a name without accents, an identity number, a citizen card’s QR code or a phone number; a POST so that none of it is in an address',
    body: lazily(() => z.strictObject({ q: tidied(500) })),
    reply: FoundPage,
    refusals: [],
    example: {
      body: { q: '261123-0007' },
      reply: { at: '2026-11-23T01:00:00.000Z', rows: [], by: 'words', more: false },
    },
  },
  getDeskDossier: {
    ...paths.getDeskDossier,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'One dossier; the opening is logged',
    reply: DeskDossierView,
    refusals: ['not-found'],
    example: {},
  },
  actAtDesk: {
    ...paths.actAtDesk,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'Accept, decline, ask for a supplement, claim, hand over, propose, resolve…',
    body: StaffAction,
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'held-by-another',
      'already-extended',
      'own-draft',
      'result-unsigned',
      'result-unstamped',
      'invalid',
      'upload-not-finished',
      'upload-refused',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'accept', version: 2 },
      reply: { dossierId, version: 3, status: 'accepted', code: 'H52.1-261123-0001' },
    },
  },
  requestDeskUpload: {
    ...paths.requestDeskUpload,
    runsOn: 'officer',
    allow: ['reception', 'processor', 'leader'],
    summary: 'A ticket to upload a file: `asked` is "result", "minutes", "message" or "opinion"',
    body: UploadRequest,
    reply: UploadTicket,
    refusals: ['not-found', 'not-allowed-now', 'invalid'],
    example: { body: { ...exampleUpload, asked: 'result', type: 'application/pdf', name: 'giay-khai-sinh.pdf' } },
  },
  linkDeskDocument: {
    ...paths.linkDeskDocument,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'A link to download a checked file, good for 60 seconds; the opening is logged',
    reply: lazily(() => z.strictObject({ url: z.string() })),
    refusals: ['not-found', 'upload-not-finished', 'upload-refused'],
    example: { reply: { url: 'https://…' } },
  },
  printDeskPaper: {
    ...paths.printDeskPaper,
    runsOn: 'officer-paper',
    allow: deskDuties,
    summary: 'A paper the dossier yields, as PDF; the opening is logged',
    query: paperQuery,
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
  },
  printDeskReceipt: {
    ...paths.printDeskReceipt,
    runsOn: 'officer-paper',
    allow: deskDuties,
    summary: 'The signed receipt of a fee, as PDF; the opening is logged',
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
  },
  listAccesses: {
    ...paths.listAccesses,
    runsOn: 'officer',
    allow: ['leader'],
    summary: 'Who of the staff opened this dossier, and when',
    query: lazily(() => z.strictObject({ cursor: z.string().max(2000).optional() })),
    reply: lazily(() => z.strictObject({ accesses: z.array(Access), next: z.string().optional() })),
    refusals: ['not-found'],
    example: { reply: { accesses: [] } },
  },
} as const satisfies Record<string, Route>;
