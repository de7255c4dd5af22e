import { createHash, publicDecrypt, X509Certificate } from 'node:crypto';
import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signing } from './signature-place.ts';

/** Signs a PDF as it is: what comes back begins with what was given, and says who signed it when. */
export type PdfSigner = (pdf: Uint8Array, signing: Signing) => Promise<Uint8Array>;

const padding = { SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256', MessageType: 'DIGEST' } as const;

/** The certificates of a PEM file in its order: whom the key belongs to first, then who vouches for it. */
const chainOf = (pem: string): [X509Certificate, ...X509Certificate[]] => {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const [own, ...above] = blocks.map((block) => new X509Certificate(block));
  if (!own) throw new Error('there is no certificate to sign with');
  return [own, ...above];
};

const demandValid = ({ subject, validFromDate, validToDate }: X509Certificate, at: string): void => {
  const when = Date.parse(at);
  if (when < validFromDate.getTime() || when > validToDate.getTime())
    throw new Error(`the certificate of ${subject} is not valid on ${at}`);
};

/** Whether it is this certificate's key that signed: what it signed opens to the digest (RFC 8017 §8.2). */
const fits = ({ publicKey }: X509Certificate, digest: Uint8Array, signature: Uint8Array): boolean => {
  try {
    return publicDecrypt(publicKey, signature).subarray(-digest.length).equals(digest);
  } catch {
    return false;
  }
};

/**
 * PAdES B-B with a key that never leaves KMS (RSA, SHA-256), over the whole document, added behind what is there. `certificates` gives the chain as
 * PEM, the key's own first. Throws where that one is not the key's or not valid at the time of signing, and where the PDF cannot be added to.
 */
export const pdfSigner = (key: string, certificates: () => Promise<string>, kms = new KMSClient({})): PdfSigner => {
  const signedBy = async (certificate: X509Certificate, digest: Uint8Array): Promise<Uint8Array> => {
    const { Signature } = await kms.send(new SignCommand({ KeyId: key, Message: digest, ...padding }));
    if (!Signature || !fits(certificate, digest, Signature))
      throw new Error(`the certificate of ${certificate.subject} is not of the key ${key}`);
    return Signature;
  };
  return async (pdf, signing) => {
    const [own, ...above] = chainOf(await certificates());
    demandValid(own, signing.at);
    const [{ prepareSignature }, { detachedSignature }] = await Promise.all([
      import('./signature-place.ts'),
      import('./cades.ts'),
    ]);
    const { covered, filled } = await prepareSignature(pdf, signing);
    const digest = covered.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
    return filled(
      await detachedSignature(digest, [own.raw, ...above.map(({ raw }) => raw)], (hash) => signedBy(own, hash)),
    );
  };
};
