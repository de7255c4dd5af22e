import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Words = string | { [name: string]: Words };

const root = path.join(import.meta.dirname, '../..');
const marks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

const asText = (words: Words | undefined) => (typeof words === 'string' ? words : '');

/** Every text of a table, however deep, by where it stands. */
const textsIn = (words: Words, at: string): { at: string; vi: string; en: string }[] => {
  if (typeof words === 'string' || typeof words === 'function') return [];
  if (typeof words.vi === 'string' || typeof words.en === 'string')
    return [{ at, vi: asText(words.vi), en: asText(words.en) }];
  return Object.entries(words).flatMap(([name, each]) => textsIn(each, `${at}.${name}`));
};

/** What of `shared/words` makes words of values and is no table. */
const makers = [
  'dates.ts',
  'dong-in-words.ts',
  'fold.ts',
  'format.ts',
  'in-sentence.ts',
  'spelling.ts',
  'text-schema.ts',
  'text.ts',
  'unaccented.ts',
  'word-diff.ts',
  'wording.ts',
];

const tablesIn = async (room: string): Promise<string[]> => {
  const names = await readdir(path.join(root, room));
  return names.filter((name) => !makers.includes(name)).map((name) => `${room}/${name}`);
};

describe('the words people read', async () => {
  const names = [...(await tablesIn('web/words')), ...(await tablesIn('shared/words'))];

  it.each(names)('are there in both languages, with the same marks: %s', async (name) => {
    const texts = textsIn((await import(path.join(root, name))) as Words, name);
    expect(texts.length).toBeGreaterThan(0);
    for (const { at, vi, en } of texts) {
      expect(vi.trim(), at).not.toBe('');
      expect(en.trim(), at).not.toBe('');
      expect(marks(en), at).toEqual(marks(vi));
    }
  });
});
