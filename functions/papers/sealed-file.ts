import { createHash } from 'node:crypto';
import { localDate } from '#shared/calendar/local-time.ts';
import { toBase64url } from '#shared/result/base64url.ts';
import { checkAddress } from '#shared/result/check-address.ts';
import type { IssuedResult } from '#shared/result/issued-result.ts';
import { writePayload } from '#shared/result/payload.ts';
import { resultNumber } from '#shared/result/result-number.ts';
import type { SealPlaces } from '#shared/result/seal-places.ts';
import type { SealLook } from '../gateway/seal-look.ts';
import { fonts } from '../print/fonts.ts';
import { longDate } from '../print/official-head.ts';
import type { Sealing } from './open-sealing.ts';
import { signedPdf } from './signed-pdf.ts';

type About = { issued: IssuedResult; code: string; agency: string; portalUrl: string };

/** What the QR code says of a file, with its signature. */
const tokenFor = async (qr: Sealing['qr'], file: Uint8Array, { issued, code, agency }: About): Promise<string> => {
  const said = writePayload({
    keyId: await qr.keyId(),
    date: localDate(issued.at),
    length: file.length,
    sha256: createHash('sha256').update(file).digest(),
    code,
    number: resultNumber(issued),
    agency,
    corrects: issued.corrects ?? '',
  });
  return `${toBase64url(said)}.${toBase64url(await qr.sign(said))}`;
};

const lookOf = (places: SealPlaces, token: string, { issued, portalUrl }: About): SealLook => {
  const number = resultNumber(issued);
  const date = longDate(issued.at);
  return {
    alt: `Số ${number}, ${date}; mã QR để kiểm tra tại ${portalUrl}/kiem-tra/`,
    texts: [
      ...places.number.map((place) => ({ ...place, text: number })),
      ...places.date.map((place) => ({ ...place, text: date })),
      ...places.signer.map((place) => ({ ...place, text: issued.signerName })),
    ],
    qr: { ...places.qr, text: checkAddress(portalUrl, token) },
    font: fonts().regular,
  };
};

/**
 * A signed result with the agency's seal: a second signature over everything. What the portal printed shows number, date and QR code in it; of
 * what was uploaded the code speaks of the whole file and is handed over beside it. Refuses 'not-a-pdf'.
 */
export const sealedFile = async (
  sealing: Pick<Sealing, 'sign' | 'qr'>,
  signed: Uint8Array,
  places: SealPlaces | undefined,
  about: About,
): Promise<{ bytes: Uint8Array; token: string }> => {
  const { issued, agency } = about;
  const reason = `Số ${resultNumber(issued)}, ký: ${issued.signerName}, văn thư: ${issued.registrarName}`;
  const words = { at: issued.at, reason, location: agency };
  if (places) {
    const token = await tokenFor(sealing.qr, signed, about);
    return { bytes: await signedPdf(sealing, signed, { ...words, look: lookOf(places, token, about) }), token };
  }
  const bytes = await signedPdf(sealing, signed, words);
  return { bytes, token: await tokenFor(sealing.qr, bytes, about) };
};
