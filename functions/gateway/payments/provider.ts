import type { Locale } from '#shared/words/text.ts';

/** One order to pay, as a provider is asked to take it. */
export type Order = {
  /** Ours, for ever unique: see `shared/payment/reference`. */
  reference: string;
  /** Whole đồng, above nothing. */
  dong: number;
  /** What the payer reads at the provider: plain ASCII words, at most 100. */
  purpose: string;
  locale: Locale;
  /** The viewer's IP address, as the provider's form demands one. */
  address: string;
  /** Instants. */
  createdAt: string;
  expiresAt: string;
  /** Where the provider sends the browser afterwards; what it brings there is shown and never believed. */
  returnUrl: string;
};

/** Where the payer goes on: to the provider's page, or to what their banking app scans. */
export type Begun = { kind: 'redirect'; url: string } | { kind: 'qr'; payload: string };

/** What a provider says of an order, verified as its own word. */
export type Word = {
  reference: string;
  /** The merchant account it speaks of. */
  terminal: string;
  dong: number;
  /** `paid`: both codes say so. `in-doubt`: money may have moved (suspected fraud, reversed). `open`: not yet decided. `unknown`: it has no such order. */
  state: 'paid' | 'failed' | 'in-doubt' | 'open' | 'unknown';
  /** The provider's codes as it gave them, for the record, e.g. `24` or `00/07`. */
  code: string;
  /** It speaks of a refund of the order, and its amount is what went back. */
  isOfRefund?: true;
  /** The provider's number of the transaction, where it has one. */
  transaction?: string;
  /** The instant the provider gives for it. */
  at?: string;
};

/** What came of a callback, so that the provider can be answered in its own form. */
export type CallbackOutcome =
  'confirmed' | 'confirmed-before' | 'unknown-reference' | 'wrong-amount' | 'wrong-signature' | 'error';

/** What a refund is asked with. */
export type RefundOrder = {
  /** Ours: the same request again is the same refund. At most 32 letters and digits. */
  requestId: string;
  reference: string;
  terminal: string;
  dong: number;
  /** What was paid in all with that reference, in đồng: less than that is a partial refund. */
  paidDong: number;
  transaction: string;
  /** Instants: when the order was made, and now. */
  createdAt: string;
  at: string;
  /** Who approved it: a staff id. */
  by: string;
  purpose: string;
  address: string;
};

export type RefundWord = {
  /** `done`: on its way back to the payer. `waiting`: taken, not decided. `refused`: it will not be done. `unknown`: no trustworthy answer; ask, never send again blindly. */
  state: 'done' | 'waiting' | 'refused' | 'unknown';
  code: string;
};

/** How money is asked for and how its coming is proven. Each way to pay is one file with one of these, and one line in `providers.ts`. */
export type Provider = {
  /** Takes an order at that terminal; refuses 'provider-not-configured' where no secret is kept for it. */
  begin: (terminal: string, order: Order) => Promise<Begun>;
  /** Reads a callback: the provider's word, or undefined where the signature is not its own. Never throws on what is malformed; throws where its secret cannot be read just now. */
  readCallback?: (query: Readonly<Record<string, string>>) => Promise<Word | undefined>;
  /** What the provider's callback is answered with: JSON in its own form, always with status 200. */
  callbackReply?: (outcome: CallbackOutcome) => unknown;
  /** Asks for one order; undefined where no trustworthy answer came (down, timeout, wrong signature): ask again later. `at` is now. */
  query?: (
    terminal: string,
    order: { reference: string; createdAt: string; at: string; address: string },
  ) => Promise<Word | undefined>;
  refund?: (order: RefundOrder) => Promise<RefundWord>;
};
