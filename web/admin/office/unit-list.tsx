import { useState } from 'preact/hooks';
import type { Text } from '#shared/words/text.ts';
import { AskedTogether, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import type { Units } from './use-units.ts';

type Props = {
  path: string;
  label: Text;
  hint?: Text;
  error: string | undefined;
  chosen: readonly string[];
  units: Units;
  /** Those that cannot be chosen here. */
  without: readonly string[];
  onChoose: (ids: string[]) => void;
};

/** Several units: each is added from a list and can be taken out again. */
export const UnitList = ({ path, label, hint, error, chosen, units, without, onChoose }: Props) => {
  const t = useSay();
  const [picked, setPicked] = useState('');
  const free = units.inForce.filter(({ id }) => !chosen.includes(id) && !without.includes(id));
  const add = () => {
    if (picked !== '') onChoose([...chosen, picked]);
    setPicked('');
  };
  return (
    <AskedTogether path={path} label={t(label)} hint={hint && t(hint)} error={error}>
      {chosen.length > 0 && (
        <ul class="govuk-list mc-chosen">
          {chosen.map((id) => (
            <li key={id}>
              {units.nameOf(id)}{' '}
              <button type="button" class="mc-plain" onClick={() => onChoose(chosen.filter((each) => each !== id))}>
                {t(words.remove)}
                <span class="govuk-visually-hidden"> {units.nameOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="mc-pick-row">
        <select
          class="govuk-select"
          id={idOf(path)}
          aria-label={t(label)}
          value={picked}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        >
          <option value="">{t(officeWords.choose)}</option>
          {free.map(({ id }) => (
            <option value={id} key={id}>
              {units.nameOf(id)}
            </option>
          ))}
        </select>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={add} disabled={picked === ''}>
          {t(words.addUnit)}
        </button>
      </div>
    </AskedTogether>
  );
};
