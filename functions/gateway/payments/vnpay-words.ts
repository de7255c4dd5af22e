import type { CallbackOutcome, RefundWord, Word } from './provider.ts';
import { instantOfVnpayDate } from './vnpay-dates.ts';

/** What VNPay sent, by the names of its fields. */
export type Said = Readonly<Record<string, string>>;

/**
 * `vnp_TransactionStatus` of a payment. Whatever else it says is in doubt: 04 (debited, then reversed), 07 (suspected fraud), 05 06 09 (a refund of it
 * is under way or was refused) and codes nobody knows yet. A person looks at those.
 */
const paymentStates = new Map<string, Word['state']>([
  ['00', 'paid'],
  ['01', 'open'],
  ['02', 'failed'],
]);

const statusState = (status = ''): Word['state'] => paymentStates.get(status) ?? 'in-doubt';

/** The state an IPN or a return tells: paid if both codes are 00, in doubt if only one is; 07 is a debit suspected of fraud. */
export const callbackState = ({ vnp_ResponseCode: code, vnp_TransactionStatus: status }: Said): Word['state'] => {
  const state = statusState(status);
  return code === '07' || (code === '00') !== (state === 'paid') ? 'in-doubt' : state;
};

/** The state a reply to `querydr` tells, whose response code is about the asking only; a reply about a refund of it (type 02, 03) leaves it in doubt. */
export const queryState = ({ vnp_TransactionStatus: status, vnp_TransactionType: type = '01' }: Said): Word['state'] =>
  type === '01' ? statusState(status) : 'in-doubt';

/** Whole đồng of VNPay's đồng × 100; undefined where it is no such number. Thirteen digits are ten times what VNPay takes at most. */
export const dongOf = (amount = ''): number | undefined =>
  /^\d{1,13}$/.test(amount) && Number(amount) % 100 === 0 ? Number(amount) / 100 : undefined;

/** What VNPay said as a word of ours. */
export const wordOf = (said: Said, state: Word['state'], dong: number): Word => {
  const { vnp_TransactionNo: transaction = '', vnp_PayDate: payDate = '' } = said;
  const at = instantOfVnpayDate(payDate);
  return {
    reference: said.vnp_TxnRef ?? '',
    terminal: said.vnp_TmnCode ?? '',
    dong,
    state,
    code: [said.vnp_ResponseCode, said.vnp_TransactionStatus].filter((code) => code !== undefined).join('/'),
    // An order nobody paid has the number 0.
    ...(!/^0*$/.test(transaction) && { transaction }),
    ...((said.vnp_TransactionType ?? '01') !== '01' && { isOfRefund: true as const }),
    ...(at !== undefined && { at }),
  };
};

/** What an IPN is answered with: after 00 and 02 VNPay rests, after anything else it calls again, up to ten times. */
export const ipnReplies: Record<CallbackOutcome, { RspCode: string; Message: string }> = {
  confirmed: { RspCode: '00', Message: 'Confirm Success' },
  'unknown-reference': { RspCode: '01', Message: 'Order not found' },
  'confirmed-before': { RspCode: '02', Message: 'Order already confirmed' },
  'wrong-amount': { RspCode: '04', Message: 'Invalid amount' },
  'wrong-signature': { RspCode: '97', Message: 'Invalid signature' },
  error: { RspCode: '99', Message: 'Unknown error' },
};

/** Status of a refund VNPay took: 05 it works on it, 06 it has sent it to the bank, 09 refused. Taken and not named here is waiting. */
const takenRefunds = new Map<string, RefundWord['state']>([
  ['00', 'done'],
  ['06', 'done'],
  ['09', 'refused'],
  ['02', 'unknown'],
]);

/**
 * Response code of a refund: 00 taken, 94 asked for before and worked on; 02 (terminal), 03 (form), 91 (no such payment), 95 (never paid) and 97 (our
 * signature) mean that nothing was taken. Anything else is unknown.
 */
export const refundState = ({ vnp_ResponseCode: code = '', vnp_TransactionStatus: status = '' }: Said) => {
  if (code === '00') return takenRefunds.get(status) ?? 'waiting';
  if (code === '94') return 'waiting';
  return ['02', '03', '91', '95', '97'].includes(code) ? 'refused' : 'unknown';
};
