import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Plan } from '../assembly/plan.ts';
import type { RunnerStore } from '../runner-store.ts';

/** A key pair that the template wants for signing; `arn` is what a function knows it by. */
export type SigningKey = { readonly arn: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** A new private key of a kind that the template may ask for. */
const made = (spec: string): KeyObject =>
  spec === 'ECC_NIST_P256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** The template's keys to sign with: made at first sight, the same ever after. Those that encrypt are the cloud's. */
export const signingKeys = (plan: Plan, store: RunnerStore): readonly SigningKey[] =>
  plan
    .all('AWS::KMS::Key')
    .filter(({ properties }) => properties.KeyUsage === 'SIGN_VERIFY')
    .map(({ ref, attributes, properties }) => {
      const name = `signing-key.${ref}`;
      const kept = store.get(name);
      const privateKey = kept === undefined ? made(properties.KeySpec) : createPrivateKey(kept);
      if (kept === undefined) store.set(name, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
      return { arn: attributes.Arn ?? ref, privateKey, publicKey: createPublicKey(privateKey) };
    });
