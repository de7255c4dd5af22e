import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { paths } from './paths.ts';
import { CheckedReceipt } from './payment-views.ts';
import { standings } from '../result/issued-result.ts';
import { Tracked } from './views.ts';
import type { Route } from './route.ts';

/** What anyone may call. */
export const publicRoutes = {
  health: {
    ...paths.health,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'Is the portal there?',
    reply: lazily(() => z.strictObject({ status: z.literal('ok') })),
    refusals: [],
    example: { reply: { status: 'ok' } },
  },
  openapi: {
    ...paths.openapi,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'This description',
    reply: lazily(() => z.looseObject({ openapi: z.literal('3.1.0') })),
    refusals: [],
    example: { reply: { openapi: '3.1.0' } },
  },
  trackDossier: {
    ...paths.trackDossier,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'Degree of completion by code, without an account (TT 01/2018 Đ16.2.d)',
    reply: Tracked,
    refusals: ['not-found', 'throttled'],
    example: { reply: { code: 'H52.1-261123-0001', completion: 50 } },
    perMinute: 20,
  },
  checkReceipt: {
    ...paths.checkReceipt,
    runsOn: 'public',
    allow: 'anyone',
    summary:
      'Was this receipt issued, and does it stand? Asked with what only its paper tells; a POST so that no log has it',
    body: lazily(() =>
      z.strictObject({
        serial: z.string().max(40),
        number: z.int().min(1).max(99_999_999),
        verification: z.string().max(40),
      }),
    ),
    reply: CheckedReceipt,
    refusals: ['not-found', 'throttled'],
    example: {
      body: { serial: '01BLP0-001/26E', number: 42, verification: 'K7M2Q9XWPDA4T6HB' },
      reply: {
        serial: '01BLP0-001/26E',
        year: 2026,
        number: 42,
        collectorName: { vi: 'Ủy ban nhân dân phường Tô Hiệu', en: 'People’s Committee of To Hieu Ward' },
        collectorTaxCode: '0100109106',
        dong: 24000,
        at: '2026-11-23T01:00:00.000Z',
        status: 'standing',
      },
    },
    perMinute: 120,
  },
  checkResult: {
    ...paths.checkResult,
    runsOn: 'public',
    allow: 'anyone',
    summary:
      'Does the result of this QR code still stand? Asked with a digest of the code, which says nothing of the paper',
    body: lazily(() => z.strictObject({ check: z.string().regex(/^[0-9a-f]{40}$/) })),
    reply: lazily(() =>
      z.strictObject({ standing: z.enum(standings), correctedBy: z.string().optional(), sha256: z.string() }),
    ),
    refusals: ['not-found', 'throttled'],
    example: {
      body: { check: '0123456789abcdef0123456789abcdef01234567' },
      reply: { standing: 'valid', sha256: 'UnLndGNJEznoSlerLlG6vmhZUONmQ5sKXszsjhZ5oto=' },
    },
    perMinute: 120,
  },
  printBlankForm: {
    ...paths.printBlankForm,
    runsOn: 'public-paper',
    allow: 'anyone',
    summary: 'The blank declaration of a service, as PDF',
    reply: 'pdf',
    refusals: ['unknown-service', 'throttled'],
    example: {},
    perMinute: 20,
  },
} as const satisfies Record<string, Route>;
