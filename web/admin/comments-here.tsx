import type { DraftComment } from '#shared/service/draft/draft.ts';
import { useSay } from '../kit/locale.tsx';
import { commentWords as words } from '../words/admin-comments.ts';
import { CommentCard } from './comment-card.tsx';
import type { Commenting } from './use-comments.ts';

type HereProps = { comments: DraftComment[]; commenting: Commenting | undefined };

/** What was said of one place: open comments in sight, those seen to folded away. */
export const CommentsHere = ({ comments, commenting }: HereProps) => {
  const t = useSay();
  const card = (comment: DraftComment) => (
    <li key={comment.id}>
      <CommentCard comment={comment} commenting={commenting} />
    </li>
  );
  const open = comments.filter(({ settledAt }) => settledAt === undefined);
  const settled = comments.filter(({ settledAt }) => settledAt !== undefined);
  return (
    <>
      {open.length > 0 && <ul class="mc-comments">{open.map(card)}</ul>}
      {settled.length > 0 && (
        <details class="mc-comments-settled">
          <summary>{t(words.settledCount, { count: settled.length })}</summary>
          <ul class="mc-comments">{settled.map(card)}</ul>
        </details>
      )}
    </>
  );
};
