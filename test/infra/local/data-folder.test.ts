import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDataFolder } from '#infra/local/data-folder.ts';

describe('the data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'data-'));
    for (const name of ['table.db', 'table.db-wal', 'runner.db', 'my-notes.txt'])
      writeFileSync(path.join(folder, name), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept as it is unless it is to be fresh', () => {
    const data = takeDataFolder(folder);
    data.empty(false);
    expect(data.used()).toBe(true);
    data.close();
  });

  it('forgets what a portal keeps, and nothing else that lies there', () => {
    const data = takeDataFolder(folder);
    data.empty(true);
    expect(data.used()).toBe(false);
    data.close();
    expect(readdirSync(folder).sort()).toEqual(['my-notes.txt', 'portal.lock']);
  });

  it('is emptied to the end by the next start where emptying it was cut short', () => {
    rmSync(path.join(folder, 'table.db'));
    writeFileSync(path.join(folder, 'emptying'), '');
    const data = takeDataFolder(folder);
    data.empty(false);
    data.close();
    expect(readdirSync(folder).sort()).toEqual(['my-notes.txt', 'portal.lock']);
  });
});
