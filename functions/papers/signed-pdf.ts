import { Refusal } from '#shared/errors.ts';
import type { Signing } from '../gateway/signature-place.ts';
import { isUnsignable } from '../gateway/unsignable.ts';
import type { PaperSigning } from './open-signing.ts';

/** A PDF of somebody's with one more signature; refuses 'not-a-pdf' what cannot be added to. */
export const signedPdf = (signing: Pick<PaperSigning, 'sign'>, pdf: Uint8Array, words: Signing): Promise<Uint8Array> =>
  signing.sign(pdf, words).catch((error: unknown) => {
    throw isUnsignable(error) ? new Refusal('not-a-pdf') : error;
  });
