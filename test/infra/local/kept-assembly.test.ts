import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptAssembly } from '#infra/local/kept-assembly.ts';

const hashes = { old: '0'.repeat(64), new: '1'.repeat(64), newest: '2'.repeat(64) };
type Sources = keyof typeof hashes;

describe('the assemblies of a working tree', () => {
  let within = '';
  let sources: Sources = 'old';
  let made: Sources[] = [];
  const folders = () => readdirSync(within).filter((name) => !name.endsWith('.lock'));

  beforeEach(() => {
    within = mkdtempSync(path.join(tmpdir(), 'assemblies-'));
    sources = 'old';
    made = [];
  });
  afterEach(() => rmSync(within, { recursive: true, force: true }));

  const make = async (folder: string): Promise<void> => {
    made.push(sources);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'first'), sources);
    await Promise.resolve();
    writeFileSync(path.join(folder, 'second'), sources);
  };
  const assembly = (how: (folder: string) => Promise<void> = make) =>
    keptAssembly({ within, hash: () => hashes[sources], make: how });
  const read = (folder: string) => ['first', 'second'].map((name) => readFileSync(path.join(folder, name), 'utf8'));

  it('are made once from the same sources, also for two who ask at once', async () => {
    const [one, other] = await Promise.all([assembly(), assembly()]);
    expect(other.folder).toBe(one.folder);
    expect(read(one.folder)).toEqual(['old', 'old']);
    expect(made).toEqual(['old']);
  });

  it('stay as they are for whoever runs from them, while another is made of changed sources', async () => {
    const running = await assembly();
    sources = 'new';
    const changed = await assembly();
    expect(changed.folder).not.toBe(running.folder);
    expect([read(running.folder), read(changed.folder)]).toEqual([
      ['old', 'old'],
      ['new', 'new'],
    ]);
  });

  it('are removed once nobody runs from them and another is asked for', async () => {
    const [first, second] = [await assembly(), await assembly()];
    first.release();
    sources = 'new';
    const changed = await assembly();
    expect(existsSync(second.folder)).toBe(true);
    second.release();
    sources = 'newest';
    const last = await assembly();
    expect(folders().sort()).toEqual([changed.folder, last.folder].map((folder) => path.basename(folder)).sort());
    expect(existsSync(`${second.folder}.lock`)).toBe(false);
  });

  it('are made anew where the sources changed meanwhile', async () => {
    const { folder } = await assembly(async (making) => {
      await make(making);
      if (made.length === 1) sources = 'new';
    });
    expect(made).toEqual(['old', 'new']);
    expect(read(folder)).toEqual(['new', 'new']);
    expect(folders()).toEqual([path.basename(folder)]);
  });

  it('are in place whole or not at all: what failed half way, or was killed, is begun again', async () => {
    const half = assembly((making) => {
      mkdirSync(making);
      writeFileSync(path.join(making, 'first'), 'half');
      writeFileSync(path.join(making, 'third'), 'half');
      return Promise.reject(new Error('the build failed'));
    });
    await expect(half).rejects.toThrow('the build failed');
    expect(folders()).toEqual(['making']);
    const { folder } = await assembly();
    expect(readdirSync(folder).sort()).toEqual(['first', 'second']);
  });

  it('are not waited for by who is told to end', async () => {
    const ending = new AbortController();
    await assembly(async (making) => {
      const waiting = keptAssembly({ within, hash: () => hashes.old, make, signal: ending.signal });
      ending.abort();
      await expect(waiting).rejects.toThrow('aborted');
      await make(making);
    });
    expect(made).toEqual(['old']);
  });
});
