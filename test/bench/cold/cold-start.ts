import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '#infra/bundle.ts';
import { entries } from '#infra/roster.ts';
import { atMost, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import type { Section } from '../section.ts';
import { functionEnvironment, startBenchPortal } from '../support/bench-portal.ts';
import { startEngineTap, wavesOf } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';
import { median, seeded, shuffled } from '../support/stats.ts';
import { coldCall } from './cold-process.ts';
import { firstCalls } from './first-calls.ts';
import { bundleFloors, floorWaves } from './floor.ts';
import { startInstantCloud } from './instant-cloud.ts';
import { publishedOnce } from './published-once.ts';
import { queuesAt } from './queues.ts';

/** What is started again and again: a function, the floor under it (as one file, or in parts as the function is), or that floor once more. */
type Start = { name: string; kind: 'function' | 'floor' | 'floor in parts' | 'again'; bundle: string; event: string };

/** The one floor that competes with itself, to see what the machine's unrest alone makes of equals. */
const control = 'citizen';
const discarded = 2;

const addresses = (dynamodb: string, rest: string): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_S3: rest,
  AWS_ENDPOINT_URL_SQS: rest,
  AWS_ENDPOINT_URL_SESV2: rest,
  AWS_ENDPOINT_URL_SNS: rest,
  ...queuesAt(rest),
});

/** What was read for a first call. */
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;

/** Bundles every function and its floor, and makes each first call once on a real engine to learn what is asked and answered; throws where one fails. */
export const prepare = async (folder: string) => {
  const bundles = bundle(entries, join(folder, 'functions'));
  const portal = await startBenchPortal();
  const tap = await startEngineTap(portal.engineUrl, 15);
  const common = functionEnvironment(portal.table.name, portal.issuers);
  const deployment = join(folder, 'deployment.json');
  writeFileSync(deployment, JSON.stringify({ RequestType: 'Create' }));
  const site = await publishedOnce(bundles, deployment, {
    ...common,
    AWS_ENDPOINT_URL_DYNAMODB: portal.engineUrl,
    folder,
  });
  const cloud = await startInstantCloud(JSON.stringify(portal.seed), site);
  const starts: Start[] = [];
  const read: Record<string, number> = {};
  const waves: Record<string, ReturnType<typeof floorWaves>> = {};
  for (const [name, first] of Object.entries(
    await quietly(() => firstCalls(portal, Object.values(queuesAt(cloud.url)), site)),
  )) {
    const file = join(bundles, name, 'index.cjs');
    const event = join(folder, `${name}.json`);
    writeFileSync(event, JSON.stringify(first.event));
    tap.calls.length = 0;
    const { files } = await coldCall(file, event, { ...common, ...addresses(tap.url, cloud.url) });
    read[name] = kilobytes(files);
    cloud.learn(tap.calls);
    waves[name] = floorWaves(wavesOf(tap.calls), first);
    starts.push({ name, kind: 'function', bundle: file, event });
  }
  mkdirSync(join(folder, 'floors'));
  const floors = bundleFloors(waves, join(folder, 'floors'));
  for (const name of Object.keys(waves)) {
    const event = join(folder, `${name}.floor.json`);
    writeFileSync(event, JSON.stringify({ waves: waves[name] }));
    starts.push({ name, kind: 'floor', bundle: floors.whole(name), event });
    starts.push({ name, kind: 'floor in parts', bundle: floors.inParts(name), event });
    if (name === control) starts.push({ name, kind: 'again', bundle: floors.whole(name), event });
  }
  await tap.close();
  await portal.close();
  return { starts, read, cloud, environment: { ...common, ...addresses(cloud.url, cloud.url) } };
};

/** Loading each function and making its first call, against a bundle with only the SDK's clients that makes the same calls. */
export const coldStart: Section = async ({ rounds, seed, progress }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-cold-'));
  const random = seeded(seed);
  const { starts, read, cloud, environment } = await prepare(folder);
  try {
    const times = new Map<string, number[]>();
    for (let round = -discarded; round < rounds; round += 1) {
      for (const { name, kind, bundle: file, event } of shuffled(starts, random)) {
        const { all } = await coldCall(file, event, environment);
        const key = `${name} ${kind}`;
        if (round >= 0) times.set(key, [...(times.get(key) ?? []), all]);
      }
      if (round % 5 === 0) progress(`  round ${round} of ${rounds}`);
    }
    const of = (name: string, kind: Start['kind']) => median(times.get(`${name} ${kind}`) ?? []);
    const figures: Figures = {};
    for (const [name, size] of Object.entries(read)) {
      const took = of(name, 'function');
      figures[name] = atMost(1.25, took / of(name, 'floor'), '× bare SDK');
      figures[`${name}.inParts`] = forInformation(took / of(name, 'floor in parts'), '× bare SDK in parts');
      figures[`${name}.bare`] = forInformation(of(name, 'floor'), 'ms');
      figures[`${name}.bundle`] = atMost(115, size, 'KB gz');
    }
    const apart = of(control, 'again') / of(control, 'floor');
    return { ...figures, control: atMost(1.03, Math.max(apart, 1 / apart), '× bare SDK again') };
  } finally {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
