import { stampOf } from './gmt7.ts';
import type { Transaction } from './ledger.ts';
import { outcomes } from './outcomes.ts';
import type { Provider } from './provider.ts';
import { signedQuery, type Params } from './signature.ts';

/** VNPay's number of a transaction; 0 where the payer turned back before there was one. */
export const transactionNo = ({ id, outcome }: Pick<Transaction, 'id' | 'outcome'>): string =>
  outcome === null || outcome === 'cancel' || outcome === 'expired' ? '0' : String(14_000_000 + id);

/** What IPN and return address say of a payment that has an outcome. */
const toldOf = (payment: Transaction): Params => {
  const outcome = outcomes[payment.outcome ?? 'expired'];
  const number = transactionNo(payment);
  return {
    vnp_TmnCode: payment.terminal,
    vnp_TxnRef: payment.reference,
    vnp_Amount: String(payment.dong * 100),
    vnp_OrderInfo: payment.info,
    vnp_BankCode: payment.bank,
    // A bank has a number only for money that moved.
    ...(outcome.moves && { vnp_BankTranNo: `VNP${number}` }),
    vnp_CardType: 'ATM',
    vnp_PayDate: stampOf(payment.chosen ?? 0),
    vnp_TransactionNo: number,
    vnp_ResponseCode: outcome.response,
    vnp_TransactionStatus: outcome.status,
  };
};

/** The true notification, signed. */
export const trueQuery = (payment: Transaction, { secretOf }: Pick<Provider, 'secretOf'>): string =>
  signedQuery(secretOf(payment.terminal), toldOf(payment));

/** Where the browser goes: the merchant's return address with what the true notification says. */
export const returnAddress = (payment: Transaction, provider: Pick<Provider, 'secretOf'>): string => {
  const query = trueQuery(payment, provider);
  return `${payment.returnUrl}${payment.returnUrl.includes('?') ? '&' : '?'}${query}`;
};

/** A later moment than the redirect's, however fast its reader is. */
const justAfter = 1000;

/** Writes down which notifications a payment that got its outcome sends, and when, as disturbed as was planned. */
export const planIpns = (
  payment: Transaction,
  provider: Pick<Provider, 'book' | 'disturbances' | 'secretOf'>,
): void => {
  const { ipn } = provider.disturbances.of(payment.reference);
  const terminal = ipn.terminal ?? payment.terminal;
  const told = {
    ...toldOf(payment),
    vnp_TmnCode: terminal,
    ...(ipn.dong !== undefined && { vnp_Amount: String(ipn.dong * 100) }),
  };
  const secret = ipn.signature === 'right' ? provider.secretOf(terminal) : `not ${provider.secretOf(terminal)}`;
  const query = signedQuery(secret, told);
  const since = payment.chosen ?? 0;
  const delay = Math.max(ipn.delaySeconds * 1000, ipn.order === 'after-redirect' ? justAfter : 0);
  const add = (due: number, lost: number) => provider.book.add({ payment: payment.id, query, lost, due, since });
  for (let copy = 0; copy < ipn.copies; copy += 1) add(since + delay, ipn.lost);
  if (ipn.replayAfterSeconds !== undefined) add(since + delay + ipn.replayAfterSeconds * 1000, 0);
};
