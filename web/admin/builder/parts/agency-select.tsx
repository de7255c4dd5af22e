import type { Agency } from '#shared/agency/agency.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { agencyLevelWords } from '#shared/words/agency-levels.ts';
import { adminAgencies as words } from '../../../words/admin-agencies.ts';
import { builderWords } from '../../../words/admin-builder.ts';
import { Control } from '../controls/control.tsx';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';

/** An agency's name; one that is not in the list is named by its id. */
export const useAgencyName = (): ((id: string) => string) => {
  const { agencies } = useEditor();
  const t = useSay();
  return (id) => {
    const agency = agencies.find((each) => each.id === id);
    if (agency) return t(agency.name);
    return agencies.length === 0 ? id : t(words.unknown, { id });
  };
};

/** One agency of the list, by level. */
export const AgencySelect = ({ at }: { at: Spot<string> }) => {
  const { agencies } = useEditor();
  const t = useSay();
  const nameOf = useAgencyName();
  const isListed = agencies.some(({ id }) => id === at.value);
  return (
    <Control at={at} shown={at.value === '' ? '' : nameOf(at.value)}>
      <select
        class="govuk-select mc-wide"
        id={idOf(at.place)}
        value={at.value}
        onChange={({ currentTarget }) => at.change(() => currentTarget.value)}
      >
        <option value="">{t(builderWords.choose)}</option>
        {!isListed && at.value !== '' && <option value={at.value}>{nameOf(at.value)}</option>}
        {(Object.keys(agencyLevelWords) as Agency['level'][]).map((level) => (
          <optgroup label={t(agencyLevelWords[level])} key={level}>
            {agencies
              .filter((agency) => agency.level === level)
              .map(({ id, name }) => (
                <option value={id} key={id} selected={id === at.value}>
                  {t(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Control>
  );
};
