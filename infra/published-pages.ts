import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustomResource } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { IDependable } from 'constructs';
import type { Environment, PublishingEnvironment } from '#functions/environment.ts';
import { root } from './bundle.ts';
import { PortalFunction } from './function.ts';
import type { FunctionSurroundings } from './function.ts';
import { pagesPlan } from './roster.ts';
import type { SeedData } from './seed-data.ts';

type PagesProps = {
  environment: Environment;
  surroundings: FunctionSurroundings;
  seed: SeedData;
  /** What has to be there first. */
  after: IDependable[];
};

/**
 * The pages that people read, rendered from the table whenever a deployment brings other styles, scripts or seed, or renders differently. A
 * deployment ends when they are there, and never brings back what a page said before.
 */
export class PublishedPages extends Construct {
  constructor(scope: Construct, id: string, { environment, surroundings, seed, after }: PagesProps) {
    super(scope, id);
    const { data, bundles } = surroundings;
    const publishing = { ...environment, SITE_BUCKET: data.site.bucketName } satisfies PublishingEnvironment;
    const deployed = new PortalFunction(this, 'site-deployed', pagesPlan, publishing, surroundings);
    const provider = new Provider(this, 'Provider', {
      onEventHandler: deployed,
      logGroup: new LogGroup(this, 'Provider-log', { retention: RetentionDays.ONE_MONTH }),
    });
    const resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::PublishedPages',
      serviceToken: provider.serviceToken,
      properties: {
        Assets: digestOf(join(root, 'dist/web/data/assets.json')),
        Code: bundles === undefined ? '' : digestOf(join(bundles, 'site-deployed/index.cjs')),
        Seed: seed.digest,
        QrKey: data.qrKey.keyArn,
      },
    });
    resource.node.addDependency(...after);
  }
}

/** Changes with the file; blank where it was not built. */
function digestOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
