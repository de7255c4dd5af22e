import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';

type Opener<Button, First> = { opener: MutableRef<Button | null>; first: MutableRef<First | null> };

/** Something that a button opens in its own place: opened, the focus is on its first part; closed, on the button again. */
export const useOpener = <Button extends HTMLElement, First extends HTMLElement>(
  isOpen: boolean,
): Opener<Button, First> => {
  const opener = useRef<Button>(null);
  const first = useRef<First>(null);
  const before = useRef(isOpen);
  // Before anything more is typed: what follows belongs to what was opened.
  useLayoutEffect(() => {
    if (before.current !== isOpen) (isOpen ? first : opener).current?.focus();
    before.current = isOpen;
  }, [isOpen]);
  return { opener, first };
};
