import { useEffect, useRef, useState } from 'preact/hooks';
import type { HallView } from '#shared/api/hall-views.ts';
import { localDate, localTime } from '#shared/calendar/local-time.ts';
import { isRefused } from '../api/call.ts';
import type { Call } from '../api/call.ts';
import { formatDate } from '#shared/words/format.ts';
import { useSay } from '../kit/locale.tsx';
import { kitWords } from '../words/kit.ts';
import { hallWords as words } from '../words/hall.ts';
import { BoardNumbers } from './board-numbers.tsx';
import { BoardSide } from './board-side.tsx';
import { isFresh, newCalls, numbersShown } from './calls.ts';
import { openChime } from './chime.ts';
import { ChooseHall } from './choose-hall.tsx';
import { LostMark } from './lost-mark.tsx';
import { useNewBuild } from './new-build.ts';
import { useWatched } from './use-watched.ts';

/** Milliseconds between two looks of a board: a number is on it within some four seconds. */
const every = 2500;
const patience = 8000;

const Both = ({ text }: { text: { vi: string; en: string } }) => (
  <>
    {text.vi} <span lang="en">{text.en}</span>
  </>
);

/** The big screen of a waiting hall, in both languages at once: runs for days, shows no person. */
export const BoardPage = ({ call, agencyId }: { call: Call; agencyId: string }) => {
  const t = useSay();
  const ask = () => call('getHall', { params: { agencyId }, signal: AbortSignal.timeout(patience) });
  const { value, lostSince, error } = useWatched<HallView>(ask, agencyId, every);
  const before = useRef<HallView>();
  const [said, setSaid] = useState('');
  const [chime, setChime] = useState<() => void>();
  useEffect(() => {
    if (!value || value === before.current) return;
    const calls = newCalls(before.current, value);
    before.current = value;
    if (calls.length === 0) return;
    setSaid(
      calls
        .map((each) =>
          `${words.announced.vi} ${words.announced.en}`
            .replaceAll('{code}', each.code)
            .replaceAll('{no}', String(each.no)),
        )
        .join(' '),
    );
    chime?.();
  }, [value]);
  const numbers = value ? numbersShown(value.counters) : [];
  useNewBuild(
    'board',
    () => lostSince === undefined && !numbers.some(({ calledAt }) => value && isFresh(calledAt, value.at)),
  );
  if (isRefused(error, 'not-found')) return <ChooseHall call={call} error={error} />;
  return (
    <div class="mc-board">
      <header class="mc-board-head">
        <h1>{value ? value.name.vi : t(words.board)}</h1>
        {value && (
          <p class="mc-board-clock">
            <time dateTime={value.at}>{localTime(value.at)}</time> <span>{formatDate(localDate(value.at), 'vi')}</span>
          </p>
        )}
      </header>
      {value ? (
        <div class="mc-board-main">
          <BoardNumbers numbers={numbers} view={value} />
          <BoardSide view={value} />
        </div>
      ) : (
        <p role="status">{t(kitWords.loading)}</p>
      )}
      <footer class="mc-board-foot">
        <LostMark since={lostSince} />
        <button
          type="button"
          class="mc-board-chime"
          aria-pressed={chime !== undefined}
          onClick={() => setChime(() => (chime ? undefined : openChime()))}
        >
          <Both text={chime ? words.chimeOff : words.chimeOn} />
        </button>
      </footer>
      <p class="govuk-visually-hidden" role="status" id="announced">
        {said}
      </p>
    </div>
  );
};
