import { useEffect, useState } from 'preact/hooks';

/** When what uses this goes away with the focus in it, the focus goes back to where it was before, or to the heading of the page: never to nothing. */
export const useFocusBack = (): void => {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the page was drawn: who is told something then has the focus already.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const isThere = from instanceof HTMLElement && from.isConnected && from !== document.body;
        (isThere ? from : document.querySelector('h1'))?.focus({ preventScroll: true });
      });
    },
    [],
  );
};
