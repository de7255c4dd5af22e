import { formatNumber } from '#shared/words/format.ts';
import type { Locale } from '#shared/words/text.ts';

/** Bytes as people read them: `1,4 MB`, `412 KB`. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  if (bytes < 1024 * 1024) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), locale)} KB`;
  const tenths = Math.round((bytes / 1024 / 1024) * 10);
  const rest = tenths % 10;
  return `${Math.floor(tenths / 10)}${rest === 0 ? '' : `${locale === 'vi' ? ',' : '.'}${rest}`} MB`;
};
