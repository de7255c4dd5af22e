import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Document } from '../document/document.ts';
import { paths } from './paths.ts';
import { Acted } from './views.ts';
import type { Route } from './route.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';
const aDraft = {
  id: dossierId,
  asked: 'result',
  name: 'giay-xac-nhan.pdf',
  type: 'application/pdf',
  bytes: 40960,
  sha256: 'UnLndGNJEznoSlerLlG6vmhZUONmQ5sKXszsjhZ5oto=',
  state: 'clean',
  versionId: 'mVmrvfUQIf1rGbES',
  by: 'staff',
  revision: 1,
  createdAt: '2026-11-23T01:00:00.000Z',
} as const;

/** What staff make of results: drafts, signatures, numbers and seals. Apart, for nobody else may put a file where results lie. */
export const resultRoutes = {
  draftResult: {
    ...paths.draftResult,
    runsOn: 'signer',
    allow: ['processor', 'leader'],
    summary: 'Print a draft result from the service’s template, as a file beside those uploaded',
    reply: Document,
    refusals: ['not-found', 'not-allowed-now', 'changed-meanwhile'],
    example: { reply: aDraft },
  },
  signResult: {
    ...paths.signResult,
    runsOn: 'signer',
    allow: ['leader'],
    summary:
      'Sign a draft result (PAdES); the signed file is another, beside it. Never by who uploaded, drafted or proposed it',
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
        ...aDraft,
        name: 'giay-xac-nhan (đã ký số).pdf',
        signed: { from: dossierId, staffName: 'Hà Thị Minh', at: '2026-11-23T01:00:00.000Z' },
      },
    },
  },
  stampResult: {
    ...paths.stampResult,
    runsOn: 'signer',
    allow: ['registrar'],
    summary: 'Number the signed result in the outgoing register and seal it: the result is ready',
    body: lazily(() =>
      z.strictObject({ version: z.int().min(1).describe('The dossier version this action was made on') }),
    ),
    reply: Acted,
    refusals: [
      'not-found',
      'not-allowed-now',
      'changed-meanwhile',
      'result-unsigned',
      'not-a-pdf',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { version: 6 },
      reply: { dossierId, version: 7, status: 'resolved', code: 'H52.1-261123-0001' },
    },
  },
} as const satisfies Record<string, Route>;
