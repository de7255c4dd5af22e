import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { isSignatureOf, signatureOf } from './vnpay-signature.ts';
import type { Said } from './vnpay-words.ts';

/** Fields of a reply to `refund` in the order they are signed; a reply to `querydr` has two more. */
const refundFields = [
  'vnp_ResponseId',
  'vnp_Command',
  'vnp_ResponseCode',
  'vnp_Message',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_Amount',
  'vnp_BankCode',
  'vnp_PayDate',
  'vnp_TransactionNo',
  'vnp_TransactionType',
  'vnp_TransactionStatus',
  'vnp_OrderInfo',
];
const signedFields = {
  querydr: [...refundFields, 'vnp_PromotionCode', 'vnp_PromotionAmount'],
  refund: refundFields,
};

/** What we ask: its fields in the order they are signed. */
type Asked = Said & { vnp_Command: keyof typeof signedFields };

const inText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const Reply = lazily(() => z.record(z.string(), z.unknown().transform(inText)));

/** A reply to that question and signed with that secret, or undefined. A request id is not signed, and not every reply repeats it. */
const trusted = (secret: string, asked: Asked, reply: unknown): Said | undefined => {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  const text = signedFields[asked.vnp_Command].map((field) => said[field] ?? '').join('|');
  const answers = ['vnp_Command', 'vnp_TmnCode', 'vnp_TxnRef'].every((field) => said[field] === asked[field]);
  const same = (said.vnp_RequestId ?? '') === '' || said.vnp_RequestId === asked.vnp_RequestId;
  return answers && same && isSignatureOf(secret, text, said.vnp_SecureHash ?? '') ? said : undefined;
};

/** Asks VNPay's API; undefined where no answer came in time (ms) that is surely VNPay's and about what was asked. Never sends twice. */
export const askVnpay =
  (url: string, send: typeof fetch, patience: number) =>
  async (secret: string, asked: Asked): Promise<Said | undefined> => {
    const body = { ...asked, vnp_SecureHash: signatureOf(secret, Object.values(asked).join('|')) };
    try {
      const reply = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      return reply.ok ? trusted(secret, asked, await reply.json()) : undefined;
    } catch {
      return undefined;
    }
  };
