import { useState } from 'preact/hooks';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { choicesFrom } from '../edit-choices.ts';
import type { Choice } from '../edit-choices.ts';
import type { Spot } from '../spot.ts';

/** Many choices at once, one a line, as they come from a spreadsheet. */
export const PasteChoices = ({ at }: { at: Spot<Choice[]> }) => {
  const t = useSay();
  const [typed, setTyped] = useState('');
  const id = `${idOf(at.place)}-paste`;
  const found = choicesFrom(typed, at.value);
  const add = () => {
    at.change((now) => [...now, ...choicesFrom(typed, now)]);
    setTyped('');
  };
  return (
    <details class="mc-paste">
      <summary>{t(words.paste)}</summary>
      <label class="govuk-label" for={id}>
        {t(words.pasteLabel)}
      </label>
      <p class="govuk-hint" id={`${id}-hint`}>
        {t(words.pasteHint)}
      </p>
      <textarea
        class="govuk-textarea mc-grows"
        id={id}
        rows={5}
        value={typed}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-disabled={found.length === 0}
        onClick={() => found.length > 0 && add()}
      >
        {t(words.pasteAdd, { count: found.length })}
      </button>
    </details>
  );
};
