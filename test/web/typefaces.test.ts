import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|scss)$/.test(entry.name))
    .map((entry) => join(relative(fileURLToPath(root), entry.parentPath), entry.name));

/** The characters the portal's own typefaces have, as its styles say. */
const ranges = [...read('web/desk/_font.scss').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
  ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
);
const isDrawn = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => from <= code && code <= to);
};

/** What is written between quotes or tags, without comments. */
const lettersIn = (source: string): string[] => [...new Set(source.replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, ''))];

describe('what is shown', () => {
  it.each(['web', 'shared/words', 'shared/service'])(
    'in %s is written in letters that the typefaces of the portal have',
    (folder) => {
      const missing = filesIn(folder).flatMap((file) => {
        const letters = lettersIn(read(file)).filter((letter) => !isDrawn(letter));
        return letters.length === 0 ? [] : [`${file}: ${letters.join(' ')}`];
      });
      expect(missing).toEqual([]);
    },
  );
});
