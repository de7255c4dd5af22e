import * as z from 'zod';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { StaffMember } from '#shared/person/person.ts';
import { Service } from '#shared/service/service.ts';
import { seedGateway } from '../gateway/seed-file.ts';
import { seedStore } from '../store/seed.ts';

/** The one JSON file a fresh portal starts from (infra/seed put together at synth; a plain S3 object, neither zipped nor gzipped). */
export const Seed = z.object({
  services: z.array(Service),
  agencies: z.array(Agency),
  calendar: Calendar,
  policy: Policy,
  staff: z.array(StaffMember),
});
export type Seed = z.infer<typeof Seed>;

/**
 * The properties of the `Custom::Seed` resource. `SignIns` bind a subject of the staff pool to a member of staff; in the cloud that is the
 * first administrators, on a laptop every demo person (whose subject is their id). `Digest` only makes CloudFormation call again when
 * the file changes (the asset's hash).
 */
const Properties = z.object({
  BucketName: z.string(),
  ObjectKey: z.string(),
  Digest: z.string().optional(),
  StaffIssuer: z.string(),
  SignIns: z.array(z.object({ sub: z.string(), staffId: z.string() })).default([]),
});

const Event = z.object({ RequestType: z.enum(['Create', 'Update', 'Delete']), ResourceProperties: z.unknown() });

/**
 * Handler of `Custom::Seed` behind CDK's `Provider` (`onEventHandler`): answers `{ PhysicalResourceId }` and throws on failure; the provider
 * tells CloudFormation. Idempotent: a service version that exists is never changed, everything else is put again. Deleting deletes
 * nothing. Needs: read of the object, `dynamodb:PutItem` (and `BatchWriteItem`) on the table, variables of `Environment`.
 */
export const handler = async (event: unknown): Promise<{ PhysicalResourceId: string }> => {
  const { RequestType, ResourceProperties } = Event.parse(event);
  if (RequestType !== 'Delete') {
    const { BucketName, ObjectKey, StaffIssuer, SignIns } = Properties.parse(ResourceProperties);
    const seed = Seed.parse(await seedGateway().read(BucketName, ObjectKey));
    await seedStore().put(seed, { issuer: StaffIssuer, signIns: SignIns });
  }
  return { PhysicalResourceId: 'seed' };
};
