import { constants, privateEncrypt, sign } from 'node:crypto';
import * as z from 'zod';
import type { SigningKey } from './signing-keys.ts';

/** A refusal as KMS words it: the name of its exception, and why. */
export type KmsError = Error & { readonly kmsCode: string };
export const kmsError = (kmsCode: string, message: string): KmsError => Object.assign(new Error(message), { kmsCode });
export const isKmsError = (error: unknown): error is KmsError => error instanceof Error && 'kmsCode' in error;

const algorithm = 'RSASSA_PKCS1_V1_5_SHA_256';
const elliptic = 'ECDSA_SHA_256';
/** What stands before a SHA-256 in a signature of PKCS #1 v1.5 (RFC 8017 §9.2). */
const sha256Prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');

const Sign = z.looseObject({
  KeyId: z.string(),
  Message: z.base64().transform((text) => Buffer.from(text, 'base64')),
  MessageType: z.enum(['RAW', 'DIGEST']).default('RAW'),
  SigningAlgorithm: z.enum([algorithm, elliptic], `this machine signs with ${algorithm} and ${elliptic} only`),
});
const GetPublicKey = z.looseObject({ KeyId: z.string() });

const keyOf = (keys: readonly SigningKey[], id: string): SigningKey => {
  const found = keys.find(({ arn }) => arn === id || arn.endsWith(`:key/${id}`));
  if (!found) throw kmsError('NotFoundException', `Key '${id}' does not exist or does not sign`);
  return found;
};

const isElliptic = ({ publicKey }: SigningKey): boolean => publicKey.asymmetricKeyType === 'ec';
const algorithmOf = (key: SigningKey) => (isElliptic(key) ? elliptic : algorithm);

const signatureOf = (key: SigningKey, message: Buffer, type: 'RAW' | 'DIGEST'): Buffer => {
  const { privateKey } = key;
  if (isElliptic(key) && type === 'DIGEST')
    throw kmsError('ValidationException', `this machine signs whole messages with ${elliptic}, no digests`);
  if (type === 'DIGEST') {
    if (message.length !== 32)
      throw kmsError('ValidationException', `Digest is invalid length for algorithm ${algorithm}.`);
    const padded = { key: privateKey, padding: constants.RSA_PKCS1_PADDING };
    return privateEncrypt(padded, Buffer.concat([sha256Prefix, message]));
  }
  if (message.length < 1 || message.length > 4096)
    throw kmsError('ValidationException', 'A message to sign has 1 to 4096 bytes.');
  return sign('sha256', message, privateKey);
};

type Action = (call: unknown, keys: readonly SigningKey[]) => unknown;

const actions: Readonly<Record<string, Action>> = {
  'TrentService.Sign': (call, keys) => {
    const { KeyId, Message, MessageType, SigningAlgorithm } = Sign.parse(call);
    const key = keyOf(keys, KeyId);
    if (SigningAlgorithm !== algorithmOf(key))
      throw kmsError('InvalidKeyUsageException', `${key.arn} does not sign with ${SigningAlgorithm}`);
    const Signature = signatureOf(key, Message, MessageType).toString('base64');
    return { KeyId: key.arn, Signature, SigningAlgorithm };
  },
  'TrentService.GetPublicKey': (call, keys) => {
    const key = keyOf(keys, GetPublicKey.parse(call).KeyId);
    const { arn, publicKey } = key;
    return {
      KeyId: arn,
      PublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      KeySpec: isElliptic(key) ? 'ECC_NIST_P256' : 'RSA_2048',
      KeyUsage: 'SIGN_VERIFY',
      SigningAlgorithms: [algorithmOf(key)],
    };
  },
};

/** What a target of the protocol does; throws an UnknownOperationException by name for what this machine does not do. */
export const kmsAction = (target: string): Action => {
  const action = actions[target];
  if (!action) throw kmsError('UnknownOperationException', `${target || 'A call without a target'} is not done here`);
  return action;
};
