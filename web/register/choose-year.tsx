import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { registerWords as words } from '../words/register.ts';
import type { Which } from './which.ts';
import { registerAt } from './which.ts';

/** Another year of the same unit's register. */
export const ChooseYear = ({ year, unit }: Which) => {
  const t = useSay();
  const [typed, setTyped] = useState(year);
  return (
    <form
      class="mc-desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(registerAt({ year: typed, unit }));
      }}
    >
      <label class="govuk-label" for="register-year">
        {t(words.year)}
      </label>
      <input
        class="govuk-input govuk-input--width-4"
        id="register-year"
        inputMode="numeric"
        pattern="20[0-9][0-9]"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.show)}
      </button>
    </form>
  );
};
