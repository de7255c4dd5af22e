import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { ApplicantAction } from '../dossier/applicant-action.ts';
import { Notice } from '../notice/notice.ts';
import { Concerning, Person } from '../person/person.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import { UploadRequest, exampleUpload } from './upload-request.ts';
import { AnswersSchema } from './answers-schema.ts';
import { Acted, AnswersView, DossierPage, DossierView, UploadTicket } from './views.ts';
import type { Route } from './route.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

/** What a signed-in applicant may call: only their own dossiers; anyone else's is not found. */
export const citizenRoutes = {
  bindIdentity: {
    ...paths.bindIdentity,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Bind the identity the provider vouches for to this sign-in, once',
    body: lazily(() => z.strictObject({ idToken: z.string().max(8000) })),
    reply: Person,
    refusals: ['invalid'],
    example: { body: { idToken: 'eyJhbGciOiJSUzI1NiJ9…' } },
  },
  getMe: {
    ...paths.getMe,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Who is signed in',
    reply: Person,
    refusals: ['not-found'],
    example: {},
  },
  openDossier: {
    ...paths.openDossier,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Open a draft',
    body: lazily(() =>
      z.strictObject({
        serviceId: z.string().max(80),
        caseId: z.string().max(80).optional().describe('By default the first case of the service'),
        agencyId: z
          .string()
          .max(80)
          .optional()
          .describe('The competent agency; by default the only one that handles the service'),
        locale: z.enum(['vi', 'en']).optional(),
        refiledFrom: z
          .uuid()
          .optional()
          .describe('An ended dossier of one’s own, to start from its answers and checked files'),
      }),
    ),
    reply: DossierView,
    refusals: [
      'unknown-service',
      'service-not-open',
      'not-found',
      'not-allowed-now',
      'invalid',
      'idempotency-key-reused',
    ],
    example: { body: { serviceId: 'dang-ky-khai-sinh', caseId: 'thong-thuong', agencyId: 'sl-p-to-hieu' } },
    perMinute: 600,
  },
  getDossier: {
    ...paths.getDossier,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'One dossier of one’s own',
    reply: DossierView,
    refusals: ['not-found'],
    example: {},
  },
  saveAnswers: {
    ...paths.saveAnswers,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Save the answers so far; nothing is judged yet but shape and size',
    body: lazily(() =>
      z.strictObject({
        saved: z.int().min(0).describe('The save these answers were made on'),
        answers: AnswersSchema,
        concerning: Concerning.optional(),
      }),
    ),
    reply: lazily(() => AnswersView.omit({ answers: true, concerning: true })),
    refusals: ['not-found', 'not-allowed-now', 'changed-meanwhile', 'answers-too-large', 'unknown-field', 'wrong-type'],
    example: {
      body: { saved: 0, answers: { childName: 'Lò Thị Mai' } },
      reply: { revision: 1, saved: 1, savedAt: '2026-11-23T01:00:00.000Z' },
    },
    perMinute: 600,
  },
  requestUpload: {
    ...paths.requestUpload,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'A ticket to upload one file straight to storage',
    body: UploadRequest,
    reply: UploadTicket,
    refusals: ['not-found', 'not-allowed-now', 'invalid'],
    example: { body: exampleUpload },
    perMinute: 600,
  },
  removeDocument: {
    ...paths.removeDocument,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Take a file out of what is being written',
    reply: lazily(() => z.strictObject({ documentId: z.uuid() })),
    refusals: ['not-found', 'not-allowed-now'],
    example: { reply: { documentId: dossierId } },
  },
  linkDocument: {
    ...paths.linkDocument,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'A link to download a checked file, good for 60 seconds',
    reply: lazily(() => z.strictObject({ url: z.string() })),
    refusals: ['not-found', 'upload-not-finished', 'upload-refused', 'fee-unpaid'],
    example: { reply: { url: 'https://…' } },
  },
  actOnDossier: {
    ...paths.actOnDossier,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Take the newer version of the service, submit, answer a supplement, withdraw, collect the result',
    body: ApplicantAction,
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'service-not-open',
      'invalid',
      'upload-not-finished',
      'upload-refused',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'submit', version: 1, saved: 3, declaration: true },
      reply: { dossierId, version: 2, status: 'submitted', temporaryCode: 'TMP-261123-7K2M9Q' },
    },
  },
  listMyDossiers: {
    ...paths.listMyDossiers,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'One’s own dossiers, newest change first',
    query: cursorQuery,
    reply: DossierPage,
    refusals: [],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  listMyNotices: {
    ...paths.listMyNotices,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'The portal’s inbox, newest first',
    query: cursorQuery,
    reply: lazily(() => z.strictObject({ notices: z.array(Notice), next: z.string().optional() })),
    refusals: [],
    example: { reply: { notices: [] } },
  },
  readNotice: {
    ...paths.readNotice,
    runsOn: 'citizen',
    allow: 'applicant',
    summary: 'Mark a notice as read',
    reply: lazily(() => z.strictObject({ noticeId: z.string() })),
    refusals: ['not-found'],
    example: {},
  },
} as const satisfies Record<string, Route>;
