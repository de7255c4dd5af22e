import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { deskWords as words } from '../words/desk.ts';
import { noteSearch } from './searches.ts';
import { seekAnew } from './use-found-one.ts';

/** One box for all that is typed or scanned at the counter: codes, numbers, names. A scanner ends with Enter, as a person does. */
export const QueueSearch = ({ q }: { q: string }) => {
  const t = useSay();
  // What a scanner read off a card does not stay on the screen.
  const [typed, setTyped] = useState(q.includes('|') ? '' : q);
  return (
    <form
      class="mc-desk-search"
      role="search"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        seekAnew();
        goTo(noteSearch(typed.trim()));
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
        maxLength={500}
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
