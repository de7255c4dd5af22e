import { useEffect } from 'preact/hooks';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../kit/locale.tsx';

/** Does this click lead to another view of the same page? */
const leads = ({ target, ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest('a[href^="?"]') !== null &&
  !(ctrlKey || metaKey || shiftKey || button !== 0);

/** Asks whoever leaves while something is unfinished, by a link or by closing the page; `why` says what would be lost. */
export const useStay = (unfinished: boolean, why: Text) => {
  const t = useSay();
  useEffect(() => {
    if (!unfinished) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = (event: MouseEvent) => {
      if (!leads(event) || confirm(t(why))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('beforeunload', ask);
    document.addEventListener('click', follow, true);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', follow, true);
    };
  }, [unfinished]);
};
