import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustomResource } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Environment } from '#functions/environment.ts';
import { root } from './bundle.ts';
import { PortalFunction } from './function.ts';
import type { FunctionSurroundings } from './function.ts';
import { seedPlan } from './roster.ts';
import type { Settings } from './settings.ts';

type SeedProps = {
  environment: Environment;
  surroundings: FunctionSurroundings;
  staffIssuer: string;
  settings: Settings;
};

/** Fills the table with services, agencies, calendar, areas, policy and staff, again whenever one of their files changes. */
export class SeedData extends Construct {
  /** Changes with what the seed says. */
  readonly digest: string;

  constructor(scope: Construct, id: string, { environment, surroundings, staffIssuer, settings }: SeedProps) {
    super(scope, id);
    const file = new Asset(this, 'File', { path: writeSeed() });
    this.digest = file.assetHash;
    const seed = new PortalFunction(this, 'seed', seedPlan, environment, surroundings);
    seed.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [file.bucket.arnForObjects(file.s3ObjectKey)],
      }),
    );
    const { signingKey, qrKey } = surroundings.data;
    const resources = [signingKey.keyArn, qrKey.keyArn];
    seed.addToRolePolicy(new PolicyStatement({ actions: ['kms:GetPublicKey'], resources }));
    const provider = new Provider(this, 'Provider', {
      onEventHandler: seed,
      logGroup: new LogGroup(this, 'Provider-log', { retention: RetentionDays.ONE_MONTH }),
    });
    new CustomResource(this, 'Resource', {
      resourceType: 'Custom::Seed',
      serviceToken: provider.serviceToken,
      properties: {
        BucketName: file.s3BucketName,
        ObjectKey: file.s3ObjectKey,
        Digest: file.assetHash,
        StaffIssuer: staffIssuer,
        SealKey: signingKey.keyArn,
        QrKey: qrKey.keyArn,
        SignIns: signInsOf(settings),
      },
    });
  }
}

/** Puts the files of `infra/seed` together into one, and answers where it lies. */
function writeSeed(): string {
  const folder = join(root, 'infra/seed');
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const services = readdirSync(join(folder, 'services')).sort();
  const seed = {
    services: services.map((name) => json(`services/${name}`)),
    externalServices: json('external-services.json'),
    agencies: json('agencies.json'),
    collectors: json('collectors.json'),
    halls: json('halls.json'),
    areas: json('areas.json'),
    calendar: json('calendar.json'),
    policy: json('policy.json'),
    staff: json('staff.json'),
  };
  const out = join(root, 'dist/seed');
  const file = join(out, 'seed.json');
  const written = `${file}.${process.pid}`;
  mkdirSync(out, { recursive: true });
  writeFileSync(written, JSON.stringify(seed));
  // Renamed, because another synthesis may be reading it.
  renameSync(written, file);
  return file;
}

function signInsOf({ staffSignIns }: Settings): { sub: string; staffId: string }[] {
  const pairs = staffSignIns?.split(',') ?? [];
  return pairs.map((pair) => {
    const [sub = '', staffId = ''] = pair.split('=');
    return { sub, staffId };
  });
}
