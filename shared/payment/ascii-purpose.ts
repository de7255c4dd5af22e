import { unaccented } from '../words/unaccented.ts';

/** What providers and banks take at most. */
const most = 100;

/** A purpose as every bank passes it on: no accents, nothing but letters, digits, spaces, full stops, commas and hyphens, at most 100 signs. */
export const asciiPurpose = (text: string): string =>
  unaccented(text)
    .replaceAll(/[^A-Za-z0-9 .,-]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, most)
    .trimEnd();
