import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { Locale } from '#shared/words/text.ts';
import { addressOf } from '../pages/addresses.ts';

/** What this tab remembers of a payment it left for: where it came from, and the code to scan. Gone with the tab. */
type LeftFor = { back: string; qr?: NonNullable<BegunPayment['qr']> };

const keyOf = (reference: string): string => `paying.${reference}`;

/** What is remembered of an attempt; nothing in another tab or on another device. */
export const leftFor = (reference: string): LeftFor | undefined =>
  (JSON.parse(sessionStorage.getItem(keyOf(reference)) ?? 'null') as LeftFor | null) ?? undefined;

/** Goes on to the provider's page, or to the code to scan; `back` is where one may pay again. */
export const goAndPay = ({ reference, redirect, qr }: BegunPayment, back: string, locale: Locale): void => {
  const left: LeftFor = { back, ...(qr && { qr }) };
  sessionStorage.setItem(keyOf(reference), JSON.stringify(left));
  location.assign(redirect ?? `${addressOf('pay', locale)}?m=${reference}`);
};
