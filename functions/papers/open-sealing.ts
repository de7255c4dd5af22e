import type { SealingEnvironment } from '../environment.ts';
import type { QrSigner } from '../gateway/qr-signature.ts';
import { openSigning } from './open-signing.ts';
import type { PaperSigning } from './open-signing.ts';

/** Signing, and the key of QR codes. */
export type Sealing = PaperSigning & { qr: QrSigner };

/** Made once per container; the client of the key is loaded at the first need. */
export const openSealing = (environment: SealingEnvironment): Sealing => {
  let loading: Promise<QrSigner> | undefined;
  const signer = () =>
    (loading ??= import('../gateway/qr-signature.ts').then(({ qrSigner }) => qrSigner(environment.QR_KEY)));
  return {
    ...openSigning(environment),
    qr: { keyId: async () => (await signer()).keyId(), sign: async (bytes) => (await signer()).sign(bytes) },
  };
};
