import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from './lock.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Everything the build reads; the runner itself is no part of what it runs. */
const sources = ['shared', 'functions', 'infra', 'web', 'package-lock.json', 'cdk.json', 'tsconfig.json'];
const notSources = path.join(root, 'infra/local');

const filesIn = (name: string): string[] => {
  const at = path.join(root, name);
  if (!existsSync(at)) return [];
  const entries = readdirSync(path.dirname(at), { withFileTypes: true });
  const self = entries.find((entry) => entry.name === path.basename(at));
  if (self?.isFile()) return [at];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(notSources))
    .map((entry) => path.join(entry.parentPath, entry.name));
};

const sourceHash = (): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn).sort()) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
};

/** Runs one of our programs; throws what it printed if it fails. */
const run = (program: string, environment: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const keep = (part: Buffer): void => {
      printed = (printed + part.toString()).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`node ${program} failed:\n${printed}`));
    });
  });

const hold = async (file: string): Promise<{ readonly release: () => void }> => {
  for (;;) {
    try {
      return lock(file, 'busy');
    } catch {
      await wait(200);
    }
  }
};

/**
 * Builds the web and synthesises the app into `out` (by default cdk.out), unless that was made from the very same sources.
 * Several processes may ask at once: one works, the others wait. Answers the assembly's folder.
 */
export const synthesise = async (
  options: { readonly out?: string; readonly progress?: (line: string) => void } = {},
): Promise<string> => {
  const { out = path.join(root, 'cdk.out'), progress = () => undefined } = options;
  mkdirSync(path.dirname(out), { recursive: true });
  mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
  const held = await hold(path.join(root, 'node_modules/.cache/synthesise.lock'));
  try {
    const made = path.join(out, '.made-from');
    const hash = sourceHash();
    if (existsSync(made) && readFileSync(made, 'utf8') === hash) return out;
    progress('building the pages');
    await run('web/build.ts', {});
    progress('synthesising the app');
    const fresh = `${out}.${process.pid}`;
    await run('infra/app.ts', { CDK_OUTDIR: fresh });
    // Inside the repository `.js` would be read as an ES module; in Lambda it is not.
    writeFileSync(path.join(fresh, 'package.json'), '{"type":"commonjs"}\n');
    writeFileSync(path.join(fresh, '.made-from'), hash);
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
    return out;
  } finally {
    held.release();
  }
};
