import { useEffect, useRef } from 'preact/hooks';
import type { HallView, TakenTicket } from '#shared/api/hall-views.ts';
import { localDate, localTime } from '#shared/calendar/local-time.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { hallWords as words } from '../words/hall.ts';

type Props = { ticket: TakenTicket; view: HallView; onDone: () => void };

/** The number somebody took, on the screen and on paper: how many come before, never how long that takes. */
export const TicketSlip = ({ ticket: { code, group, priority, takenAt, before }, view, onDone }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const named = view.groups.find(({ letter }) => letter === group);
  return (
    <section class="mc-slip">
      <p class="mc-slip-unit">{t(view.name)}</p>
      <h1 tabIndex={-1} ref={heading}>
        {t(words.yourNumber)} <span class="mc-slip-code">{code}</span>
      </h1>
      {priority && <p class="mc-slip-priority">{t(words.priorityMark)}</p>}
      {named && <p class="mc-slip-group">{t(named.name)}</p>}
      <p class="mc-slip-before">{before === 0 ? t(words.first) : t(words.before, { count: before })}</p>
      <p>{t(words.takenAt, { time: localTime(takenAt), date: formatDate(localDate(takenAt), locale) })}</p>
      <p>{t(words.watchBoard)}</p>
      <div class="mc-kiosk-foot mc-screen-only">
        <button type="button" class="mc-kiosk-choice" onClick={() => print()}>
          {t(words.print)}
        </button>
        <button type="button" class="mc-kiosk-choice" onClick={onDone}>
          {t(words.done)}
        </button>
      </div>
    </section>
  );
};
