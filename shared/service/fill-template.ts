import type { Text } from '../words/text.ts';

/** What a template may name besides the questions of the form; `number` and `date` only at the end of a line, where the registrar's seal writes. */
export const templateParts = {
  '#applicant': { vi: 'Chủ hồ sơ', en: 'Whom it concerns' },
  '#case': { vi: 'Trường hợp', en: 'Case' },
  '#code': { vi: 'Mã hồ sơ', en: 'Code of the dossier' },
  '#agency': { vi: 'Cơ quan giải quyết', en: 'Agency that decides' },
  '#submitted': { vi: 'Ngày nộp hồ sơ', en: 'Day of filing' },
  '#number': { vi: 'Số kết quả', en: 'Number of the result' },
  '#date': { vi: 'Ngày vào số', en: 'Day it was numbered' },
} as const satisfies Record<string, Text>;
export type TemplatePart = keyof typeof templateParts;
/** What only the registrar knows. */
export type SealedPart = '#number' | '#date';

const part = /\{(#?[A-Za-z][\w-]*)\}/g;
const sealedEnd = /\{(#number|#date)\}\s*$/;

/** A line of a template, filled; `ends` with what the registrar's seal writes behind it. */
export type FilledLine = { text: string; ends?: SealedPart };

/** The parts that a text names, in order. */
export const partsNamed = (text: string): string[] => [...text.matchAll(part)].map(([, name = '']) => name);

/** Does it name number or date elsewhere than at the end of a line? */
export const sealsAmid = (body: string): boolean =>
  body.split('\n').some((line) => /\{(#number|#date)\}/.test(line.replace(sealedEnd, '')));

/** Are there braces that are no part? */
export const hasStrayBraces = (text: string): boolean => /[{}]/.test(text.replaceAll(part, ''));

/**
 * A template's text with what the dossier says in it. A line all of whose questions were left open is left out; `valueOf` gives an empty text
 * for those.
 */
export const fillTemplate = (body: string, valueOf: (name: string) => string): FilledLine[] =>
  body.split('\n').flatMap((line): FilledLine[] => {
    const sealed = sealedEnd.exec(line)?.[1] as SealedPart | undefined;
    const open = line.replace(sealedEnd, '');
    const asked = partsNamed(open).filter((name) => !name.startsWith('#'));
    if (asked.length > 0 && asked.every((name) => valueOf(name) === '')) return [];
    const text = open.replaceAll(part, (_, name: string) => valueOf(name));
    return [sealed ? { text, ends: sealed } : { text }];
  });
