/** Is it in force on that local date (`2026-11-23`)? The last day counts. */
export const isInForce = (valid: { validFrom: string; validTo?: string | undefined }, date: string): boolean =>
  valid.validFrom <= date && (valid.validTo === undefined || date <= valid.validTo);
