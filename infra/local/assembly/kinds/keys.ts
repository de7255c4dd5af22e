import * as z from 'zod';
import { cloudOnly, kind, tags } from '../kind.ts';

/** Keys: those that sign are made here, those that encrypt are the cloud's. */
export const keyKinds = {
  'AWS::KMS::Key': kind(
    z.strictObject({
      KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'RSA_2048', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
      KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('ENCRYPT_DECRYPT'),
      Description: z.string().optional(),
      KeyPolicy: cloudOnly('permissions'),
      EnableKeyRotation: cloudOnly('encryption at rest: data lie in files of this user'),
      RotationPeriodInDays: cloudOnly('encryption at rest: data lie in files of this user'),
      PendingWindowInDays: cloudOnly('nothing here deletes a key'),
      Enabled: z.literal(true, 'the runner switches no key off').optional(),
      MultiRegion: cloudOnly('the runner has one region'),
      Origin: z.literal('AWS_KMS', 'the runner imports no key').optional(),
      Tags: tags,
    }),
    {
      attributes: (of) => ({ Arn: `arn:aws:kms:${of.region}:${of.account}:key/${of.name}`, KeyId: of.name }),
    },
  ),
};
