import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { keyIdOf, publicKeyOf } from '../gateway/qr-signature.ts';
import { realTime } from '../real-time.ts';
import { keepPublicKey } from '../store/public-keys.ts';
import { readJsonObject } from '../gateway/seed-file.ts';
import { Seed } from '../seed.ts';
import { putSeed } from '../store/seed.ts';
import { openTable } from '../store/table.ts';
import type { Table } from '../store/table.ts';

/**
 * The properties of the `Custom::Seed` resource: where the one JSON file lies (`Seed`; a plain S3 object, neither zipped nor gzipped) and
 * which subject of the staff pool is which member of staff – in the cloud the first administrators, on a laptop every demo person, whose
 * subject is their id. `Digest` only makes CloudFormation call again when the file changes (the asset's hash).
 */
const Properties = lazily(() =>
  z.object({
    BucketName: z.string(),
    ObjectKey: z.string(),
    Digest: z.string().optional(),
    StaffIssuer: z.string(),
    /** The keys that seal results and sign their QR codes, whose public halves are published. */
    SealKey: z.string().optional(),
    QrKey: z.string().optional(),
    SignIns: z.array(z.object({ sub: z.string(), staffId: z.string() })).default([]),
  }),
);

const Event = lazily(() =>
  z.object({ RequestType: z.enum(['Create', 'Update', 'Delete']), ResourceProperties: z.unknown() }),
);

const keepKey = async (table: Table, signs: PublicKey['signs'], key: string): Promise<void> => {
  const spki = await publicKeyOf(key);
  const kept = { id: keyIdOf(spki), signs, spki: Buffer.from(spki).toString('base64') };
  await keepPublicKey(table, kept, localDate(realTime()));
};

/**
 * Handler of `Custom::Seed` behind CDK's `Provider` (`onEventHandler`): answers `{ PhysicalResourceId }` and throws on failure; the provider
 * tells CloudFormation. Idempotent: a service version or member of staff that exists is never changed, nor what administrators acted on;
 * everything else is put again; deleting deletes nothing. Needs to read the object and the public halves of the keys.
 */
export const handler = async (event: unknown): Promise<{ PhysicalResourceId: string }> => {
  const { RequestType, ResourceProperties } = Event.parse(event);
  if (RequestType !== 'Delete') {
    const { BucketName, ObjectKey, StaffIssuer, SignIns, SealKey, QrKey } = Properties.parse(ResourceProperties);
    const seed = Seed.parse(await readJsonObject(BucketName, ObjectKey), { jitless: true });
    const table = openTable(process.env.TABLE_NAME ?? '');
    await putSeed(table, seed, { issuer: StaffIssuer, signIns: SignIns });
    if (SealKey !== undefined) await keepKey(table, 'seal', SealKey);
    if (QrKey !== undefined) await keepKey(table, 'qr', QrKey);
  }
  return { PhysicalResourceId: 'seed' };
};
