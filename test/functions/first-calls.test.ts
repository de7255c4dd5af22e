import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entries } from '#infra/roster.ts';
import { prepare } from '#test/bench/cold/cold-start.ts';

it('every function answers its first call in a process of its own, which the bench times', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-first-calls-'));
  try {
    const { starts, cloud } = await prepare(folder);
    await cloud.close();
    const called = starts.filter(({ kind }) => kind === 'function').map(({ name }) => name);
    // Nobody waits for what runs at a deployment; it has published the site that the others read.
    const waitedFor = Object.keys(entries).filter((name) => name !== 'site-deployed');
    expect(called.sort()).toEqual(waitedFor.sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
