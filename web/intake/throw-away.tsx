import { useRef, useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useOpener } from '../kit/use-opener.ts';
import { useApp } from '../session/app.tsx';
import { eraseDeviceDraft } from '../session/device-drafts.ts';
import { intakeWords as words } from '../words/intake.ts';

type Props = { dossierId: string; name: string; onGone: () => void };

/** Throws away what one began, after asking once; what was typed on this device goes too. */
export const ThrowAway = ({ dossierId, name, onGone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLHeadingElement>(asking);
  const throwAway = async () => {
    if (busy.current) return;
    busy.current = true;
    setError(undefined);
    await call('discardIntake', { params: { dossierId }, key: `discard-${dossierId}` }).then(() => {
      eraseDeviceDraft(dossierId);
      onGone();
    }, setError);
    busy.current = false;
  };
  const keep = () => {
    setAsking(false);
    setError(undefined);
  };
  return (
    <>
      <button
        type="button"
        class="mc-plain mc-plain--danger"
        aria-expanded={asking}
        ref={opener}
        onClick={() => setAsking(true)}
      >
        {t(words.throwAway)}
        <span class="govuk-visually-hidden"> {name}</span>
      </button>
      {asking && (
        <div class="mc-letter">
          <h3 class="govuk-heading-s mc-focusable" tabIndex={-1} ref={first}>
            {t(words.throwAwayTitle, { name })}
          </h3>
          <p class="govuk-body">{t(words.throwAwayHelp)}</p>
          <RefusalBanner error={error} />
          <div class="mc-buttons">
            <button type="button" class="govuk-button govuk-button--warning" onClick={() => void throwAway()}>
              {t(words.throwAwayYes)}
            </button>
            <button type="button" class="mc-plain" onClick={keep}>
              {t(words.keep)}
            </button>
          </div>
        </div>
      )}
    </>
  );
};
