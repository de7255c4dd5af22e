import { useRef, useState } from 'preact/hooks';
import type { OpenedKiosk } from '#shared/api/hall-views.ts';
import { mostKiosks } from '#shared/hall/hall-limits.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { AskOnce } from '../kit/ask-once.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { closeKiosksWords, counterWords as words } from '../words/desk-hall.ts';
import { KioskAddress } from './kiosk-address.tsx';

/** Kiosks of the hall: one more is opened, or all are ended; what each is opened with is shown once. */
export const HallKiosks = () => {
  const { call } = useApp();
  const t = useSay();
  const [opened, setOpened] = useState<OpenedKiosk>();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<unknown>();
  const busy = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  // What got no answer is asked for again with its key: nothing is opened or ended twice.
  const keyOf = useKeyOf();
  const answered = useRef(0);
  const open = async () => {
    if (busy.current) return;
    busy.current = true;
    setRefused(undefined);
    try {
      const reply = await call('openKiosk', { key: keyOf(['open', answered.current]) });
      answered.current += 1;
      setOpened(reply);
      setSaid(
        [t(words.kiosksOpen, { open: reply.open }), reply.oldestEnded && t(words.oldestEnded)]
          .filter(Boolean)
          .join(' '),
      );
    } catch (error) {
      setRefused(error);
    } finally {
      busy.current = false;
    }
  };
  const closeAll = async () => {
    const { ended } = await call('closeKiosks', { key: keyOf(['close', answered.current]) });
    answered.current += 1;
    setOpened(undefined);
    setSaid(t(words.kiosksEnded, { ended }));
  };
  const hide = () => {
    setOpened(undefined);
    opener.current?.focus();
  };
  // Whoever comes first finds Vietnamese.
  const address = opened && `${addressOf('kiosk', 'vi')}?co-quan=${opened.agencyId}#${opened.key}`;
  return (
    <section aria-labelledby="hall-kiosks">
      <h2 class="govuk-heading-m" id="hall-kiosks">
        {t(words.kiosks)}
      </h2>
      <p class="govuk-body">{t(words.kiosksHelp, { most: mostKiosks })}</p>
      <RefusalBanner error={refused} />
      {address !== undefined && <KioskAddress address={address} onHide={hide} key={address} />}
      <p class="govuk-body" role="status">
        {said}
      </p>
      <div class="mc-buttons">
        <button type="button" class="govuk-button govuk-button--secondary" ref={opener} onClick={() => void open()}>
          {t(words.openKiosk)}
        </button>
      </div>
      <AskOnce words={closeKiosksWords} isRepeatable act={closeAll} />
    </section>
  );
};
