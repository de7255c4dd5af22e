import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { readJsonObject } from '../gateway/seed-file.ts';
import { Seed } from '../seed.ts';
import { putSeed } from '../store/seed.ts';
import { openTable } from '../store/table.ts';

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
    SignIns: z.array(z.object({ sub: z.string(), staffId: z.string() })).default([]),
  }),
);

const Event = lazily(() =>
  z.object({ RequestType: z.enum(['Create', 'Update', 'Delete']), ResourceProperties: z.unknown() }),
);

/**
 * Handler of `Custom::Seed` behind CDK's `Provider` (`onEventHandler`): answers `{ PhysicalResourceId }` and throws on failure; the provider
 * tells CloudFormation. Idempotent: a service version or member of staff that exists is never changed, nor what administrators acted on;
 * everything else is put again; deleting deletes nothing. Needs to read the object and `dynamodb:PutItem` on the table, and `TABLE_NAME`.
 */
export const handler = async (event: unknown): Promise<{ PhysicalResourceId: string }> => {
  const { RequestType, ResourceProperties } = Event.parse(event);
  if (RequestType !== 'Delete') {
    const { BucketName, ObjectKey, StaffIssuer, SignIns } = Properties.parse(ResourceProperties);
    const seed = Seed.parse(await readJsonObject(BucketName, ObjectKey), { jitless: true });
    await putSeed(openTable(process.env.TABLE_NAME ?? ''), seed, { issuer: StaffIssuer, signIns: SignIns });
  }
  return { PhysicalResourceId: 'seed' };
};
