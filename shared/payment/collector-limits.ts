/** What is asked of the facts of a unit that collects fees; the form judges by the same patterns as the portal. */
export const collectorPatterns = {
  /** Ký hiệu mẫu, e.g. `01BLP0-001`. */
  form: /^[0-9A-Z-]{3,15}$/,
  /** The letters of the series (ký hiệu). */
  series: /^[A-Z]{1,2}$/,
  /** What VNPay calls a merchant's terminal (mã website). */
  terminal: /^[0-9A-Z]{8}$/,
} as const;

/** What is asked of a bank account fees arrive at, and of the account with the Treasury they are remitted to. */
export const accountPatterns = {
  id: /^[a-z0-9-]{1,40}$/,
  /** The bank's number with NAPAS. */
  bin: /^\d{6}$/,
  number: /^[0-9A-Z]{4,19}$/,
  treasuryAccount: /^[0-9.]{4,30}$/,
} as const;

/** Longest names of banks and holders of accounts, in characters; a tax code of a branch has 14 signs. */
export const longestOfCollector = { name: 300, bank: 120, holder: 120, treasury: 120, taxCode: 14 } as const;

/** A unit has no more accounts, of all times together. */
export const mostAccounts = 10;
