import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { useOpener } from '../kit/use-opener.ts';
import { counterWords as words } from '../words/desk-hall.ts';

/** Ends all kiosks of the hall, once that is confirmed. */
export const CloseKiosks = ({ onClose }: { onClose: () => void }) => {
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLParagraphElement>(asking);
  if (!asking)
    return (
      <button type="button" class="mc-plain mc-plain--danger" ref={opener} onClick={() => setAsking(true)}>
        {t(words.closeKiosks)}
      </button>
    );
  return (
    <div class="mc-card">
      <p class="govuk-body" tabIndex={-1} ref={first}>
        {t(words.closeKiosksHelp)}
      </p>
      <div class="mc-buttons">
        <button
          type="button"
          class="govuk-button govuk-button--warning"
          onClick={() => {
            onClose();
            setAsking(false);
          }}
        >
          {t(words.closeKiosks)}
        </button>
        <button type="button" class="mc-plain" onClick={() => setAsking(false)}>
          {t(words.keepKiosks)}
        </button>
      </div>
    </div>
  );
};
