import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plan, Planned } from './assembly/plan.ts';
import type { RunnerStore } from './runner-store.ts';
import type { S3 } from './s3/start-s3.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

type Deployment = Planned<'Custom::CDKBucketDeployment'>;
type File = { readonly key: string; readonly body: Buffer };

/** The file or folder behind an asset's key; throws on one the assembly does not hold. */
export const assetAt = (assets: ReadonlyMap<string, string>, key: string): string => {
  const found = assets.get(key);
  if (found === undefined) throw new Error(`the assembly has no asset ${key}`);
  return found;
};

const filled = (body: Buffer, markers: Readonly<Record<string, string>>, escape: boolean): Buffer => {
  if (Object.keys(markers).length === 0) return body;
  let text = body.toString();
  for (const [marker, value] of Object.entries(markers)) {
    text = text.replaceAll(marker, escape ? JSON.stringify(value).slice(1, -1) : value);
  }
  return Buffer.from(text);
};

const filesOf = ({ properties }: Deployment, assets: ReadonlyMap<string, string>): File[] =>
  properties.SourceObjectKeys.flatMap((asset, index) => {
    const folder = assetAt(assets, asset);
    if (!statSync(folder).isDirectory()) throw new Error(`the runner deploys folders, and ${folder} is a file`);
    const markers = properties.SourceMarkers?.[index] ?? {};
    const escape = properties.SourceMarkersConfig?.[index]?.jsonEscape === true;
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, file).split(path.sep).join('/');
        return {
          key: [properties.DestinationBucketKeyPrefix.replace(/\/$/, ''), name].filter(Boolean).join('/'),
          body: filled(readFileSync(file), markers, escape),
        };
      });
  });

const deploy = async (deployment: Deployment, files: readonly File[], s3: S3): Promise<void> => {
  const { DestinationBucketName: bucket, SystemMetadata, Prune, DestinationBucketKeyPrefix } = deployment.properties;
  const waiting = [...files];
  const put = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const end = path.extname(file.key).slice(1).toLowerCase();
      await s3.put(bucket, file.key, file.body, {
        'content-type': types[end] ?? 'binary/octet-stream',
        ...SystemMetadata,
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, put));
  if (!Prune) return;
  const wanted = new Set(files.map(({ key }) => key));
  for (const key of s3.keys(bucket, DestinationBucketKeyPrefix)) if (!wanted.has(key)) await s3.remove(bucket, key);
};

/** Copies what the template deploys into buckets, as CDK's own deployment helper does; nothing where nothing changed since. */
export const deployFiles = async (options: {
  readonly plan: Plan;
  readonly assets: ReadonlyMap<string, string>;
  readonly s3: S3;
  readonly store: RunnerStore;
}): Promise<number> => {
  const { plan, assets, s3, store } = options;
  let count = 0;
  for (const deployment of plan.all('Custom::CDKBucketDeployment')) {
    const hash = createHash('sha256').update(JSON.stringify(deployment.properties)).digest('hex');
    if (store.get(`deployed.${deployment.id}`) === hash) continue;
    const files = filesOf(deployment, assets);
    await deploy(deployment, files, s3);
    store.set(`deployed.${deployment.id}`, hash);
    count += files.length;
  }
  return count;
};
