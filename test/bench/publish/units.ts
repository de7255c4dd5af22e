import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '#shared/service/service.ts';
import { bundle } from '#infra/bundle.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { entries } from '#infra/roster.ts';
import { itemsOf } from '#test/support/service-items.ts';
import { functionEnvironment, startBenchPortal } from '../support/bench-portal.ts';
import { load } from '../support/clones.ts';
import { startEngineTap } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';
import { memoryFolder } from '#test/support/memory.ts';

/** Capacity units of publishing everything, one service, and nothing (a night in which nothing begins). */
export type PublishingUnits = { all: number; one: number; night: number };

type Handler = (event: unknown) => Promise<unknown>;

const require = createRequire(import.meta.url);
const publishers = ['site-deployed', 'service-published', 'every-night'] as const;
const bucket = 'site';

/** What publishing costs of the table among so many services: the functions as bundled, a tap between them and the engine. */
export const publishingUnits = async (services: readonly Service[]): Promise<PublishingUnits> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-units-'));
  const portal = await startBenchPortal(memoryFolder);
  const tap = await startEngineTap(portal.engineUrl, 0);
  const s3 = await startS3({
    dataDir: join(folder, 's3'),
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  try {
    s3.createBucket(bucket);
    await s3.put(bucket, 'data/assets.json', '{"styles":{},"scripts":{}}');
    await load(
      portal.table,
      services.flatMap((service) => itemsOf([service])),
    );
    Object.assign(process.env, functionEnvironment(portal.table.name, portal.issuers), {
      AWS_ENDPOINT_URL_DYNAMODB: tap.url,
      AWS_ENDPOINT_URL_S3: s3.url,
    });
    const files = bundle(
      Object.fromEntries(publishers.map((name) => [name, entries[name] ?? ''])),
      join(folder, 'functions'),
    );
    const unitsOf = async (name: (typeof publishers)[number], event: unknown): Promise<number> => {
      const { handler } = require(join(files, name, 'index.cjs')) as { handler: Handler };
      tap.calls.length = 0;
      await quietly(() => handler(event));
      return tap.calls.reduce((sum, { units }) => sum + units, 0);
    };
    const at = new Date(Date.now()).toISOString();
    const all = await unitsOf('site-deployed', { RequestType: 'Create' });
    const id = portal.seed.services.at(0)?.id ?? '';
    const act = { subject: 'service', subjectId: id, seq: 1, act: 'resume', serviceIds: [id], at };
    const one = await unitsOf('service-published', { Records: [{ messageId: '1', body: JSON.stringify(act) }] });
    return { all, one, night: await unitsOf('every-night', { time: at }) };
  } finally {
    await s3.close();
    await tap.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
