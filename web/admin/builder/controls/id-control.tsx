import { useState } from 'preact/hooks';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';

/** How the ids of a list are written, with one of them. */
export type IdForm = { pattern: RegExp; example: string };

export const camelIds: IdForm = { pattern: /^[a-z][A-Za-z0-9]{0,59}$/, example: 'ngaySinh' };
export const slugIds: IdForm = { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, example: 'cap-moi' };

type IdProps = {
  place: string;
  id: string;
  form: IdForm;
  taken: readonly string[];
  published: boolean;
  onRename: (id: string) => void;
};

/** An id as it is, and a way to change it while nobody uses it. */
export const IdControl = ({ place, id, form, taken, published, onRename }: IdProps) => {
  const { closed, focusOn } = useEditor();
  const t = useSay();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const inputId = `${idOf(place)}-id`;
  const openId = `${inputId}-open`;
  const stop = () => {
    setTyped(undefined);
    setError(undefined);
    focusOn(openId);
  };
  const rename = (event: Event) => {
    event.preventDefault();
    const next = typed ?? id;
    if (next === id) {
      stop();
      return;
    }
    if (!form.pattern.test(next) || next in {}) {
      setError(t(words.idWrong, { id: next, example: form.example }));
      return;
    }
    if (taken.includes(next)) {
      setError(t(words.idTaken, { id: next }));
      return;
    }
    onRename(next);
    stop();
  };
  if (typed === undefined)
    return (
      <p class="mc-id" data-place={`${place}.id`}>
        <code>{t(words.id, { id })}</code>
        {published && !closed && <span class="mc-meta">{t(words.idPublished)}</span>}
        {!published && !closed && (
          <button
            type="button"
            class="mc-plain"
            id={openId}
            onClick={() => {
              setTyped(id);
              focusOn(inputId);
            }}
          >
            {t(words.changeId)}
          </button>
        )}
      </p>
    );
  return (
    <form class="mc-id-form" onSubmit={rename} noValidate data-place={`${place}.id`}>
      <label class="govuk-label" for={inputId}>
        {t(words.newId)}
      </label>
      <p class="govuk-hint" id={`${inputId}-hint`}>
        {t(words.newIdHint)}
      </p>
      {error !== undefined && (
        <p class="govuk-error-message" id={`${inputId}-error`} role="alert">
          {error}
        </p>
      )}
      <div class="mc-bar">
        <input
          class="govuk-input govuk-input--width-20"
          id={inputId}
          value={typed}
          autoComplete="off"
          spellcheck={false}
          aria-describedby={error === undefined ? `${inputId}-hint` : `${inputId}-error`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {t(words.save)}
        </button>
        <button type="button" class="mc-plain" onClick={stop}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};
