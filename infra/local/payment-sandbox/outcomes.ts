/** What may become of a payment. `moves`: the payer's money is taken; `tells`: the merchant gets an IPN; `returns`: the browser is sent back. */
export type Outcome = {
  /** vnp_ResponseCode */
  readonly response: string;
  /** vnp_TransactionStatus */
  readonly status: string;
  readonly moves: boolean;
  readonly tells: boolean;
  readonly returns: boolean;
  readonly words: { readonly vi: string; readonly en: string };
};

const all = {
  success: {
    response: '00',
    status: '00',
    moves: true,
    tells: true,
    returns: true,
    words: { vi: 'Thanh toán thành công', en: 'Pay successfully' },
  },
  cancel: {
    response: '24',
    status: '02',
    moves: false,
    tells: true,
    returns: true,
    words: { vi: 'Hủy giao dịch (24)', en: 'Cancel (24)' },
  },
  insufficient: {
    response: '51',
    status: '02',
    moves: false,
    tells: true,
    returns: true,
    words: { vi: 'Tài khoản không đủ số dư (51)', en: 'Insufficient funds (51)' },
  },
  fraud: {
    response: '07',
    status: '07',
    moves: true,
    tells: true,
    returns: true,
    words: {
      vi: 'Trừ tiền, nhưng nghi ngờ gian lận (07)',
      en: 'Money is taken, but fraud is suspected (07)',
    },
  },
  close: {
    response: '00',
    status: '00',
    moves: true,
    tells: true,
    returns: false,
    words: {
      vi: 'Thanh toán thành công rồi đóng cửa sổ, không quay lại cổng',
      en: 'Pay, then close the window without going back',
    },
  },
  silence: {
    response: '00',
    status: '00',
    moves: true,
    tells: false,
    returns: false,
    words: {
      vi: 'Trừ tiền, nhưng không bao giờ báo lại cho cổng',
      en: 'Money is taken, but the portal is never told',
    },
  },
  /** Nobody chose in time; not offered on the page. */
  expired: {
    response: '11',
    status: '02',
    moves: false,
    tells: true,
    returns: true,
    words: { vi: 'Hết thời gian chờ thanh toán (11)', en: 'Not paid in time (11)' },
  },
} satisfies Record<string, Outcome>;

/** The name of an outcome. */
export type OutcomeName = keyof typeof all;

/** Every outcome by its name. */
export const outcomes: Readonly<Record<OutcomeName, Outcome>> = all;

const isName = (name: string): name is OutcomeName => Object.hasOwn(all, name);

/** The outcomes that a person may choose, in the order shown. */
export const choices: readonly OutcomeName[] = Object.keys(all)
  .filter(isName)
  .filter((name) => name !== 'expired');
