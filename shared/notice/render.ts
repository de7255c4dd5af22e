import type { Locale } from '../words/text.ts';
import { unaccented } from '../words/unaccented.ts';
import { isGsm } from './sms-length.ts';
import type { NoticeTemplate } from './template.ts';
import type { NoticeChannel } from './template-limits.ts';

/** What the marks of a template stand for; what is not known is absent. */
export type NoticeValues = Partial<Record<string, string>>;

/** What is read. */
export type Rendered = { title: string; body: string };

/** Signs of good print that the seven-bit alphabet lacks. */
const plain = (text: string): string =>
  unaccented(text).replaceAll(/[–—]/g, '-').replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

/** A line with its values; undefined where one of them is not known. */
const filledLine = (line: string, values: NoticeValues): string | undefined => {
  const marks = [...line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (marks.some((name) => values[name] === undefined)) return undefined;
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
};

const betweenLines: Record<NoticeChannel, string> = { inbox: ' ', email: '\n', sms: ' ' };

/**
 * A notice as it is read: a line whose values are not all known is left out. A text message written without accents stays without them,
 * names and dates too, so that it takes less than half as many parts.
 */
export const renderNotice = (
  template: NoticeTemplate,
  channel: NoticeChannel,
  locale: Locale,
  values: NoticeValues,
): Rendered => {
  const written = template.body[locale];
  const lines = written.split('\n').flatMap((line) => filledLine(line, values) ?? []);
  const kept = channel === 'email' ? lines : lines.filter((line) => line.trim() !== '');
  const body = kept.join(betweenLines[channel]).trim();
  const title = filledLine(template.title[locale], values) ?? '';
  const withoutMarks = written.replaceAll(/\{\w+\}/g, '');
  return { title, body: channel === 'sms' && isGsm(withoutMarks) ? plain(body) : body };
};
