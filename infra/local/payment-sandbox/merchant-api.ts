import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { instantOf, stampOf } from './gmt7.ts';
import type { Refund, Transaction } from './ledger.ts';
import { outcomes } from './outcomes.ts';
import { terminalCode, type Provider } from './provider.ts';
import { sameSignature, signJoined, type Params } from './signature.ts';
import { transactionNo } from './tell-merchant.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const stamp = text.refine((value) => instantOf(value) !== undefined);

const common = {
  vnp_RequestId: text.refine((value) => /^[\w-]{1,32}$/.test(value)),
  vnp_Version: z.literal('2.1.0'),
  vnp_TmnCode: z.string().regex(terminalCode),
  vnp_TxnRef: text,
  vnp_OrderInfo: z.string().min(1).max(255),
  vnp_TransactionDate: stamp,
  vnp_CreateDate: stamp,
  vnp_IpAddr: z.string().min(7).max(45),
  vnp_TransactionNo: text.optional(),
  vnp_SecureHash: z.string(),
};
const QueryDr = z.object({ ...common, vnp_Command: z.literal('querydr') });
const RefundAsk = z.object({
  ...common,
  vnp_Command: z.literal('refund'),
  vnp_TransactionType: z.enum(['02', '03']),
  vnp_Amount: text.refine((value) => /^[1-9]\d{0,9}00$/.test(value)),
  vnp_CreateBy: z.string().min(1).max(245),
});
const Ask = z.discriminatedUnion('vnp_Command', [QueryDr, RefundAsk]);

const names = (list: string): string[] => list.split(' ').map((name) => `vnp_${name}`);

/** What a merchant signs, in this order. */
const asks = {
  querydr: names('RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo'),
  refund: names(
    'RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo',
  ),
};

const repliesRefund = names(
  'ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo',
);

/** What VNPay signs of its replies, in this order. From memory; the npm package `vnpay` has the same. */
const replies = { querydr: [...repliesRefund, ...names('PromotionCode PromotionAmount')], refund: repliesRefund };

/** vnp_ResponseCode of replies. From memory: what 02 and 94 mean differs between editions of VNPay's documents. */
const messages = {
  '00': 'Success',
  '02': 'Already refunded, or more than is left of the payment',
  '03': 'Invalid data format',
  '91': 'Transaction not found',
  '94': 'Duplicate request',
  '95': 'Transaction failed at VNPAY, request refused',
  '97': 'Invalid signature',
};

type Said = { readonly code: keyof typeof messages; readonly about?: Params };

/** The latest that happened to a payment: its last refund, else itself. */
const aboutOf = (payment: Transaction, refund: Refund | undefined): Params => ({
  vnp_Amount: String((refund?.dong ?? payment.dong) * 100),
  vnp_OrderInfo: payment.info,
  vnp_BankCode: payment.bank,
  vnp_PayDate: payment.chosen === null ? '' : stampOf(refund?.at ?? payment.chosen),
  vnp_TransactionNo: refund ? String(15_000_000 + refund.id) : transactionNo(payment),
  vnp_TransactionType: refund?.type ?? '01',
  vnp_TransactionStatus: refund?.status ?? (payment.outcome === null ? '01' : outcomes[payment.outcome].status),
});

/** Đồng taken from the payer. */
export const debitedOf = ({ outcome, dong }: Transaction): number =>
  outcome !== null && outcomes[outcome].moves ? dong : 0;

const paymentOf = (ask: z.infer<typeof Ask>, { ledger }: Provider): Transaction | undefined =>
  ledger
    .transactions(ask.vnp_TxnRef)
    .find(({ terminal, created }) => terminal === ask.vnp_TmnCode && created === ask.vnp_TransactionDate);

const query = (payment: Transaction, { ledger }: Provider): Said => ({
  code: '00',
  about: aboutOf(payment, ledger.refunds(payment.id).at(-1)),
});

const refund = (ask: z.infer<typeof RefundAsk>, payment: Transaction, provider: Provider): Said => {
  const { ledger, disturbances, now } = provider;
  const debited = debitedOf(payment);
  const no = ask.vnp_TransactionNo;
  if (debited === 0) return { code: '95' };
  if (no !== undefined && no !== '' && no !== '0' && no !== transactionNo(payment)) return { code: '91' };
  const dong = Number(ask.vnp_Amount) / 100;
  const type = ask.vnp_TransactionType;
  // What is in process is spoken for.
  const taken = ledger.refunds(payment.id).filter(({ status }) => status !== '09');
  const left = taken.reduce((rest, earlier) => rest - earlier.dong, debited);
  if (dong > left) return { code: '02' };
  if (type === '02' && dong !== debited) return { code: '03' };
  const { refund: status } = disturbances.of(payment.reference);
  const made = ledger.addRefund({ payment: payment.id, requestId: ask.vnp_RequestId, type, dong, status, at: now() });
  return { code: '00', about: { ...aboutOf(payment, made), vnp_OrderInfo: ask.vnp_OrderInfo } };
};

const judge = (ask: z.infer<typeof Ask>, provider: Provider): Said => {
  const signature = signJoined(provider.secretOf(ask.vnp_TmnCode), asks[ask.vnp_Command], ask);
  if (!sameSignature(ask.vnp_SecureHash, signature)) return { code: '97' };
  const today = stampOf(provider.now()).slice(0, 8);
  return provider.ledger.together(() => {
    if (!provider.ledger.isNewRequest(ask.vnp_TmnCode, today, ask.vnp_RequestId)) return { code: '94' };
    const payment = paymentOf(ask, provider);
    if (!payment) return { code: '91' };
    return ask.vnp_Command === 'querydr' ? query(payment, provider) : refund(ask, payment, provider);
  });
};

const Addressed = z.object({
  vnp_Command: z.enum(['querydr', 'refund']),
  vnp_TmnCode: z.string().regex(terminalCode),
  vnp_TxnRef: text.catch(''),
});

/** Answers `querydr` and `refund`, signed; what names neither a command nor a terminal is answered 03 without a signature. */
export const answerMerchant = (body: unknown, provider: Provider): Params => {
  const addressed = Addressed.safeParse(body);
  if (!addressed.success) return { vnp_ResponseCode: '03', vnp_Message: messages['03'] };
  const { vnp_Command, vnp_TmnCode, vnp_TxnRef } = addressed.data;
  const ask = Ask.safeParse(body);
  const { code, about = {} } = ask.success ? judge(ask.data, provider) : { code: '03' as const };
  const reply: Params = {
    vnp_ResponseId: randomUUID().replaceAll('-', ''),
    vnp_Command,
    vnp_ResponseCode: code,
    vnp_Message: messages[code],
    vnp_TmnCode,
    vnp_TxnRef,
    ...about,
  };
  const secret = provider.secretOf(vnp_TmnCode);
  return { ...reply, vnp_SecureHash: signJoined(secret, replies[vnp_Command], reply) };
};
