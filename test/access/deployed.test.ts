import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from '#infra/local/synthesise.ts';

/** What only the local runner has. */
const local = [
  '/dev/token',
  '/dev/clock',
  '/dev/mailbox',
  '/dev/national',
  'dev/token?',
  'oidc-provider',
  'infra/local',
  'dynoxide',
];

describe('what is deployed', () => {
  it('knows nothing of demo tokens, clocks that move, the mailbox or the local identity provider', async () => {
    const folder = await synthesise();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|c?js|mjs|html|css|svg|txt)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((file) => file.endsWith('index.cjs')).length).toBeGreaterThanOrEqual(12);
    expect(files.filter((file) => file.endsWith('.template.json')).length).toBeGreaterThanOrEqual(2);
    // The page for what is not there, in the site and beside the API; every other page is published from the table.
    expect(files.filter((file) => file.endsWith('.html')).length).toBe(2);
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return local.filter((each) => text.includes(each)).map((each) => `${each} in ${file.slice(folder.length)}`);
    });
    expect(found).toEqual([]);
  });
});
