import { signedQuery } from '#infra/local/payment-sandbox/signature.ts';
import { sandboxSecretOf } from './world.ts';
import type { MoneyWorld } from './world.ts';

/** What the provider would say of a success, before anything is changed in it. */
export const saying = (reference: string, dong: number, changes: Record<string, string> = {}) => ({
  vnp_Amount: String(dong * 100),
  vnp_BankCode: 'NCB',
  vnp_OrderInfo: 'Nop phi',
  vnp_PayDate: '20261123080500',
  vnp_ResponseCode: '00',
  vnp_TmnCode: 'DEMOTMN1',
  vnp_TransactionNo: '14000009',
  vnp_TransactionStatus: '00',
  vnp_TxnRef: reference,
  ...changes,
});

/** The same signed, with that terminal's secret. */
export const signed = (said: Record<string, string>, terminal = 'DEMOTMN1'): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(signedQuery(sandboxSecretOf(terminal), said)));

/** What a callback is answered, in the provider's own form. */
export const rspOf = ({ body }: { body: string }): string => (JSON.parse(body) as { RspCode: string }).RspCode;

/** The provider says so of an amount, signed; answers what it is answered. */
export const told = async (
  world: MoneyWorld,
  reference: string,
  dong: number,
  { response = '00', status = '00', ...changes }: Record<string, string> = {},
): Promise<string> => {
  const codes = { vnp_ResponseCode: response, vnp_TransactionStatus: status };
  const { vnp_TmnCode: terminal = 'DEMOTMN1' } = changes;
  return rspOf(await world.callback(signed(saying(reference, dong, { ...codes, ...changes }), terminal)));
};
