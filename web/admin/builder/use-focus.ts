import { useLayoutEffect, useState } from 'preact/hooks';
import { placesAround } from './places.ts';

const focusable = 'input, select, textarea, button, [tabindex]';

/** Where one types at a place, or at the nearest place around it that is drawn. */
const elementAt = (place: string): HTMLElement | undefined => {
  for (const around of placesAround(place).reverse()) {
    const box = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(around)}"]`);
    if (box) return box.matches(focusable) ? box : (box.querySelector<HTMLElement>(focusable) ?? box);
  }
  return undefined;
};

type Wish = { elementId: string } | { place: string };

/** Puts the focus on an element or a place once it is drawn: what was asked for last. */
export const useFocus = (): { focusOn: (elementId: string) => void; focusAt: (place: string) => void } => {
  const [wish, setWish] = useState<Wish>();
  useLayoutEffect(() => {
    if (wish === undefined) return;
    const element = 'place' in wish ? elementAt(wish.place) : document.getElementById(wish.elementId);
    if (!element) return;
    element.focus({ preventScroll: 'place' in wish });
    if ('place' in wish) element.scrollIntoView({ block: 'center' });
    setWish(undefined);
  });
  return { focusOn: (elementId) => setWish({ elementId }), focusAt: (place) => setWish({ place }) };
};
