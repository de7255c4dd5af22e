import { localTime } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import { sessionWords } from '../words/session.ts';
import type { SaveMark } from './definition-writer.ts';

const inWords = (mark: SaveMark, t: Say): string => {
  switch (mark.state) {
    case 'unchanged':
    case 'saved':
      return mark.at === undefined ? t(words.unchanged) : t(words.saved, { time: localTime(mark.at) });
    case 'saving':
      return t(words.saving);
    case 'unsaved':
      return t(words.notSaved, { why: t(wordsOf(mark.error).title) });
    case 'overtaken':
      return t(words.overtakenMark);
  }
};

/** Where what was typed is now: always in sight, read out when it changes. */
export const SaveMarkLine = ({ mark, onRetry }: { mark: SaveMark; onRetry: () => void }) => {
  const t = useSay();
  const { session } = useApp();
  const error = mark.state === 'unsaved' ? mark.error : undefined;
  const expired = error instanceof Refusal && error.code === 'sign-in-expired';
  return (
    <p class="mc-mark mc-save" data-state={mark.state}>
      <span role="status">{inWords(mark, t)}</span>
      {error !== undefined && (
        <button type="button" class="mc-plain" onClick={() => (expired ? void session.signIn() : onRetry())}>
          {t(expired ? sessionWords.again : sessionWords.retry)}
        </button>
      )}
    </p>
  );
};
