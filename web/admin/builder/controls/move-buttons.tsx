import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';

type MoveProps = {
  place: string;
  name: string;
  at: number;
  of: number;
  /** Moves it so many places and answers the place it then has. */
  onMove: (by: number) => string;
};

/** Moves an item one place up or down; the focus stays on the button, what happened is said. */
export const MoveButtons = ({ place, name, at, of, onMove }: MoveProps) => {
  const { announce, focusOn } = useEditor();
  const t = useSay();
  const move = (direction: 'up' | 'down') => {
    const by = direction === 'up' ? -1 : 1;
    const to = at + by;
    if (to < 0 || to >= of) {
      announce(t(to < 0 ? words.alreadyFirst : words.alreadyLast, { name }));
      return;
    }
    const place = onMove(by);
    announce(t(words.moved, { name, at: to + 1, of }));
    focusOn(`${idOf(place)}-${direction}`);
  };
  return (
    <>
      {(['up', 'down'] as const).map((direction) => (
        <button
          type="button"
          class={`mc-arrow mc-arrow--${direction}`}
          key={direction}
          id={`${idOf(place)}-${direction}`}
          aria-label={t(words[direction], { name })}
          aria-disabled={direction === 'up' ? at === 0 : at === of - 1}
          onClick={() => move(direction)}
        />
      ))}
    </>
  );
};
