import { placeOfItem } from '#shared/service/definition/place.ts';
import type { Text } from '#shared/words/text.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';

type AddProps<Item> = { list: Spot<Item[]>; label: Text; make: () => Item; flat?: boolean };

/** Adds an item that has no name of its own at the end of a list, unfolded and under the focus. */
export const AddItem = <Item,>({ list, label, make, flat }: AddProps<Item>) => {
  const { closed, setOpen, focusOn, focusAt } = useEditor();
  const t = useSay();
  if (closed) return null;
  const add = () => {
    const item = make();
    const place = placeOfItem(list.place, item, list.value.length);
    list.change((now) => [...now, item]);
    setOpen(place, true);
    if (flat) focusAt(place);
    else focusOn(`${idOf(place)}-toggle`);
  };
  return (
    <button
      type="button"
      class="govuk-button govuk-button--secondary mc-add-item"
      id={`${idOf(list.place)}-add`}
      onClick={add}
    >
      {t(label)}
    </button>
  );
};
