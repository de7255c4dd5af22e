import { useRef, useState } from 'preact/hooks';
import type { DraftView } from '#shared/api/admin-views.ts';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import { formatTime } from '#shared/words/format.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { draftWords as words } from '../words/admin-draft.ts';

const Comment = ({
  draftId,
  comment,
  onChanged,
}: {
  draftId: string;
  comment: DraftComment;
  onChanged: () => void;
}) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  const { by, at, text, settledBy } = comment;
  const settle = () => {
    call('commentOnDraft', { params: { draftId }, body: { settle: comment.id }, key: `settle-${comment.id}` }).then(
      onChanged,
      setError,
    );
  };
  return (
    <div class={`mc-comment ${settledBy ? 'mc-comment--settled' : ''}`}>
      <p class="mc-meta">
        {t(words.commentedBy, { name: by.name, moment: formatTime(at, locale) })}
        {settledBy && ` · ${t(words.settled, { name: settledBy.name })}`}
      </p>
      <p class="mc-comment__text">{text}</p>
      <RefusalBanner error={error} />
      {!settledBy && (
        <button type="button" class="mc-plain" onClick={settle}>
          {t(words.settle)}
        </button>
      )}
    </div>
  );
};

type At = { view: DraftView; place: string };

/** The comments made at a place, open ones first. */
export const CommentList = ({ view, place, onChanged }: At & { onChanged: () => void }) => {
  const here = view.comments
    .filter((comment) => comment.place === place)
    .sort((one, other) => Number(one.settledAt !== undefined) - Number(other.settledAt !== undefined));
  return (
    <>
      {here.map((comment) => (
        <Comment draftId={view.draft.id} comment={comment} onChanged={onChanged} key={comment.id} />
      ))}
    </>
  );
};

/** Says something about a place of the draft. */
export const CommentForm = ({ view, place, onDone, onLeave }: At & { onDone: () => void; onLeave?: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const path = `comment.${place}`;
  const missing = tried && text.trim() === '' ? t(words.commentMissing) : undefined;
  const send = async () => {
    setTried(true);
    if (text.trim() === '') return;
    try {
      const body = { place, text: text.trim() };
      await call('commentOnDraft', { params: { draftId: view.draft.id }, body, key: key.current });
      setText('');
      setTried(false);
      key.current = crypto.randomUUID();
      onDone();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalBanner error={error} />
      <Asked path={path} label={t(words.comment)} error={missing}>
        <textarea
          class="govuk-textarea"
          id={idOf(path)}
          rows={3}
          value={text}
          aria-describedby={describedBy({ path, error: missing })}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Asked>
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button govuk-button--secondary">
          {t(words.addComment)}
        </button>
        {onLeave && (
          <button type="button" class="mc-plain" onClick={onLeave}>
            {t(words.cancel)}
          </button>
        )}
      </div>
    </form>
  );
};
