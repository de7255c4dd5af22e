import type { ActionType } from '../dossier/lifecycle.ts';
import { noticeWords } from '../words/notices.ts';
import { locales } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { NoticeTemplate } from './template.ts';
import type { NoticeChannel } from './template-limits.ts';

/** The kinds of notices there are: what applicants are told of. */
export const noticeKinds = Object.keys(noticeWords) as ActionType[];

const joined = (lines: readonly Text[], between: string): Text => ({
  vi: lines.map(({ vi }) => vi).join(between),
  en: lines.map(({ en }) => en).join(between),
});
const mark = (name: string): Text => ({ vi: `{${name}}`, en: `{${name}}` });
const empty: Text = { vi: '', en: '' };

/** What a text message says of it: nothing of what the dossier is about, since it shows on a locked screen. */
const fitsSms = (line: Text): boolean => !line.vi.includes('{service}');

/** The text of a kind of notice until an administrator writes another; undefined where nobody is told. */
export const defaultTemplate = (action: ActionType, channel: NoticeChannel): NoticeTemplate | undefined => {
  const words = noticeWords[action];
  if (!words) return undefined;
  const { title, body } = words;
  if (channel === 'inbox') return { title, body: joined([...body, mark('next')], '\n') };
  if (channel === 'email') return { title, body: joined([...body, mark('next'), empty, mark('link')], '\n') };
  const said = { vi: `${title.vi}.`, en: `${title.en}.` };
  return { title: empty, body: joined([said, ...body.filter(fitsSms), mark('next'), mark('link')], '\n') };
};

/** The marks of a text, each once. */
export const marksOf = (...texts: readonly Text[]): string[] => {
  const all = texts.flatMap((text) => locales.map((locale) => text[locale])).join(' ');
  return [...new Set([...all.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
};
