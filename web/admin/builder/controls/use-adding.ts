import { placeOfItem } from '#shared/service/definition/place.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';

/** Adds an item by its name at the end of a list, unfolded and under the focus. */
export const useAdding = <Item>(list: Spot<Item[]>, make: (name: string) => Item): ((name: string) => void) => {
  const { setOpen, focusOn, announce } = useEditor();
  const t = useSay();
  return (name) => {
    const item = make(name);
    const place = placeOfItem(list.place, item, list.value.length);
    list.change((now) => [...now, item]);
    setOpen(place, true);
    focusOn(`${idOf(place)}-toggle`);
    announce(t(words.added, { name }));
  };
};
