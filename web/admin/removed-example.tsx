import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Example } from '#shared/service/example.ts';
import { useSay } from '../kit/locale.tsx';
import { builderWords } from '../words/admin-builder.ts';

/** Which example was deleted last, and the way back, under the focus. */
export const RemovedExample = ({ example, onUndo }: { example: Example; onUndo: () => void }) => {
  const t = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <p class="mc-removed">
      <span role="status">{t(builderWords.removed, { name: t(example.name) || example.id })}</span>
      <button type="button" class="govuk-button govuk-button--secondary" ref={button} onClick={onUndo}>
        {t(builderWords.undo)}
      </button>
    </p>
  );
};
