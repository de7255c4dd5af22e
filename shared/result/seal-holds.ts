import { spkiOf } from './check-token.ts';
import type { Verifying } from './check-token.ts';
import { derAt, derValues } from './der-values.ts';
import type { PublicKey } from './public-key.ts';

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
/** 1.2.840.113549.1.9.4, the digest of what is signed. */
const messageDigest = '6,9,42,134,72,134,247,13,1,9,4';

export const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((each, place) => each === other[place]);

type Signed = { covered: Uint8Array<ArrayBuffer>; cms: Uint8Array<ArrayBuffer>; from: number };

/** The newest signature of a PDF and what it covers, which must be all but the signature itself; throws where there is none such. */
const newestSignature = (pdf: Uint8Array): Signed => {
  const text = new TextDecoder('latin1').decode(pdf);
  const range = /^\/ByteRange ?\[0 (\d+) (\d+) (\d+) *\]/.exec(text.slice(text.lastIndexOf('/ByteRange')));
  const [from, to, rest] = (range ?? []).slice(1).map(Number);
  if (from === undefined || to === undefined || rest === undefined || to + rest !== pdf.length)
    throw new Error('the newest signature does not cover the file');
  const written = /^<([0-9a-f]+)>$/.exec(text.slice(from, to))?.[1] ?? '';
  const hole = Uint8Array.from(written.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const cms = derValues(hole.subarray(0, cmsLength(hole)))[0]?.whole ?? new Uint8Array();
  // Behind the signature its place is empty.
  if (hole.subarray(cms.length).some((each) => each !== 0)) throw new Error('something hides behind the signature');
  const covered = new Uint8Array(from + rest);
  covered.set(pdf.subarray(0, from));
  covered.set(pdf.subarray(to), from);
  return { covered, cms, from };
};

const cmsLength = (hole: Uint8Array): number => {
  const more = (hole[1] ?? 0) < 128 ? 0 : (hole[1] ?? 0) - 128;
  if (hole[0] !== 0x30 || more === 0 || more > 4) throw new Error('there is no signature');
  return 2 + more + hole.subarray(2, 2 + more).reduce((sum, each) => sum * 256 + each, 0);
};

/**
 * Is the newest signature of this PDF one of these keys', over all of it, and added behind its first `length` bytes? Verified as it was made
 * (PAdES B-B, RSA with SHA-256); certificates are not asked, since the keys are known.
 */
export const sealHolds = async (
  pdf: Uint8Array,
  length: number,
  keys: readonly PublicKey[],
  subtle: Verifying,
): Promise<boolean> => {
  try {
    const { covered, cms, from } = newestSignature(pdf);
    if (from < length) return false;
    const signer = derValues(derAt(cms, 0, 1, 0).content).at(-1);
    const [, , , attributes, , signature] = derValues(derAt(signer?.content ?? cms, 0).content);
    if (attributes?.tag !== 0xa0 || !signature) return false;
    const digest = derValues(attributes.content).find(
      ({ content }) => [...content.slice(0, 11)].join() === messageDigest,
    );
    const said = digest && derAt(digest.content, 1, 0).content;
    if (!said || !equal(said, new Uint8Array(await subtle.digest('SHA-256', covered)))) return false;
    // Signed as a set, written under another tag (RFC 5652 §5.4).
    const signed = Uint8Array.of(0x31, ...attributes.whole.subarray(1));
    for (const key of keys) {
      const imported = await subtle.importKey('spki', spkiOf(key), rsa, false, ['verify']);
      if (await subtle.verify(rsa, imported, signature.content, signed)) return true;
    }
    return false;
  } catch {
    return false;
  }
};
