import { useId, useState } from 'preact/hooks';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';

type AddProps = { label: Text; id: string; onAdd: (name: string) => void };

/** Adds an item by its Vietnamese name, from which its id is made. */
export const AddByName = ({ label, id, onAdd }: AddProps) => {
  const { closed } = useEditor();
  const t = useSay();
  const errorId = useId();
  const [name, setName] = useState('');
  const [isBlank, setIsBlank] = useState(false);
  if (closed) return null;
  const add = (event: Event) => {
    event.preventDefault();
    setIsBlank(name.trim() === '');
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form class="mc-add" onSubmit={add} noValidate>
      <label class="govuk-label" for={id}>
        {t(label)}
      </label>
      {isBlank && (
        <p class="govuk-error-message" id={errorId} role="alert">
          {t(words.nameFirst)}
        </p>
      )}
      <div class="mc-bar">
        <input
          class="govuk-input"
          id={id}
          lang="vi"
          autoComplete="off"
          value={name}
          aria-describedby={isBlank ? errorId : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {t(words.add)}
        </button>
      </div>
    </form>
  );
};
