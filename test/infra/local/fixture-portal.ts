import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPortal, type Portal } from '#infra/local/portal.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** The fixture app, synthesised into a folder of its own. */
export const fixtureAssembly = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assembly-'));
  execFileSync(process.execPath, [path.join(fixtures, 'app.mjs')], {
    env: { ...process.env, CDK_OUTDIR: folder },
    stdio: 'pipe',
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A portal of the fixture app on data of the caller's. */
export const fixturePortal = (assembly: string, dataDir: string, port = 0): Promise<Portal> =>
  startPortal({ port, dataDir, assembly, seed: path.join(fixtures, 'people') });
