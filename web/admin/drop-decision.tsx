import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { useOpener } from '../kit/use-opener.ts';

/** Drops a decision that is being prepared, once that is confirmed. */
export const DropDecision = ({ busy, onDrop }: { busy: boolean; onDrop: () => void }) => {
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLParagraphElement>(asking);
  if (!asking)
    return (
      <button type="button" class="mc-plain mc-plain--danger" ref={opener} onClick={() => setAsking(true)}>
        {t(words.drop)}
      </button>
    );
  return (
    <div class="mc-admin-box">
      <p class="govuk-body" tabIndex={-1} ref={first}>
        {t(words.dropHelp)}
      </p>
      <div class="mc-bar">
        <button type="button" class="govuk-button govuk-button--warning" aria-disabled={busy} onClick={onDrop}>
          {t(words.drop)}
        </button>
        <button type="button" class="mc-plain" onClick={() => setAsking(false)}>
          {t(words.keep)}
        </button>
      </div>
    </div>
  );
};
