import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bundleInParts, bundling } from '#infra/bundle.ts';
import type { EngineCall } from '../support/engine-tap.ts';
import type { FirstCall, OtherCall } from './first-calls.ts';

/** A call as the floor makes it: `dynamodb.Query` and what goes into its command. */
type FloorCall = [name: string, input: unknown];

const documentCommands: Record<string, string> = {
  GetItem: 'Get',
  PutItem: 'Put',
  UpdateItem: 'Update',
  DeleteItem: 'Delete',
  Query: 'Query',
  BatchGetItem: 'BatchGet',
  TransactWriteItems: 'TransactWrite',
};

const kinds = ['S', 'N', 'BOOL', 'NULL', 'L', 'M'];

/** What the document client was given, from what it made of it on the wire. */
const unmarshalled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarshalled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [kind = '', inner] = entries[0] ?? [];
  if (entries.length === 1 && kinds.includes(kind))
    return kind === 'N' ? Number(inner) : kind === 'NULL' ? null : unmarshalled(inner);
  return Object.fromEntries(entries.map(([name, each]) => [name, unmarshalled(each)]));
};

const ofEngine = ({ operation, input: { ClientRequestToken: _drawn, ...input } }: EngineCall): FloorCall => [
  `dynamodb.${documentCommands[operation] ?? operation}`,
  unmarshalled(input),
];
const ofOther = ({ service, command, input }: OtherCall): FloorCall => [`${service}.${command}`, input];

/** The event of a floor: every call the function made, wave by wave. */
export const floorWaves = (
  waves: readonly EngineCall[][],
  { before = [], along = [], after = [] }: FirstCall,
): FloorCall[][] => {
  const [first = [], ...rest] = waves.map((wave) => wave.map(ofEngine));
  const of = (others: readonly (readonly OtherCall[])[]) => others.map((wave) => wave.map(ofOther));
  return [...of(before), [...along.map(ofOther), ...first], ...rest, ...of(after)];
};

const clients: Record<string, { module: string; client: string; opened: string }> = {
  s3: { module: '@aws-sdk/client-s3', client: 'S3Client', opened: 'new S3Client({})' },
  sqs: { module: '@aws-sdk/client-sqs', client: 'SQSClient', opened: 'new SQSClient({})' },
  ses: { module: '@aws-sdk/client-sesv2', client: 'SESv2Client', opened: 'new SESv2Client({})' },
};

const dynamodb = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3 }), { marshallOptions: { removeUndefinedValues: true } });
`;

const opened = (service: string): string => {
  const known = clients[service];
  if (!known) return dynamodb;
  return `import { ${known.client} } from '${known.module}';\nconst ${service} = ${known.opened};\n`;
};

const command = (name: string): string => {
  const [service = '', asked = ''] = name.split('.');
  const module = clients[service]?.module ?? '@aws-sdk/lib-dynamodb';
  return `import { ${asked}Command as ${service}_${asked} } from '${module}';\nsends['${name}'] = (input) => ${service}.send(new ${service}_${asked}(input));\n`;
};

const sourceOf = (waves: readonly FloorCall[][]): string => {
  const names = [...new Set(waves.flat().map(([name]) => name))];
  const services = [...new Set(names.map((name) => name.split('.')[0] ?? ''))];
  return [
    'const sends = {};',
    ...services.map(opened),
    ...names.map(command),
    `export const handler = async ({ waves }) => {
      for (const wave of waves) await Promise.all(wave.map(([name, input]) => sends[name](input).catch(() => undefined)));
    };`,
  ].join('\n');
};

/** Bundles nothing but the SDK's clients and commands that these calls need: as one file, and in parts as functions are. */
export const bundleFloors = (floors: Readonly<Record<string, readonly FloorCall[][]>>, folder: string) => {
  const entries: Record<string, string> = {};
  for (const [name, waves] of Object.entries(floors)) {
    entries[name] = join(folder, `${name}.js`);
    writeFileSync(entries[name], sourceOf(waves));
  }
  const [whole, parts] = [join(folder, 'whole'), join(folder, 'parts')];
  buildSync({ ...bundling, entryPoints: entries, outdir: whole });
  bundleInParts(entries, parts);
  return {
    whole: (name: string) => join(whole, `${name}.cjs`),
    inParts: (name: string) => join(parts, name, 'index.cjs'),
  };
};
