import { useState } from 'preact/hooks';
import type { Editor } from './editor.tsx';
import { isWithin, placesAround } from './places.ts';

type Folding = Pick<Editor, 'isOpen' | 'setOpen'> & {
  /** Unfolds whatever a place lies in. */
  reveal: (place: string) => void;
};

/** Which entries of the builder are unfolded. */
export const useFolding = (): Folding => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (place) => open.has(place),
    setOpen: (place, isOpen, alone) =>
      setOpen((now) => {
        const kept = [...now].filter((each) => each !== place && (alone === undefined || !isWithin(each, alone)));
        return new Set(isOpen ? [...kept, place] : kept);
      }),
    reveal: (place) => setOpen((now) => new Set([...now, ...placesAround(place)])),
  };
};
