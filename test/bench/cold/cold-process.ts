import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const Took = z.object({ load: z.number(), all: z.number(), files: z.array(z.string()) });
export type Took = z.infer<typeof Took>;

const program = fileURLToPath(new URL('one-call.cjs', import.meta.url));

/** Loads a bundle in a fresh process and makes one call; throws what it said where the call failed. */
export const coldCall = (bundle: string, event: string, environment: Readonly<Record<string, string>>): Promise<Took> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, bundle, event], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    let said = '';
    child.stdout.on('data', (part: Buffer) => (told += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Took.parse(JSON.parse(told)));
      else reject(new Error(`the first call of ${bundle} failed: ${said.slice(0, 2000)}`));
    });
  });
