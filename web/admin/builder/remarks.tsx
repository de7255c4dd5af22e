import { formatTime } from '#shared/words/format.ts';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { builderWords as words } from '../../words/admin-builder.ts';
import { useEditor } from './editor.tsx';
import { WriteComment } from './write-comment.tsx';

const Comment = ({ comment }: { comment: DraftComment }) => {
  const { onSettle } = useEditor();
  const t = useSay();
  const locale = useLocale();
  return (
    <li class="mc-remark">
      <p class="mc-remark__text">{comment.text}</p>
      <p class="mc-meta">{t(words.by, { name: comment.by.name, time: formatTime(comment.at, locale) })}</p>
      {comment.settledAt === undefined && onSettle && (
        <button type="button" class="mc-plain" onClick={() => void onSettle(comment.id)}>
          {t(words.settle)}
        </button>
      )}
    </li>
  );
};

/** What was said of a place: open comments in sight, settled ones folded; and, to those who may, a way to say something. */
export const Remarks = ({ place, label }: { place: string; label?: string }) => {
  const { comments } = useEditor();
  const t = useSay();
  const here = comments.at(place);
  const open = here.filter(({ settledAt }) => settledAt === undefined);
  const settled = here.filter(({ settledAt }) => settledAt !== undefined);
  return (
    <>
      {open.length > 0 && (
        <ul class="mc-remarks">
          {open.map((comment) => (
            <Comment comment={comment} key={comment.id} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details class="mc-remarks-settled">
          <summary>{t(words.settledComments, { count: settled.length })}</summary>
          <ul class="mc-remarks">
            {settled.map((comment) => (
              <Comment comment={comment} key={comment.id} />
            ))}
          </ul>
        </details>
      )}
      {label !== undefined && <WriteComment place={place} label={label} />}
    </>
  );
};
