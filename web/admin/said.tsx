import { useEffect, useRef, useState } from 'preact/hooks';

/** What was done just now, in words; `round` tells the same words said again apart. */
export type SaidNow = { words: string; round: number };

/** What was said last, and how to say the next thing. */
export const useSaid = (): [SaidNow, (words: string) => void] => {
  const [said, setSaid] = useState<SaidNow>({ words: '', round: 0 });
  return [said, (words) => setSaid(({ round }) => ({ words, round: round + 1 }))];
};

/** Says what was done and takes the focus, so that it is read and seen. */
export const Said = ({ said }: { said: SaidNow }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.words === '') return;
    box.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [said.round]);
  return (
    <div class={said.words === '' ? '' : 'mc-said'} role="status" tabIndex={-1} ref={box}>
      {said.words}
    </div>
  );
};
