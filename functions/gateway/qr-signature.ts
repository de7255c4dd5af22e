import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

/** Signs what QR codes say: an id that its public half is published under, and 64 bytes (r and s) over what is given. */
export type QrSigner = { keyId: () => Promise<string>; sign: (bytes: Uint8Array) => Promise<Uint8Array> };

/** The name of a public key: eight digits of its SHA-256. */
export const keyIdOf = (spki: Uint8Array): string => createHash('sha256').update(spki).digest('hex').slice(0, 8);

/** The public half of a key in KMS (DER). */
export const publicKeyOf = async (key: string, kms = new KMSClient({})): Promise<Uint8Array> => {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: key }));
  if (!PublicKey) throw new Error(`the key ${key} has no public half`);
  return PublicKey;
};

/** The two numbers of an ECDSA signature in DER, each in 32 bytes as WebCrypto wants them. */
const plain = (der: Uint8Array): Uint8Array => {
  const out = Buffer.alloc(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const digits = Buffer.from(der.subarray(at + 2, at + 2 + length)).subarray(-32);
    digits.copy(out, end - digits.length);
    at += 2 + length;
  }
  return out;
};

/** ECDSA on P-256 with a key that never leaves KMS. */
export const qrSigner = (key: string, kms = new KMSClient({})): QrSigner => {
  let id: Promise<string> | undefined;
  return {
    keyId: () => (id ??= publicKeyOf(key, kms).then(keyIdOf)),
    async sign(bytes) {
      const asked = { KeyId: key, Message: bytes, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' } as const;
      const { Signature } = await kms.send(new SignCommand(asked));
      if (!Signature) throw new Error(`the key ${key} did not sign`);
      return plain(Signature);
    },
  };
};
