import { useState } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import type { Service } from '#shared/service/service.ts';
import { useSay } from '../../../kit/locale.tsx';
import { agencyLevelWords } from '#shared/words/agency-levels.ts';
import { adminAgencies as words } from '../../../words/admin-agencies.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import { matchingAgencies } from './agency-filter.ts';
import type { AgencyFilter } from './agency-filter.ts';

type Offering = Service['offerings'][number];

/** As many as are drawn at once. */
const mostShown = 40;

/** Chooses agencies by name and level and adds them all, each received where its own one-stop unit is. */
export const AddAgencies = ({ at }: { at: Spot<Offering[]> }) => {
  const { root, closed, agencies, announce } = useEditor();
  const t = useSay();
  const [filter, setFilter] = useState<AgencyFilter>({ typed: '', level: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  if (closed) return null;
  const found = matchingAgencies(agencies, filter);
  const isThere = (id: string) => at.value.some(({ agencyId, validTo }) => agencyId === id && validTo === undefined);
  const free = found.filter(({ id }) => !isThere(id));
  const toggle = (id: string, on: boolean) =>
    setChosen((now) => (on ? [...now, id] : now.filter((each) => each !== id)));
  const offering = (agencyId: string): Offering => {
    const receivedAt = agencies.find(({ id }) => id === agencyId)?.receivedAt;
    return {
      agencyId,
      receivingAgencyId: receivedAt ?? agencyId,
      validFrom: at.value.at(-1)?.validFrom ?? root.value.validFrom,
    };
  };
  const add = () => {
    at.change((now) => [...now, ...chosen.map(offering)]);
    announce(t(words.addedCount, { count: chosen.length }));
    setChosen([]);
  };
  return (
    <details class="mc-inset mc-pick-agencies">
      <summary>{t(words.add)}</summary>
      <div class="mc-row">
        <div>
          <label class="govuk-label" for="agency-filter">
            {t(words.filter)}
          </label>
          <input
            class="govuk-input"
            id="agency-filter"
            autoComplete="off"
            value={filter.typed}
            onInput={({ currentTarget }) => setFilter({ ...filter, typed: currentTarget.value })}
          />
        </div>
        <div>
          <label class="govuk-label" for="agency-level">
            {t(words.level)}
          </label>
          <select
            class="govuk-select"
            id="agency-level"
            onChange={({ currentTarget }) => setFilter({ ...filter, level: currentTarget.value as Agency['level'] })}
          >
            <option value="">{t(words.everyLevel)}</option>
            {Object.entries(agencyLevelWords).map(([level, name]) => (
              <option value={level} key={level}>
                {t(name)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="mc-meta" role="status">
        {t(words.listed, { count: found.length })}
      </p>
      <p class="mc-bar">
        <button type="button" class="mc-plain" onClick={() => setChosen(free.map(({ id }) => id))}>
          {t(words.chooseAll, { count: free.length })}
        </button>
        <button type="button" class="mc-plain" onClick={() => setChosen([])}>
          {t(words.chooseNone)}
        </button>
      </p>
      <ul class="mc-agencies">
        {found.slice(0, mostShown).map(({ id, name }) => (
          <li key={id} class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id={`agency-${id}`}
                type="checkbox"
                checked={isThere(id) || chosen.includes(id)}
                disabled={isThere(id)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`agency-${id}`}>
                {t(name)} {isThere(id) && <span class="mc-meta">({t(words.already)})</span>}
              </label>
            </div>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p class="mc-meta">{t(words.more, { shown: mostShown, count: found.length })}</p>}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-disabled={chosen.length === 0}
        onClick={() => chosen.length > 0 && add()}
      >
        {t(words.addChosen, { count: chosen.length })}
      </button>
    </details>
  );
};
