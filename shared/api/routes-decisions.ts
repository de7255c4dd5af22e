import * as z from 'zod';
import { lazily } from '../lazily.ts';
import {
  Decision,
  DecisionAction,
  DecisionItem,
  DecisionRow,
  DecisionView,
  mostDecisionItems,
} from '../service/decision/decision.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';
import { cursorQuery } from './cursor-query.ts';
import { UploadRequest, exampleUpload } from './upload-request.ts';
import { UploadTicket } from './views.ts';

const readers = ['reviewer', 'publisher', 'admin'] as const;

const content = lazily(() =>
  z.strictObject({
    title: Decision.shape.title,
    issuerId: Decision.shape.issuerId,
    signer: Decision.shape.signer,
    effectiveOn: z.iso.date().optional().describe('The first day that is planned'),
    items: z.array(DecisionItem).max(mostDecisionItems),
  }),
);

const exampleContent = {
  title: 'Công bố thủ tục lĩnh vực hộ tịch',
  issuerId: 'sl-ubnd-tinh',
  signer: 'Chủ tịch',
  items: [],
};

/** Publishing decisions: prepared, then recorded as signed by whoever publishes. */
export const decisionRoutes = {
  listDecisions: {
    ...paths.listDecisions,
    runsOn: 'admin',
    allow: readers,
    summary: 'Publishing decisions, newest first',
    query: cursorQuery,
    reply: lazily(() =>
      z.strictObject({ at: z.iso.datetime(), rows: z.array(DecisionRow), next: z.string().optional() }),
    ),
    refusals: [],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', rows: [] } },
  },
  openDecision: {
    ...paths.openDecision,
    runsOn: 'admin',
    allow: ['publisher'],
    summary: 'Begin a decision',
    body: content,
    reply: DecisionView,
    refusals: ['invalid', 'idempotency-key-reused', 'too-busy'],
    example: {
      body: exampleContent,
    },
  },
  getDecision: {
    ...paths.getDecision,
    runsOn: 'admin',
    allow: readers,
    summary: 'One decision with its items',
    reply: DecisionView,
    refusals: ['not-found'],
    example: {},
  },
  saveDecision: {
    ...paths.saveDecision,
    runsOn: 'admin',
    allow: ['publisher'],
    summary: 'Change what a decision that is being prepared says and lists',
    body: lazily(() => content.extend({ version: z.int().min(1).describe('The decision version this was made on') })),
    reply: DecisionView,
    refusals: ['not-found', 'not-allowed-now', 'changed-meanwhile', 'invalid', 'too-busy'],
    example: { body: { ...exampleContent, version: 1 } },
  },
  requestDecisionUpload: {
    ...paths.requestDecisionUpload,
    runsOn: 'admin',
    allow: ['publisher'],
    summary: 'A ticket to upload the signed decision as PDF (`asked` is "decision")',
    body: UploadRequest,
    reply: UploadTicket,
    refusals: ['not-found', 'not-allowed-now', 'invalid'],
    example: { body: { ...exampleUpload, asked: 'decision', type: 'application/pdf', name: 'quyet-dinh.pdf' } },
  },
  linkDecisionDocument: {
    ...paths.linkDecisionDocument,
    runsOn: 'admin',
    allow: readers,
    summary: 'A link to download the signed decision, good for 60 seconds',
    reply: lazily(() => z.strictObject({ url: z.string() })),
    refusals: ['not-found', 'upload-not-finished', 'upload-refused'],
    example: { reply: { url: 'https://…' } },
  },
  actOnDecision: {
    ...paths.actOnDecision,
    runsOn: 'admin',
    allow: ['publisher'],
    summary: 'Record the signed decision, which publishes its items on their date, or drop it',
    body: DecisionAction,
    reply: DecisionView,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'own-work',
      'not-ready',
      'examples-red',
      'decision-number-taken',
      'validity-overlaps',
      'upload-not-finished',
      'upload-refused',
      'invalid',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: {
        type: 'sign',
        version: 3,
        number: '1234/QĐ-UBND',
        signedOn: '2026-11-23',
        signer: 'Chủ tịch UBND tỉnh',
        effectiveOn: '2026-12-01',
      },
    },
  },
} as const satisfies Record<string, Route>;
