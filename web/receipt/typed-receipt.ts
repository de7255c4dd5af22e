import { lastReceiptNumber } from '#shared/payment/receipt-number.ts';
import type { Text } from '#shared/words/text.ts';
import { checkReceiptWords as words } from '../words/check-receipt.ts';

/** What is printed on a receipt, as somebody types it. */
export type TypedReceipt = { form: string; series: string; number: string; verification: string };

/** The names of its fields, in the order of the paper. */
export const receiptFields = ['form', 'series', 'number', 'verification'] as const;

const blank: TypedReceipt = { form: '', series: '', number: '', verification: '' };

/** What the QR code of a receipt says in the address it opens; blank where there is none. */
export const receiptInAddress = (search: string): TypedReceipt => {
  const query = new URLSearchParams(search);
  const [form = '', series = ''] = (query.get('s') ?? '').split('/');
  return { ...blank, form, series, number: query.get('n') ?? '', verification: query.get('c') ?? '' };
};

const without = (spaces: RegExp, text: string): string => text.replace(spaces, '').toUpperCase();

/** What is asked of the portal: capital letters, nothing between them; undefined where a number cannot be one. */
export const receiptAsked = ({ form, series, number, verification }: TypedReceipt) => {
  const digits = without(/\s/g, number);
  const value = /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
  if (value < 1 || value > lastReceiptNumber) return undefined;
  const serial = [form, series].map((part) => without(/\s/g, part)).join('/');
  return { serial: serial.slice(0, 40), number: value, verification: without(/[\s.-]/g, verification).slice(0, 40) };
};

const missing: Record<keyof TypedReceipt, Text> = {
  form: words.formMissing,
  series: words.seriesMissing,
  number: words.numberMissing,
  verification: words.verificationMissing,
};

/** What is missing, in the order of the form. */
export const receiptWrong = (typed: TypedReceipt): { path: keyof TypedReceipt; message: Text }[] =>
  receiptFields
    .filter((name) => (name === 'number' ? receiptAsked(typed) === undefined : typed[name].trim() === ''))
    .map((path) => ({ path, message: missing[path] }));
