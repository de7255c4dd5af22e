import type { FeeScope } from '#shared/service/fee.ts';
import { topFields } from '#shared/service/definition/form-places.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { SelectControl } from '../controls/choice-controls.tsx';
import { useEditor } from '../editor.tsx';
import { given, inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { CommunesControl } from './communes-control.tsx';

/** Only where an address lies in some communes. */
export const PlacesControl = ({ at }: { at: Spot<FeeScope['places']> }) => {
  const { root, closed, focusOn } = useEditor();
  const t = useSay();
  const addresses = [...topFields(root.value.form).values()].filter(({ kind }) => kind === 'address');
  const places = given(at);
  if (places === undefined)
    return closed || addresses.length === 0 ? null : (
      <p class="mc-control mc-fold" data-place={at.place}>
        <button
          type="button"
          class="mc-plain"
          onClick={() => {
            at.change(() => ({ field: addresses.length === 1 ? (addresses[0]?.id ?? '') : '', communes: [] }));
            focusOn(idOf(`${at.place}.field`));
          }}
        >
          + {t(words.addPlaces)}
        </button>
      </p>
    );
  return (
    <div class="mc-inset" data-place={at.place}>
      <SelectControl
        at={inside(places, 'field')}
        label={words.placesField}
        options={addresses.map(({ id, label }) => ({ value: id, label }))}
      />
      <CommunesControl at={inside(places, 'communes')} />
      {!closed && (
        <button type="button" class="mc-plain mc-plain--danger" onClick={() => at.change(() => undefined)}>
          {t(words.removePlaces)}
        </button>
      )}
    </div>
  );
};
