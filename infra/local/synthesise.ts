import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keptAssembly, type KeptAssembly } from './kept-assembly.ts';
import { reapAfterUs } from './reaper.ts';

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

/** Runs one of our programs, never longer than we run ourselves; throws what it printed if it fails. */
const run = (program: string, environment: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const reaper = child.pid === undefined ? undefined : reapAfterUs(child.pid);
    let printed = '';
    const keep = (part: Buffer): void => {
      printed = (printed + part.toString()).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) => {
      reaper?.dismiss();
      if (code === 0) resolve();
      else reject(new Error(`node ${program} failed:\n${printed}`));
    });
  });

/** What this process runs from stays until it ends. */
const held: KeptAssembly[] = [];

/** Builds the web and synthesises the app below cdk.out, unless that was done from the very same sources. Answers the assembly's folder. */
export const synthesise = async (
  options: { readonly progress?: (line: string) => void; readonly signal?: AbortSignal } = {},
): Promise<string> => {
  const { progress = () => undefined, signal = new AbortController().signal } = options;
  const make = async (folder: string): Promise<void> => {
    progress('building the pages');
    await run('web/build.ts', {}, signal);
    progress('synthesising the app');
    await run('infra/app.ts', { CDK_OUTDIR: folder }, signal);
    // Inside the repository `.js` would be read as an ES module; in Lambda it is not.
    writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}\n');
  };
  const kept = await keptAssembly({ within: path.join(root, 'cdk.out'), hash: sourceHash, make, signal });
  held.push(kept);
  return kept.folder;
};
