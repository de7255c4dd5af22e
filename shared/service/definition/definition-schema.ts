import * as z from 'zod';
import { Service } from '../service.ts';

/** The shape of a definition as JSON Schema: written to definition-schema.json, which the browser reads in place of zod. */
export const definitionSchema = (): object => z.toJSONSchema(Service, { io: 'input', reused: 'ref' });
