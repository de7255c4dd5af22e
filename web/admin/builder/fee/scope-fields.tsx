import type { FeeScope } from '#shared/service/fee.ts';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { optionsAt, optionsFrom } from '../controls/choice-controls.tsx';
import { Fold } from '../controls/fold.tsx';
import { DayControl } from '../controls/day-control.tsx';
import { ForCases } from '../controls/for-cases.tsx';
import { SeveralControl } from '../controls/several-control.tsx';
import { capacityWords } from '#shared/words/definition-values.ts';
import { useEditor } from '../editor.tsx';
import { useAgencyName } from '../parts/agency-select.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { PlacesControl } from './places-control.tsx';

const scopeKeys = ['cases', 'when', 'channels', 'capacities', 'agencyIds', 'places', 'validFrom', 'validTo'] as const;

const Agencies = ({ at }: { at: Spot<string[] | undefined> }) => {
  const { offerings } = useEditor().root.value;
  const nameOf = useAgencyName();
  const ids = [...new Set(offerings.map(({ agencyId }) => agencyId))];
  if (ids.length < 2 && at.value === undefined) return null;
  const options = ids.map((id) => ({ value: id, label: { vi: nameOf(id), en: nameOf(id) } }));
  return <SeveralControl at={at} options={options} hint={words.everyAgency} optional />;
};

/** For which dossiers a line or exemption is: everything given must fit. Unfolded where something is said or to mend. */
export const ScopeFields = ({ at }: { at: Spot<FeeScope> }) => {
  const { isOpen, errors } = useEditor();
  const t = useSay();
  const isSaid = scopeKeys.some(
    (key) =>
      at.value[key] !== undefined || errors.countWithin(`${at.place}.${key}`) > 0 || isOpen(`${at.place}.${key}`),
  );
  return (
    <Fold
      name="mc-scope"
      needed={isSaid}
      summary={
        <>
          {t(words.scope)}
          {!isSaid && <span class="mc-meta"> {t(words.scopeNone)}</span>}
        </>
      }
    >
      <ForCases at={inside(at, 'cases')} />
      <ConditionControl at={inside(at, 'when')} />
      <SeveralControl
        at={inside(at, 'channels')}
        options={optionsAt<'online' | 'counter' | 'post'>(inside(at, 'channels'))}
        hint={builderWords.everyChannel}
        optional
      />
      <SeveralControl
        at={inside(at, 'capacities')}
        options={optionsFrom(capacityWords)}
        hint={words.everyCapacity}
        optional
      />
      <Agencies at={inside(at, 'agencyIds')} />
      <PlacesControl at={inside(at, 'places')} />
      <div class="mc-row">
        <DayControl at={inside(at, 'validFrom')} optional />
        <DayControl at={inside(at, 'validTo')} optional />
      </div>
    </Fold>
  );
};
