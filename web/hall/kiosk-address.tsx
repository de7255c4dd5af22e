import { useEffect, useRef } from 'preact/hooks';
import { CopyButton } from '../kit/copy-button.tsx';
import { useSay } from '../kit/locale.tsx';
import { counterWords as words } from '../words/desk-hall.ts';

/** What a kiosk is opened with: here, or on the device that stands in the hall. */
export const KioskAddress = ({ address, onHide }: { address: string; onHide: () => void }) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const whole = location.origin + address;
  return (
    <div class="mc-card">
      <h3 class="govuk-heading-s" tabIndex={-1} ref={heading}>
        {t(words.kioskReady)}
      </h3>
      <p class="govuk-body">
        <a class="govuk-link" href={address} target="_blank" rel="noopener">
          {t(words.kioskHere)}
        </a>
      </p>
      <p class="govuk-body">
        {t(words.kioskAddress)}: <code class="mc-kiosk-address">{whole}</code>
        <CopyButton text={whole} what={t(words.kioskAddress)} />
      </p>
      <p class="govuk-body">{t(words.kioskAddressHelp)}</p>
      <button type="button" class="mc-plain" onClick={onHide}>
        {t(words.hideKiosk)}
      </button>
    </div>
  );
};
