import { useState } from 'preact/hooks';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { commentWords as words } from '../words/admin-comments.ts';
import type { Commenting } from './use-comments.ts';

type CardProps = { comment: DraftComment; commenting: Commenting | undefined };

/** What was said of a place: by whom, when, and whether it is seen to. */
export const CommentCard = ({ comment, commenting }: CardProps) => {
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const { id, by, at, text, settledBy } = comment;
  return (
    <div class={`mc-comment ${settledBy ? 'mc-comment--settled' : ''}`}>
      <p class="mc-comment__text">{text}</p>
      <p class="mc-meta">
        {t(words.by, { name: by.name, moment: formatTime(at, locale) })}
        {settledBy && ` · ${t(words.settledBy, { name: settledBy.name })}`}
      </p>
      <RefusalBanner error={error} />
      {!settledBy && commenting && (
        <button type="button" class="mc-plain" onClick={() => void commenting.settle(id).catch(setError)}>
          {t(words.settle)}
          <span class="govuk-visually-hidden">: {text.slice(0, 60)}</span>
        </button>
      )}
    </div>
  );
};
