import { randomUUID } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { asciiPurpose } from '#shared/payment/ascii-purpose.ts';
import type { Provider } from './provider.ts';
import { askVnpay } from './vnpay-api.ts';
import { vnpayDate } from './vnpay-dates.ts';
import { isSignatureOf, signatureOf, signedQuery } from './vnpay-signature.ts';
import { callbackState, dongOf, ipnReplies, queryState, refundState, wordOf } from './vnpay-words.ts';

/** Whole addresses; VNPay's own production has other paths than its sandbox. */
type Addresses = {
  /** The page of payments: `https://sandbox.vnpayment.vn/paymentv2/vpcpay.html`. */
  page: string;
  /** What is asked about payments: `https://sandbox.vnpayment.vn/merchant_webapi/api/transaction`. */
  api: string;
};

type Settings = {
  url: Addresses;
  /** The secret of a terminal (`vnp_TmnCode`), where one is kept for it. */
  secretOf: (terminal: string) => Promise<string | undefined>;
  fetch?: typeof fetch;
  /** At most 32 letters and digits, unique within a day. */
  newRequestId?: () => string;
  /** Milliseconds until no answer is taken for an answer. */
  patience?: number;
};

/**
 * Sixteen times the half second that GOV.UK Pay measured as the median of a refund, and under the 10 s the shortest function of the portal may
 * run, so that whoever asks learns that no answer came.
 */
const usualPatience = 8_000;

const version = '2.1.0';
const isTerminal = (text: string): boolean => /^[A-Za-z\d]{8}$/.test(text);

/** VNPay takes addresses of 7 to 45 signs; a shorter one (`::1`) is this very machine. */
const payerAddress = (address: string): string => (address.length < 7 ? '127.0.0.1' : address);

/** VNPay 2.1.0: redirect to its page, IPN, querydr and refund. A secret that cannot be looked up just now is an error, never a "no". */
export const vnpay = ({
  url,
  secretOf,
  fetch: send = fetch,
  newRequestId = () => randomUUID().replaceAll('-', ''),
  patience = usualPatience,
}: Settings): Provider => {
  const ask = askVnpay(url.api, send, patience);

  const kept = async (terminal: string): Promise<string | undefined> => {
    const secret = isTerminal(terminal) ? await secretOf(terminal) : undefined;
    return secret === '' ? undefined : secret;
  };
  const demanded = async (terminal: string): Promise<string> => {
    const secret = await kept(terminal);
    if (secret === undefined) throw new Refusal('provider-not-configured');
    return secret;
  };

  return {
    async begin(terminal, order) {
      const secret = await demanded(terminal);
      const query = signedQuery({
        vnp_Version: version,
        vnp_Command: 'pay',
        vnp_TmnCode: terminal,
        vnp_Amount: String(order.dong * 100),
        vnp_CurrCode: 'VND',
        vnp_TxnRef: order.reference,
        vnp_OrderInfo: asciiPurpose(order.purpose),
        vnp_OrderType: 'other',
        vnp_Locale: order.locale === 'vi' ? 'vn' : 'en',
        vnp_ReturnUrl: order.returnUrl,
        vnp_IpAddr: payerAddress(order.address),
        vnp_CreateDate: vnpayDate(order.createdAt),
        vnp_ExpireDate: vnpayDate(order.expiresAt),
      });
      return { kind: 'redirect', url: `${url.page}?${query}&vnp_SecureHash=${signatureOf(secret, query)}` };
    },

    async readCallback(query) {
      // The payer was sent off with an address signed by the same secret: what says no outcome, or asks for a payment, is not the provider's word.
      const { vnp_ResponseCode = '', vnp_TransactionStatus = '', vnp_Command } = query;
      if (vnp_ResponseCode === '' || vnp_TransactionStatus === '' || vnp_Command !== undefined) return undefined;
      const dong = dongOf(query.vnp_Amount);
      if (dong === undefined) return undefined;
      const secret = await kept(query.vnp_TmnCode ?? '');
      if (secret === undefined) return undefined;
      const isSigned = isSignatureOf(secret, signedQuery(query), query.vnp_SecureHash ?? '');
      return isSigned ? wordOf(query, callbackState(query), dong) : undefined;
    },

    callbackReply: (outcome) => ipnReplies[outcome],

    async query(terminal, { reference, createdAt, at, address }) {
      const said = await ask(await demanded(terminal), {
        vnp_RequestId: newRequestId(),
        vnp_Version: version,
        vnp_Command: 'querydr',
        vnp_TmnCode: terminal,
        vnp_TxnRef: reference,
        vnp_TransactionDate: vnpayDate(createdAt),
        vnp_CreateDate: vnpayDate(at),
        vnp_IpAddr: payerAddress(address),
        vnp_OrderInfo: `Truy van giao dich ${reference}`,
      });
      if (said?.vnp_ResponseCode === '91') return wordOf(said, 'unknown', 0);
      const dong = dongOf(said?.vnp_Amount);
      // 02, 03, 94, 97, 99 say something of the asking and nothing of the order.
      return said?.vnp_ResponseCode === '00' && dong !== undefined ? wordOf(said, queryState(said), dong) : undefined;
    },

    async refund(order) {
      const said = await ask(await demanded(order.terminal), {
        vnp_RequestId: order.requestId,
        vnp_Version: version,
        vnp_Command: 'refund',
        vnp_TmnCode: order.terminal,
        vnp_TransactionType: order.dong < order.paidDong ? '03' : '02',
        vnp_TxnRef: order.reference,
        vnp_Amount: String(order.dong * 100),
        vnp_TransactionNo: order.transaction,
        vnp_TransactionDate: vnpayDate(order.createdAt),
        vnp_CreateBy: order.by,
        vnp_CreateDate: vnpayDate(order.at),
        vnp_IpAddr: payerAddress(order.address),
        vnp_OrderInfo: asciiPurpose(order.purpose),
      });
      if (!said || (said.vnp_ResponseCode === '00' && dongOf(said.vnp_Amount) !== order.dong))
        return { state: 'unknown', code: 'no-answer' };
      return { state: refundState(said), code: wordOf(said, 'in-doubt', 0).code };
    },
  };
};
