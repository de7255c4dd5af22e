import { useEffect, useRef } from 'preact/hooks';
import { doneWords } from '#shared/words/actions.ts';
import { formatTime } from '#shared/words/format.ts';
import { Banner } from '../kit/banner.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { View } from './dossier-page.tsx';
import { whoDid } from './who-did.ts';

/** What others did since the version one was looking at; takes the focus, since one was about to act. */
export const Meanwhile = ({ view, since }: { view: View; since: number }) => {
  const t = useSay();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { version } = view.dossier;
  useEffect(() => box.current?.focus(), [version]);
  return (
    <div tabIndex={-1} ref={box} class="mc-focusable">
      <Banner alert title={t(words.changedTitle)}>
        <p class="govuk-body">{t(words.changedHelp)}</p>
        <ul class="govuk-list govuk-list--bullet">
          {view.events
            .filter(({ seq }) => seq > since)
            .map((event) => (
              <li key={event.seq}>
                <strong>{t(doneWords[event.action])}</strong> – {whoDid(t, event)}, {formatTime(event.at, locale)}
              </li>
            ))}
        </ul>
      </Banner>
    </div>
  );
};
