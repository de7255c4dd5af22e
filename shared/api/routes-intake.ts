import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Intake } from '../dossier/intake.ts';
import { IntakeAction } from '../dossier/intake-action.ts';
import { Concerning } from '../person/person.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import { UploadRequest, exampleUpload } from './upload-request.ts';
import { AnswersSchema } from './answers-schema.ts';
import { Acted, AnswersView, DossierPage, DossierView, UploadTicket } from './views.ts';
import type { Route } from './route.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

/** The intake of dossiers on paper, by whoever receives at a counter: the same shapes as an applicant's own draft. */
export const intakeRoutes = {
  openIntake: {
    ...paths.openIntake,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'Begin an intake at one’s counter, for any agency that handles the service',
    body: lazily(() =>
      z.strictObject({
        serviceId: z.string().max(80),
        caseId: z.string().max(80).optional().describe('By default the first case of the service'),
        agencyId: z
          .string()
          .max(80)
          .optional()
          .describe('The competent agency; by default the only one that handles the service'),
      }),
    ),
    reply: DossierView,
    refusals: ['unknown-service', 'service-not-open', 'invalid', 'idempotency-key-reused', 'too-busy'],
    example: { body: { serviceId: 'dang-ky-khai-sinh', caseId: 'thong-thuong', agencyId: 'sl-p-to-hieu' } },
  },
  listIntakes: {
    ...paths.listIntakes,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'The intakes one began and did not finish, newest change first',
    query: cursorQuery,
    reply: DossierPage,
    refusals: [],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  getIntake: {
    ...paths.getIntake,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'One intake of one’s counter, while it is written and once it is received',
    reply: DossierView,
    refusals: ['not-found'],
    example: {},
  },
  saveIntake: {
    ...paths.saveIntake,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'Save an intake so far; nothing is judged yet but shape, size, and in a supplement what was not asked',
    body: lazily(() =>
      z.strictObject({
        saved: z.int().min(0).describe('The save this was made on'),
        answers: AnswersSchema,
        concerning: Concerning.optional(),
        intake: Intake,
      }),
    ),
    reply: lazily(() => AnswersView.omit({ answers: true, concerning: true, intake: true })),
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'answers-too-large',
      'unknown-field',
      'wrong-type',
      'invalid',
    ],
    example: {
      body: {
        saved: 0,
        answers: { childName: 'Lò Thị Mai' },
        intake: {
          channel: 'counter',
          broughtBy: { fullName: 'Lò Văn An', nationalId: '014089000123' },
          papers: [{ id: 'giay-chung-sinh', originals: 1, copies: 0, shown: false }],
        },
      },
      reply: { revision: 1, saved: 1, savedAt: '2026-11-23T01:00:00.000Z' },
    },
  },
  requestIntakeUpload: {
    ...paths.requestIntakeUpload,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'A ticket to upload the scan of one paper straight to storage',
    body: UploadRequest,
    reply: UploadTicket,
    refusals: ['not-found', 'not-allowed-now', 'invalid'],
    example: { body: exampleUpload },
  },
  removeIntakeDocument: {
    ...paths.removeIntakeDocument,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'Take a scan out of an intake',
    reply: lazily(() => z.strictObject({ documentId: z.uuid() })),
    refusals: ['not-found', 'not-allowed-now'],
    example: { reply: { documentId: dossierId } },
  },
  linkIntakeDocument: {
    ...paths.linkIntakeDocument,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'A link to look at a checked scan of an intake, good for 60 seconds; once received the opening is logged',
    reply: lazily(() => z.strictObject({ url: z.string() })),
    refusals: ['not-found', 'upload-not-finished', 'upload-refused'],
    example: { reply: { url: 'https://…' } },
  },
  discardIntake: {
    ...paths.discardIntake,
    runsOn: 'officer',
    allow: ['reception'],
    summary: 'Throw away an intake one began and did not receive: what was typed and scanned goes, its events stay',
    reply: lazily(() => z.strictObject({ dossierId: z.uuid() })),
    refusals: [
      'not-found',
      'not-allowed-now',
      'held-by-another',
      'changed-meanwhile',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: { reply: { dossierId } },
  },
  receiveIntake: {
    ...paths.receiveIntake,
    runsOn: 'officer',
    allow: ['reception'],
    summary:
      'Receive the dossier: filed and accepted in one, with its official code and due date; or file what was brought and ask for what is missing (Form 02) or decline it (Form 03), under a temporary code; or take in what was asked for in addition',
    body: IntakeAction,
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'counter-closed',
      'service-not-open',
      'invalid',
      'upload-not-finished',
      'upload-refused',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'receive', version: 1, saved: 3 },
      reply: { dossierId, version: 2, status: 'accepted', code: 'H52.1-261123-0001' },
    },
  },
} as const satisfies Record<string, Route>;
