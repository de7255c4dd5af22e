import { useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../api/call.ts';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useOpener } from '../kit/use-opener.ts';
import { useApp } from '../session/app.tsx';
import { registerWords as words } from '../words/register.ts';

type Props = { year: ReplyOf<'getRegister'>['year']; onDone: (said: string) => void };

/** A year that is over is closed by a leader, once and for good: asked once more. */
export const CloseYear = ({ year, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const key = useRef(crypto.randomUUID());
  const { opener, first } = useOpener<HTMLButtonElement, HTMLHeadingElement>(asking);
  const close = async () => {
    if (busy.current) return;
    busy.current = true;
    setError(undefined);
    try {
      const { count } = await call('closeRegister', { params: { year: String(year) }, body: {}, key: key.current });
      onDone(t(words.closeDone, { year, count }));
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
    }
  };
  const leave = () => {
    setAsking(false);
    setError(undefined);
  };
  return (
    <div class="mc-card">
      <p class="govuk-body">{t(words.closeHelp)}</p>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-expanded={asking}
        ref={opener}
        onClick={() => setAsking(true)}
      >
        {t(words.close, { year })}
      </button>
      {asking && (
        <div class="mc-letter">
          <h2 class="govuk-heading-s mc-focusable" tabIndex={-1} ref={first}>
            {t(words.closeTitle, { year })}
          </h2>
          <p class="govuk-body">{t(words.closeSure)}</p>
          <RefusalBanner error={error} />
          <div class="mc-buttons">
            <button type="button" class="govuk-button govuk-button--warning" onClick={() => void close()}>
              {t(words.closeYes)}
            </button>
            <button type="button" class="mc-plain" onClick={leave}>
              {t(words.closeNo)}
            </button>
          </div>
        </div>
      )}
    </div>
  );
};
