/**
 * The public half of a key that results are signed with, for whoever checks them without asking anybody: `qr` codes (ECDSA P-256) or the `seal`
 * in a PDF (RSA). Known by its id, the first eight digits of its SHA-256; used on the local dates from `from` on, to the last day `to`.
 */
export type PublicKey = { id: string; signs: 'qr' | 'seal'; spki: string; from: string; to?: string | undefined };
