import type { ActionType } from '../dossier/lifecycle.ts';
import { noticeWords } from '../words/notices.ts';
import type { Locale } from '../words/text.ts';
import { renderNotice } from './render.ts';
import type { NoticeValues } from './render.ts';

/** What to do after this, on the portal or at the counter, in words the portal keeps; sentences whose values are not known are left out. */
export const nextOf = (action: ActionType, locale: Locale, values: NoticeValues, atCounter = false): string => {
  const words = noticeWords[action];
  const lines = (atCounter ? words?.nextAtCounter : undefined) ?? words?.next ?? [];
  const body = { vi: lines.map(({ vi }) => vi).join('\n'), en: lines.map(({ en }) => en).join('\n') };
  return renderNotice({ title: { vi: '', en: '' }, body }, 'inbox', locale, values).body;
};
