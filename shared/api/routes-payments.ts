import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { mostTogether, onlineWays } from '../payment/ways.ts';
import { paths } from './paths.ts';
import { AttemptView, BegunPayment, OwedPayment, PayLinkView, PaymentRef, ReceiptRow } from './payment-views.ts';
import type { Route } from './route.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';
const Way = lazily(() => z.enum(onlineWays));
const Language = lazily(() => z.enum(['vi', 'en']));
const begun = {
  reference: 'MC7K2M9QXWPD',
  dong: 24000,
  expiresAt: '2026-11-23T01:15:00.000Z',
  redirect: 'https://…',
};

/** What whoever pays may call: the applicant, and anyone who was given a link. */
export const paymentRoutes = {
  listOwed: {
    ...paths.listOwed,
    runsOn: 'pay',
    allow: 'applicant',
    summary: 'What one has to pay, over all of one’s dossiers',
    reply: lazily(() => z.strictObject({ payments: z.array(OwedPayment) })),
    refusals: [],
    example: { reply: { payments: [] } },
  },
  beginPayment: {
    ...paths.beginPayment,
    runsOn: 'pay',
    allow: 'applicant',
    summary: 'Begin to pay one fee, or several of one collecting unit together',
    body: lazily(() =>
      z.strictObject({ payments: z.array(PaymentRef).min(1).max(mostTogether), way: Way, locale: Language }),
    ),
    reply: BegunPayment,
    refusals: [
      'not-found',
      'fee-already-paid',
      'no-payable-fee',
      'different-collectors',
      'provider-not-configured',
      'changed-meanwhile',
      'too-busy',
    ],
    example: { body: { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' }, reply: begun },
    perMinute: 30,
  },
  linkPayment: {
    ...paths.linkPayment,
    runsOn: 'pay',
    allow: 'applicant',
    summary:
      'A link by which someone else may pay: it shows amount, purpose and nothing personal, and is good for 7 days',
    reply: lazily(() => z.strictObject({ url: z.string(), expiresAt: z.iso.datetime() })),
    refusals: ['not-found', 'fee-already-paid', 'no-payable-fee'],
    example: { reply: { url: 'https://…/thanh-toan/#…', expiresAt: '2026-11-30T01:00:00.000Z' } },
    perMinute: 30,
  },
  getPayLink: {
    ...paths.getPayLink,
    runsOn: 'pay',
    allow: 'anyone',
    summary: 'What a link asks to pay',
    reply: PayLinkView,
    refusals: ['link-expired'],
    example: {
      reply: {
        dong: 24000,
        serviceName: { vi: 'Cấp bản sao trích lục hộ tịch', en: 'Copies of civil status extracts' },
        collectorName: { vi: 'Ủy ban nhân dân phường Tô Hiệu', en: 'People’s Committee of To Hieu Ward' },
        expiresAt: '2026-11-30T01:00:00.000Z',
        status: 'due',
        ways: ['vnpay', 'vietqr'],
      },
    },
    perMinute: 120,
  },
  payByLink: {
    ...paths.payByLink,
    runsOn: 'pay',
    allow: 'anyone',
    summary: 'Begin to pay by a link',
    body: lazily(() => z.strictObject({ way: Way, locale: Language })),
    reply: BegunPayment,
    refusals: [
      'link-expired',
      'fee-already-paid',
      'no-payable-fee',
      'provider-not-configured',
      'changed-meanwhile',
      'too-busy',
    ],
    example: { body: { way: 'vnpay', locale: 'vi' }, reply: begun },
    perMinute: 120,
  },
  followPayment: {
    ...paths.followPayment,
    runsOn: 'pay',
    allow: 'anyone',
    summary: 'How an attempt to pay stands: what is known by proof, never by the payer’s return',
    reply: AttemptView,
    refusals: ['not-found'],
    example: {
      reply: {
        reference: 'MC7K2M9QXWPD',
        status: 'open',
        way: 'vnpay',
        dong: 24000,
        at: '2026-11-23T01:02:00.000Z',
        createdAt: '2026-11-23T01:00:00.000Z',
        expiresAt: '2026-11-23T01:15:00.000Z',
      },
    },
    perMinute: 120,
  },
  listMyReceipts: {
    ...paths.listMyReceipts,
    runsOn: 'pay',
    allow: 'applicant',
    summary: 'Receipts between two local dates, newest first: one’s own, and of organisations one may see or pay for',
    query: lazily(() =>
      z.strictObject({ from: z.iso.date(), to: z.iso.date(), cursor: z.string().max(2000).optional() }),
    ),
    reply: lazily(() => z.strictObject({ receipts: z.array(ReceiptRow), next: z.string().optional() })),
    refusals: [],
    example: { reply: { receipts: [] } },
  },
  hearVnpay: {
    ...paths.hearVnpay,
    runsOn: 'callback',
    allow: 'anyone',
    summary: 'VNPay’s IPN: signed by it, answered in its own form, always with status 200',
    query: lazily(() => z.record(z.string(), z.string())),
    reply: lazily(() => z.strictObject({ RspCode: z.string(), Message: z.string() })),
    refusals: [],
    example: { reply: { RspCode: '00', Message: 'Confirm Success' } },
  },
} as const satisfies Record<string, Route>;
