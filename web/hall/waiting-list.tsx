import type { DeskHall } from '#shared/api/hall-views.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import type { CounterAction } from '#shared/hall/counter-action.ts';
import { useSay } from '../kit/locale.tsx';
import { counterWords as words } from '../words/desk-hall.ts';

/** So many are shown: who comes later is counted above. */
const most = 12;

/** Numbers that wait, each of which may be called out of turn. */
export const WaitingList = ({
  tickets,
  act,
}: {
  tickets: DeskHall['waiting'];
  act: (action: CounterAction) => void;
}) => {
  const t = useSay();
  return (
    <ul class="mc-waiting">
      {tickets.slice(0, most).map(({ code, takenAt, priority }) => (
        <li key={code}>
          <button type="button" class="mc-plain" onClick={() => act({ type: 'call', ticket: code })}>
            {t(words.call, { code })}
          </button>{' '}
          <span class="mc-meta">
            {t(words.since, { time: localTime(takenAt) })}
            {priority && ` · ${t(words.priority)}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
