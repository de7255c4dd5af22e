import { useState } from 'preact/hooks';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';
import { nameOf } from '../spot.ts';
import { TextPair } from './text-pair.tsx';
import type { PairProps } from './text-pair.tsx';

/** A text few need: a button until it is asked for. */
export const FoldedPair = (props: PairProps) => {
  const { closed, isOpen, focusOn } = useEditor();
  const t = useSay();
  const [asked, setAsked] = useState(false);
  const { at, label } = props;
  if (at.value !== undefined || asked || isOpen(at.place)) return <TextPair {...props} optional />;
  if (closed) return null;
  const open = () => {
    setAsked(true);
    focusOn(`${idOf(at.place)}-vi`);
  };
  return (
    <p class="mc-control mc-fold" data-place={at.place}>
      <button type="button" class="mc-plain" id={`${idOf(at.place)}-fold`} onClick={open}>
        + {t(words.addNamed, { name: t(label ?? nameOf(at)).toLocaleLowerCase() })}
      </button>
    </p>
  );
};
