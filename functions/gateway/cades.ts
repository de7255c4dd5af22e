import { createHash } from 'node:crypto';
import { nothing, objectId, octets, sequence, set, smallInteger, tagged, valuesIn } from './der.ts';

const data = objectId('1.2.840.113549.1.7.1');
const signedData = objectId('1.2.840.113549.1.7.2');
const sha256 = sequence(objectId('2.16.840.1.101.3.4.2.1'));
const sha256WithRsa = sequence(objectId('1.2.840.113549.1.1.11'), nothing());
const contentType = objectId('1.2.840.113549.1.9.3');
const messageDigest = objectId('1.2.840.113549.1.9.4');
const signingCertificateV2 = objectId('1.2.840.113549.1.9.16.2.47');

const hashOf = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Who issued a certificate (X.509 in DER) and under which number: how CMS names it. */
const issuerAndNumber = (certificate: Uint8Array): Uint8Array => {
  const [body = new Uint8Array()] = valuesIn(certificate);
  // The version, tagged [0], may be left out.
  const [number, , issuer] = valuesIn(body).filter(([tag]) => tag !== 0xa0);
  if (!number || !issuer) throw new Error('the signing certificate is no X.509 certificate');
  return sequence(issuer, number);
};

/**
 * What is signed (PAdES B-B, ETSI EN 319 142-1 §6.3): content type, digest and the certificate's own digest, in the order of DER. No signing
 * time: the PDF's entry says it, and the standard forbids a second one.
 */
const signedAttributes = (digest: Uint8Array, certificate: Uint8Array): Uint8Array[] => [
  sequence(contentType, set(data)),
  sequence(messageDigest, set(octets(digest))),
  sequence(signingCertificateV2, set(sequence(sequence(sequence(octets(hashOf(certificate))))))),
];

/**
 * A detached CAdES signature of a document by its SHA-256, as CMS in DER. `certificates` in DER, the signer's first; `sign` is given a SHA-256
 * and answers RSASSA-PKCS1-v1_5.
 */
export const detachedSignature = async (
  digest: Uint8Array,
  certificates: readonly [Uint8Array, ...Uint8Array[]],
  sign: (digest: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const attributes = signedAttributes(digest, certificates[0]);
  // Signed as a set, and written under a tag that says which set it is (RFC 5652 §5.4).
  const signature = await sign(hashOf(set(...attributes)));
  const signer = sequence(
    smallInteger(1),
    issuerAndNumber(certificates[0]),
    sha256,
    tagged(0, ...attributes),
    sha256WithRsa,
    octets(signature),
  );
  return sequence(
    signedData,
    tagged(0, sequence(smallInteger(1), set(sha256), sequence(data), tagged(0, ...certificates), set(signer))),
  );
};
