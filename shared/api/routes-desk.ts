import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { StaffAction } from '../dossier/staff-action.ts';
import { Document } from '../document/document.ts';
import { duties } from '../person/duty.ts';
import { paths } from './paths.ts';
import { UploadRequest, exampleUpload } from './upload-request.ts';
import { Access, Acted, DeskDossierView, DossierPage, UploadTicket } from './views.ts';
import type { Route } from './route.ts';
import { tidied } from '../tidied.ts';

const desk = ['reception', 'processor', 'leader', 'cashier'] as const;
const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

/** The queues of a desk; each is a key of the table, none is a filter. */
export const deskViews = ['new', 'mine', 'processing', 'waiting', 'due-soon', 'overdue', 'done'] as const;

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
    allow: desk,
    summary: 'Colleagues of one’s agency, to assign or hand over to',
    reply: lazily(() =>
      z.strictObject({
        colleagues: z.array(z.strictObject({ staffId: z.string(), name: z.string(), duties: z.array(z.enum(duties)) })),
      }),
    ),
    refusals: [],
    example: {},
  },
  listDeskDossiers: {
    ...paths.listDeskDossiers,
    runsOn: 'officer',
    allow: desk,
    summary: 'A queue by due date',
    query: lazily(() =>
      z.strictObject({ view: z.enum(deskViews).optional(), cursor: z.string().max(4000).optional() }),
    ),
    reply: DossierPage,
    refusals: [],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  searchDossiers: {
    ...paths.searchDossiers,
    runsOn: 'officer',
    allow: desk,
    summary: 'Dossiers by code, the end of a code, or a name without accents; a POST so that no name is in an address',
    body: lazily(() => z.strictObject({ q: tidied(100) })),
    reply: DossierPage,
    refusals: [],
    example: { body: { q: '261123-0007' }, reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  getDeskDossier: {
    ...paths.getDeskDossier,
    runsOn: 'officer',
    allow: desk,
    summary: 'One dossier; the opening is logged',
    reply: DeskDossierView,
    refusals: ['not-found'],
    example: {},
  },
  actAtDesk: {
    ...paths.actAtDesk,
    runsOn: 'officer',
    allow: desk,
    summary: 'Accept, decline, ask for a supplement, claim, hand over, propose, resolve…',
    body: StaffAction,
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'held-by-another',
      'already-extended',
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
    allow: ['processor', 'leader'],
    summary: 'A ticket to upload a result (`asked` is "result")',
    body: UploadRequest,
    reply: UploadTicket,
    refusals: ['not-found', 'not-allowed-now', 'invalid'],
    example: { body: { ...exampleUpload, asked: 'result', type: 'application/pdf', name: 'giay-khai-sinh.pdf' } },
  },
  linkDeskDocument: {
    ...paths.linkDeskDocument,
    runsOn: 'officer',
    allow: desk,
    summary: 'A link to download a checked file, good for 60 seconds; the opening is logged',
    reply: lazily(() => z.strictObject({ url: z.string() })),
    refusals: ['not-found', 'upload-not-finished', 'upload-refused'],
    example: { reply: { url: 'https://…' } },
  },
  printDeskPaper: {
    ...paths.printDeskPaper,
    runsOn: 'officer-paper',
    allow: desk,
    summary: 'A paper the dossier yields, as PDF; the opening is logged',
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
  },
  printDeskReceipt: {
    ...paths.printDeskReceipt,
    runsOn: 'officer-paper',
    allow: desk,
    summary: 'The signed receipt of a fee, as PDF; the opening is logged',
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
  },
  signResult: {
    ...paths.signResult,
    runsOn: 'signer',
    allow: ['leader'],
    summary: 'Sign a result that was uploaded (PAdES); the signed file is another, beside it',
    reply: Document,
    refusals: [
      'not-found',
      'not-allowed-now',
      'upload-not-finished',
      'upload-refused',
      'not-a-pdf',
      'own-draft',
      'changed-meanwhile',
    ],
    example: {
      reply: {
        id: dossierId,
        asked: 'result',
        name: 'ban-sao (đã ký số).pdf',
        type: 'application/pdf',
        bytes: 40960,
        sha256: 'UnLndGNJEznoSlerLlG6vmhZUONmQ5sKXszsjhZ5oto=',
        state: 'clean',
        versionId: 'mVmrvfUQIf1rGbES',
        by: 'staff',
        revision: 1,
        createdAt: '2026-11-23T01:00:00.000Z',
        signed: { from: dossierId, staffName: 'Hà Thị Minh', at: '2026-11-23T01:00:00.000Z' },
      },
    },
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
