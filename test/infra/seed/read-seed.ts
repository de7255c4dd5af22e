import { readFileSync, readdirSync } from 'node:fs';
import { Service } from '#shared/service/service.ts';

const room = new URL('../../../infra/seed/', import.meta.url);

/** A seed file as it is written, unparsed. */
export const readSeed = (name: string): unknown => JSON.parse(readFileSync(new URL(name, room), 'utf8'));

const serviceFiles = readdirSync(new URL('services/', room)).filter((name) => name.endsWith('.json'));

/** Every seeded service with the name of its file, parsed by the schema. */
export const seededServices = (): { file: string; service: Service }[] =>
  serviceFiles.map((file) => ({ file, service: Service.parse(readSeed(`services/${file}`)) }));
