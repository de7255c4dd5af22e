import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import type { CustomResource, Plan } from './assembly/plan.ts';
import type { Functions } from './make-functions.ts';
import type { RunnerStore } from './runner-store.ts';
import type { S3 } from './s3/start-s3.ts';
import type { DemoPerson } from './sign-in/demo-people.ts';
import { account, defaultRegion } from './surroundings.ts';

const Kept = z.object({ hash: z.string(), physicalId: z.string(), properties: z.record(z.string(), z.unknown()) });
const Answer = z.looseObject({ PhysicalResourceId: z.string().optional() }).nullable();

/** CloudFormation hands every number and yes/no over as text. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
};

/** In the cloud the seed binds the first administrators to their accounts; here every member of staff among the demo people has one. */
const withDemoStaff = ({ type, properties }: CustomResource, people: readonly DemoPerson[]): Record<string, unknown> =>
  type === 'Custom::Seed'
    ? {
        ...properties,
        SignIns: people
          .filter(({ pool, unbound }) => pool === 'staff' && !unbound)
          .map(({ sub }) => ({ sub, staffId: sub })),
      }
    : { ...properties };

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What a custom resource's function may want to read: assets lie in the bucket that deployments use. */
const publishAssets = async (resource: CustomResource, assets: ReadonlyMap<string, string>, s3: S3): Promise<void> => {
  const texts = textsIn(resource.properties);
  const bucket = texts.find((text) => text.startsWith('cdk-') && text.includes('-assets-'));
  for (const key of texts) {
    const file = assets.get(key);
    if (file === undefined || bucket === undefined) continue;
    if (statSync(file).isDirectory())
      throw new Error(`${resource.id}: the asset ${key} is a folder, which only the cloud zips`);
    s3.createBucket(bucket);
    await s3.put(bucket, key, readFileSync(file), {});
  }
};

/** The function to call: behind CDK's provider framework it is the framework's user function, which answers by returning. */
const functionOf = ({ id, serviceToken }: CustomResource, functions: Functions) => {
  const user = functions.environmentOf(serviceToken).USER_ON_EVENT_FUNCTION_ARN;
  if (user === undefined)
    throw new Error(`${id}: the runner calls custom resources only behind CDK's provider framework`);
  return functions.find(user);
};

/** Creates or updates the portal's own custom resources; one whose properties did not change is not called again. */
export const callCustom = async (options: {
  readonly plan: Plan;
  readonly functions: Functions;
  readonly assets: ReadonlyMap<string, string>;
  readonly s3: S3;
  readonly store: RunnerStore;
  readonly people: readonly DemoPerson[];
}): Promise<readonly string[]> => {
  const { plan, functions, assets, s3, store, people } = options;
  const called: string[] = [];
  for (const resource of plan.custom) {
    const properties = withDemoStaff(resource, people);
    const hash = createHash('sha256').update(JSON.stringify(properties)).digest('hex');
    const key = `custom.${resource.id}`;
    const text = store.get(key);
    const before = text === undefined ? undefined : Kept.parse(JSON.parse(text));
    if (before?.hash === hash) continue;
    await publishAssets(resource, assets, s3);
    const outcome = await functionOf(resource, functions).invoke({
      RequestType: before ? 'Update' : 'Create',
      RequestId: hash.slice(0, 36),
      StackId: `arn:aws:cloudformation:${defaultRegion}:${account}:stack/${resource.stack}/local`,
      ResponseURL: 'http://127.0.0.1/',
      ResourceType: resource.type,
      LogicalResourceId: resource.logicalId,
      ServiceToken: resource.serviceToken,
      ...(before && { PhysicalResourceId: before.physicalId, OldResourceProperties: asText(before.properties) }),
      ResourceProperties: asText({ ...properties, ServiceToken: resource.serviceToken }),
    });
    if ('failed' in outcome)
      throw new Error(`${resource.id} (${resource.type}) failed: ${outcome.failed.errorMessage}`);
    const physicalId = Answer.parse(JSON.parse(outcome.result))?.PhysicalResourceId ?? resource.id;
    store.set(key, JSON.stringify({ hash, physicalId, properties }));
    called.push(resource.id);
  }
  return called;
};
