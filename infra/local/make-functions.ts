import { createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import type { Plan, Planned } from './assembly/plan.ts';
import type { DataFolder } from './data-folder.ts';
import { assetAt } from './deploy-files.ts';
import { openFunction, type LocalFunction } from './lambda/function-pool.ts';
import { account, defaultRegion } from './surroundings.ts';

/** The functions of the template, found by ARN or name. */
export type Functions = {
  /** Throws if the template has no such function, or one that cannot run here. */
  readonly find: (reference: string) => LocalFunction;
  readonly environmentOf: (reference: string) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** Environments of one function at once, whatever Lambda would allow. */
const most = 16;

const folderOf = (
  planned: Planned<'AWS::Lambda::Function'>,
  assets: ReadonlyMap<string, string>,
  inline: string,
): string => {
  const { S3Key, ZipFile } = planned.properties.Code;
  if (ZipFile === undefined) return assetAt(assets, S3Key ?? '');
  const folder = path.join(inline, planned.ref);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.cjs'), ZipFile);
  return folder;
};

/** Prepares every Node function; environments start at the first call. What a function prints goes to `logs/<name>.log` of the data folder. */
export const makeFunctions = (options: {
  readonly plan: Plan;
  readonly assets: ReadonlyMap<string, string>;
  readonly data: Pick<DataFolder, 'at'>;
  readonly endpoints: Readonly<Record<string, string>>;
}): Functions => {
  const { plan, assets, data, endpoints } = options;
  mkdirSync(data.at('logs'), { recursive: true });
  const made = new Map<string, LocalFunction>();
  const environments = new Map<string, Readonly<Record<string, string>>>();
  const logs: WriteStream[] = [];
  for (const planned of plan.all('AWS::Lambda::Function')) {
    const { ref, attributes, properties } = planned;
    const arn = attributes.Arn ?? ref;
    for (const name of [ref, arn]) environments.set(name, properties.Environment.Variables);
    if (!properties.Runtime.startsWith('nodejs')) continue;
    const file = createWriteStream(path.join(data.at('logs'), `${ref}.log`), { flags: 'a' });
    logs.push(file);
    const local = openFunction({
      name: ref,
      arn,
      folder: folderOf(planned, assets, data.at('inline')),
      handler: properties.Handler,
      memory: properties.MemorySize,
      timeout: properties.Timeout,
      most: Math.min(properties.ReservedConcurrentExecutions ?? most, most),
      log: (text) => void file.write(text),
      environment: {
        AWS_REGION: defaultRegion,
        AWS_DEFAULT_REGION: defaultRegion,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
        AWS_LAMBDA_FUNCTION_NAME: ref,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${ref}`,
        AWS_LAMBDA_LOG_STREAM_NAME: 'local',
        AWS_ACCOUNT_ID: account,
        TZ: ':UTC',
        LANG: 'en_US.UTF-8',
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'production',
        ...endpoints,
        ...properties.Environment.Variables,
      },
    });
    for (const name of [ref, arn]) made.set(name, local);
  }
  return {
    find: (reference) => {
      const found = made.get(reference);
      if (!found) throw new Error(`the template has no function ${reference} that Node runs`);
      return found;
    },
    environmentOf: (reference) => environments.get(reference) ?? {},
    close: async () => {
      await Promise.all([...new Set(made.values())].map((one) => one.close()));
      for (const file of logs) file.end();
    },
  };
};
