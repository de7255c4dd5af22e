import { localTime } from '#shared/calendar/local-time.ts';
import { isOffline } from '../api/call.ts';
import { useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { applyWords as words } from '../words/apply.ts';
import type { SaveMark } from './draft.ts';

const inWords = (mark: SaveMark, t: Say): string => {
  switch (mark.state) {
    case 'saved':
      return mark.at === undefined ? t(words.savedPlain) : t(words.saved, { time: localTime(mark.at) });
    case 'saving':
      return t(words.saving);
    case 'unsaved':
      return isOffline(mark.error)
        ? t(words.unsaved)
        : t(words.unsavedOther, { why: t(wordsOf(mark.error).title).toLocaleLowerCase() });
    case 'conflict':
      return t(words.conflictMark);
  }
};

/** Where what was typed is now: always in sight, read out when it changes. */
export const SaveMarkLine = ({ mark }: { mark: SaveMark }) => {
  const t = useSay();
  return (
    <p class="mc-mark" data-state={mark.state} role="status">
      {inWords(mark, t)}
    </p>
  );
};
