import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { deskWords as words } from '../words/desk.ts';

/** Finds a dossier by its code, or by a name without accents. */
export const QueueSearch = ({ q }: { q: string }) => {
  const t = useSay();
  const [typed, setTyped] = useState(q);
  return (
    <form
      class="mc-desk-search"
      role="search"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') goTo(`?q=${encodeURIComponent(typed.trim())}`);
      }}
    >
      <label class="govuk-label" for="desk-search">
        {t(words.search)}
      </label>
      <input
        class="govuk-input"
        id="desk-search"
        type="search"
        autoComplete="off"
        spellcheck={false}
        maxLength={100}
        aria-describedby="desk-search-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.find)}
      </button>
      <span class="mc-meta" id="desk-search-hint">
        {t(words.searchHint)}
      </span>
    </form>
  );
};
