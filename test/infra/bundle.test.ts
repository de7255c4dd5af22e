import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#infra/bundle.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cua-bundle-'));
  bundle({ citizen: 'functions/entry/citizen.ts', officer: 'functions/entry/officer.ts' }, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read when a function is loaded, before it is asked anything. */
const readAtOnce = (name: string): string => {
  const require = createRequire(import.meta.url);
  require(join(folder, name, 'index.cjs'));
  const parts = Object.keys(require.cache).filter((file) => file.startsWith(join(folder, name)));
  return parts.map((file) => readFileSync(file, 'utf8')).join('\n');
};

const everyPart = (name: string): string =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => readFileSync(join(folder, name, file), 'utf8'))
    .join('\n');

describe('a bundle', () => {
  it('leaves the storage client and the token library in files of their own, not read before they are needed', () => {
    for (const word of ['x-amz-copy-source', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED']) {
      expect(everyPart('citizen')).toContain(word);
      expect(readAtOnce('citizen')).not.toContain(word);
    }
  });

  it('holds nothing that only another function needs', () => {
    const onlyAtTheDesk = 'A queue by due date, or a search by code or name without accents';
    expect(everyPart('officer')).toContain(onlyAtTheDesk);
    expect(everyPart('citizen')).not.toContain(onlyAtTheDesk);
  });
});
