import type { DocumentAsked } from '../service.ts';
import { partsOf } from './read-cell.ts';
import { slugOf } from './slug.ts';

const countOf = (text: string, what: RegExp): number | undefined => {
  const found = what.exec(text);
  return found ? Number(found[1]) : undefined;
};

const bare = (text: string): string => text.replace(/\s*\([^)]*(?:bản|xuất trình)[^)]*\)/gi, '').trim();

/** One paper of a list: `Tờ khai (01 bản chính, 02 bản sao)`, `Căn cước công dân (xuất trình)`. */
const documentOf = (text: string, taken: Set<string>): DocumentAsked => {
  const isShown = /xuất trình/i.test(text);
  const originals = countOf(text, /(\d+)\s*bản\s*(?:chính|gốc)/i);
  const copies = countOf(text, /(\d+)\s*bản\s*(?:sao|chụp|photo)/i);
  const name = bare(text) || text;
  const start = slugOf(name, 50) || 'giay-to';
  let id = start;
  for (let next = 2; taken.has(id); next += 1) id = `${start}-${next}`;
  taken.add(id);
  return {
    id,
    name: { vi: name, en: '' },
    mode: isShown ? 'show-only' : 'submit',
    originals: originals ?? (copies === undefined ? 1 : 0),
    copies: copies ?? 0,
    required: !/nếu có/i.test(text),
    maxFiles: 5,
    isForm: false,
  };
};

/** The papers a cell lists, one a line. */
export const documentsIn = (text: string): DocumentAsked[] => {
  const taken = new Set<string>();
  return partsOf(text).map((part) => documentOf(part, taken));
};

/** A paper as a list has it. */
export const documentInCell = ({ name, mode, originals, copies, required }: DocumentAsked): string => {
  const how = [
    originals > 0 ? `${originals} bản chính` : '',
    copies > 0 ? `${copies} bản sao` : '',
    mode === 'show-only' ? 'xuất trình' : '',
  ].filter((part) => part !== '');
  const optional = required || /nếu có/i.test(name.vi) ? '' : ', nếu có';
  return how.length === 0 && optional === '' ? name.vi : `${name.vi} (${how.join(', ')}${optional})`;
};

/** `60/2014/QH13 – Luật Hộ tịch`: the number, the rest as title. */
export const legalBasisOf = (text: string) => {
  const number = /\d{1,4}\/\d{4}\/[A-ZĐ0-9-]+|\d{1,4}\/[A-ZĐ]{2,}[A-ZĐ0-9-]*/u.exec(text)?.[0] ?? '';
  const date = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text);
  const title = text
    .replace(number, '')
    .replace(date?.[0] ?? '', '')
    .replace(/\b(?:ngày|số)\b/giu, ' ')
    .replace(/^[\s–\-,:]+|[\s–\-,:]+$/g, '')
    .replace(/\s+/g, ' ');
  const [, day = '', month = '', year = ''] = date ?? [];
  return {
    number,
    title: { vi: title, en: '' },
    issuer: { vi: '', en: '' },
    date: date ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '',
  };
};
