import * as z from 'zod';
import { instantOf } from './gmt7.ts';
import type { Transaction } from './ledger.ts';
import { terminalCode, type Provider } from './provider.ts';
import { hmac, sameSignature, signedText } from './signature.ts';

const stamp = z.string().refine((text) => instantOf(text) !== undefined);

const PayRequest = z
  .object({
    vnp_Version: z.literal('2.1.0'),
    vnp_Command: z.literal('pay'),
    vnp_TmnCode: z.string().regex(terminalCode),
    // Đồng times 100, at most twelve digits.
    vnp_Amount: z.string().regex(/^[1-9]\d{0,9}00$/),
    vnp_CurrCode: z.literal('VND'),
    vnp_TxnRef: z.string().regex(/^[\w.-]{1,100}$/),
    // No diacritics and nothing that languages encode differently.
    vnp_OrderInfo: z.string().regex(/^[\w .,:;/#-]{1,255}$/),
    vnp_OrderType: z.string().regex(/^\w{1,100}$/),
    vnp_Locale: z.enum(['vn', 'en']),
    vnp_ReturnUrl: z.url({ protocol: /^https?$/ }).max(255),
    vnp_IpAddr: z.union([z.ipv4(), z.ipv6()]),
    vnp_CreateDate: stamp,
    vnp_ExpireDate: stamp,
    vnp_BankCode: z
      .string()
      .regex(/^\w{3,20}$/)
      .default('NCB'),
  })
  .refine((asked) => asked.vnp_CreateDate < asked.vnp_ExpireDate);

/** A payment as asked for, or the code of what is wrong: 03 form, 02 terminal, 97 signature, 11 too late. */
export type PayAsked =
  { readonly wanted: Omit<Transaction, 'id' | 'outcome' | 'chosen'> } | { readonly refused: '02' | '03' | '11' | '97' };

/** Reads the query of a payment's address. The signature is judged before everything that it covers. */
export const readPayRequest = (query: string, { secretOf, now }: Pick<Provider, 'secretOf' | 'now'>): PayAsked => {
  const pairs = [...new URLSearchParams(query)];
  const params = Object.fromEntries(pairs);
  if (Object.keys(params).length !== pairs.length) return { refused: '03' };
  const terminal = params.vnp_TmnCode ?? '';
  if (!terminalCode.test(terminal)) return { refused: '02' };
  if (!sameSignature(params.vnp_SecureHash, hmac(secretOf(terminal), signedText(params)))) return { refused: '97' };
  const { success, data } = PayRequest.safeParse(Object.fromEntries(pairs.filter(([, value]) => value !== '')));
  if (!success) return { refused: '03' };
  if ((instantOf(data.vnp_ExpireDate) ?? 0) <= now()) return { refused: '11' };
  return {
    wanted: {
      terminal,
      reference: data.vnp_TxnRef,
      dong: Number(data.vnp_Amount) / 100,
      info: data.vnp_OrderInfo,
      bank: data.vnp_BankCode,
      returnUrl: data.vnp_ReturnUrl,
      locale: data.vnp_Locale,
      created: data.vnp_CreateDate,
      expires: data.vnp_ExpireDate,
      opened: now(),
    },
  };
};
