import type { ComponentChildren } from 'preact';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';

/** How many things are to mend at a place and how many comments are open there, in words and in colour. */
export const Marks = ({ place }: { place: string }) => {
  const { errors, comments } = useEditor();
  const t = useSay();
  const [wrong, said] = [errors.countWithin(place), comments.countWithin(place)];
  return (
    <>
      {wrong > 0 && <span class="mc-badge mc-badge--wrong">{t(words.problems, { count: wrong })}</span>}
      {said > 0 && <span class="mc-badge">{t(words.openComments, { count: said })}</span>}
    </>
  );
};

type HeadProps = {
  place: string;
  name: string;
  facts?: ComponentChildren;
  isOpen: boolean;
  onToggle: () => void;
  children?: ComponentChildren;
};

/** The line of an item that unfolds: its name, what is known of it at a glance, and what can be done with it. */
export const ItemHead = ({ place, name, facts, isOpen, onToggle, children }: HeadProps) => (
  <div class="mc-item__head">
    <button
      type="button"
      class="mc-item__toggle"
      id={`${idOf(place)}-toggle`}
      aria-expanded={isOpen}
      aria-controls={`${idOf(place)}-panel`}
      onClick={onToggle}
    >
      <span class="mc-item__name">{name}</span>
      {facts !== undefined && <span class="mc-item__facts">{facts}</span>}
      <Marks place={place} />
    </button>
    {children !== undefined && <div class="mc-item__acts">{children}</div>}
  </div>
);
