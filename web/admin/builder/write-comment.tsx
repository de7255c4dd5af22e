import { useState } from 'preact/hooks';
import { idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { wordsOf } from '../../kit/refusal-banner.tsx';
import { builderWords as words } from '../../words/admin-builder.ts';
import { useEditor } from './editor.tsx';

/** A button that opens a comment at this spot; what is typed stays until it is sent. */
export const WriteComment = ({ place, label }: { place: string; label: string }) => {
  const { onComment, commenting, setCommenting, focusOn } = useEditor();
  const t = useSay();
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>();
  if (!onComment) return null;
  const id = `${idOf(place)}-comment`;
  const open = () => {
    setCommenting(place);
    focusOn(id);
  };
  const close = () => {
    setCommenting(undefined);
    focusOn(`${id}-open`);
  };
  if (commenting !== place)
    return (
      <button type="button" class="mc-plain mc-comment-open" id={`${id}-open`} onClick={open}>
        {t(words.comment)}
        <span class="govuk-visually-hidden">: {label}</span>
      </button>
    );
  const send = () => {
    if (text.trim() === '') return;
    onComment(place, text.trim()).then(() => {
      setText('');
      close();
    }, setError);
  };
  return (
    <div class="mc-comment">
      <label class="govuk-label" for={id}>
        {t(words.commentAt, { place: label })}
      </label>
      <textarea
        class="govuk-textarea mc-grows"
        id={id}
        rows={3}
        maxLength={4000}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {error !== undefined && (
        <p class="govuk-error-message" role="alert">
          {t(wordsOf(error).title)}
        </p>
      )}
      <div class="mc-bar">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={send}>
          {t(words.sendComment)}
        </button>
        <button type="button" class="mc-plain" onClick={close}>
          {t(words.cancel)}
        </button>
      </div>
    </div>
  );
};
