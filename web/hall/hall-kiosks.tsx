import { useRef, useState } from 'preact/hooks';
import type { OpenedKiosk } from '#shared/api/hall-views.ts';
import { mostKiosks } from '#shared/hall/hall-limits.ts';
import { isOffline } from '../api/call.ts';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { counterWords as words } from '../words/desk-hall.ts';
import { CloseKiosks } from './close-kiosks.tsx';
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
  const keys = useRef<Partial<Record<'openKiosk' | 'closeKiosks', string>>>({});
  const ask = async <Reply,>(
    name: keyof typeof keys.current,
    route: (key: string) => Promise<Reply>,
  ): Promise<Reply | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    setRefused(undefined);
    // What got no answer is asked for again with its key: nothing is opened or ended twice.
    const key = (keys.current[name] ??= crypto.randomUUID());
    try {
      const reply = await route(key);
      keys.current = {};
      return reply;
    } catch (error) {
      if (!isOffline(error)) keys.current = {};
      setRefused(error);
      return undefined;
    } finally {
      busy.current = false;
    }
  };
  const open = async () => {
    const reply = await ask('openKiosk', (key) => call('openKiosk', { key }));
    if (!reply) return;
    setOpened(reply);
    setSaid(
      [t(words.kiosksOpen, { open: reply.open }), reply.oldestEnded && t(words.oldestEnded)].filter(Boolean).join(' '),
    );
  };
  const closeAll = async () => {
    const reply = await ask('closeKiosks', (key) => call('closeKiosks', { key }));
    if (!reply) return;
    setOpened(undefined);
    setSaid(t(words.kiosksEnded, { ended: reply.ended }));
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
        <CloseKiosks onClose={() => void closeAll()} />
      </div>
    </section>
  );
};
