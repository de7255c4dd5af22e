import { useEffect, useState } from 'preact/hooks';
import { fold } from '#shared/words/fold.ts';
import { loadAreas } from '../../../api/portal-data.ts';
import type { Areas } from '../../../kit/areas.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { Control } from '../controls/control.tsx';
import type { Spot } from '../spot.ts';

/** Provinces and communes, once they are there. */
export const useAreas = (): Areas | undefined => {
  const [areas, setAreas] = useState<Areas>();
  useEffect(() => {
    loadAreas().then(setAreas, () => setAreas(undefined));
  }, []);
  return areas;
};

/** Communes by name: those of one province, filtered; what is chosen elsewhere stays chosen. */
export const CommunesControl = ({ at }: { at: Spot<string[]> }) => {
  const t = useSay();
  const areas = useAreas();
  const provinces = areas?.provinces ?? [];
  const firstChosen = provinces.find(({ communes }) => communes.some(({ code }) => at.value.includes(code)));
  const [picked, setPicked] = useState<string>();
  const [typed, setTyped] = useState('');
  const province = provinces.find(({ code }) => code === (picked ?? firstChosen?.code));
  const shown = (province?.communes ?? []).filter(({ name }) => fold(name).includes(fold(typed)));
  const nameOf = (code: string) =>
    provinces.flatMap(({ communes }) => communes).find((each) => each.code === code)?.name ?? code;
  const toggle = (code: string, on: boolean) =>
    at.change((now) => (on ? [...now, code] : now.filter((each) => each !== code)));
  const id = idOf(at.place);
  return (
    <Control at={at} together shown={at.value.map(nameOf).join('; ')}>
      <p class="mc-meta" role="status">
        {t(words.chosenCommunes, { count: at.value.length })}
        {at.value.length > 0 && `: ${at.value.map(nameOf).join('; ')}`}
      </p>
      <div class="mc-row">
        <p>
          <label class="govuk-label" for={id}>
            {t(words.province)}
          </label>
          <select
            class="govuk-select"
            id={id}
            value={province?.code ?? ''}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          >
            <option value="" />
            {provinces.map(({ code, name }) => (
              <option value={code} key={code} selected={code === province?.code}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label class="govuk-label" for={`${id}-filter`}>
            {t(words.communeFilter)}
          </label>
          <input
            class="govuk-input"
            id={`${id}-filter`}
            autoComplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </p>
      </div>
      <ul class="mc-agencies">
        {shown.map(({ code, name }) => (
          <li class="govuk-checkboxes govuk-checkboxes--small" key={code}>
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id={`${id}-${code}`}
                type="checkbox"
                checked={at.value.includes(code)}
                onChange={({ currentTarget }) => toggle(code, currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`${id}-${code}`}>
                {name}
              </label>
            </div>
          </li>
        ))}
      </ul>
    </Control>
  );
};
