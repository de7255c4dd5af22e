import { tidyText } from '#shared/service/tidy.ts';
import type { Document } from '#shared/document/document.ts';

const endings: Record<Document['type'], RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
};
const ending: Record<Document['type'], string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

/**
 * The name a file is kept and saved under: no folders, nothing invisible or turned round, and always the ending of its type. What
 * begins as a PDF may run as something else under another name, at the desk of whoever opens it.
 */
export const fileName = (name: string, type: Document['type']): string => {
  const plain = tidyText(name).replace(/[\p{Cc}/\\]/gu, '_');
  return endings[type].test(plain) ? plain : `${plain}${ending[type]}`;
};
