import { useRef, useState } from 'preact/hooks';
import type { DeskHall } from '#shared/api/hall-views.ts';
import type { CounterAction } from '#shared/hall/counter-action.ts';
import { isRefused } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { counterWords as words } from '../words/desk-hall.ts';
import { kitWords } from '../words/kit.ts';
import { ChooseCounter } from './choose-counter.tsx';
import { HallKiosks } from './hall-kiosks.tsx';
import { LostMark } from './lost-mark.tsx';
import { MyCounter } from './my-counter.tsx';
import { useWatched } from './use-watched.ts';

const every = 4000;
/** Milliseconds that an answer is waited for. */
const patience = { look: 8000, press: 10_000 };

export type Act = (no: number, action: CounterAction) => void;

/** An officer's counter in the waiting hall: open one, call, serve, send on. */
export const CounterPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const hall = useWatched<DeskHall>(
    () => call('getDeskHall', { signal: AbortSignal.timeout(patience.look) }),
    me.agencyId,
    every,
  );
  const [refused, setRefused] = useState<unknown>();
  const [said, setSaid] = useState('');
  const acting = useRef(false);
  // What got no answer is asked for again with its key: nobody is called twice for one press.
  const keyOf = useKeyOf();
  const answered = useRef(0);
  const act = async (no: number, action: CounterAction) => {
    // A key held down calls one person.
    if (acting.current) return;
    acting.current = true;
    setRefused(undefined);
    try {
      const signal = AbortSignal.timeout(patience.press);
      const key = keyOf([answered.current, no, action]);
      const { counter } = await call('actAtCounter', { params: { no: String(no) }, body: action, signal, key });
      answered.current += 1;
      const calls = action.type === 'next' || action.type === 'call' || action.type === 'recall';
      setSaid(calls && counter.ticket ? t(words.called, { code: counter.ticket.code }) : '');
    } catch (error) {
      setRefused(error);
    } finally {
      acting.current = false;
      hall.again();
    }
  };
  const { value } = hall;
  const mine = value?.counters.find(({ holder }) => holder?.staffId === me.staffId);
  const none = isRefused(hall.error, 'not-found');
  const expired = isRefused(hall.error, 'sign-in-expired');
  return (
    <>
      <Heading text={mine ? t(words.mine, { no: mine.no }) : t(words.title)} first />
      {none ? <p class="govuk-body">{t(words.none)}</p> : <LostMark since={hall.lostSince} />}
      <RefusalBanner error={refused ?? (expired ? hall.error : undefined)} />
      <p class="govuk-visually-hidden" role="status">
        {said}
      </p>
      {!value && !none && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {value && mine && <MyCounter hall={value} mine={mine} act={(action) => void act(mine.no, action)} />}
      {value && !mine && <ChooseCounter hall={value} me={me} act={(no, action) => void act(no, action)} />}
      {value && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={`${addressOf('board', locale)}?co-quan=${value.agencyId}`}
            target="_blank"
            rel="noopener"
          >
            {t(words.board)}
          </a>
        </p>
      )}
      {value && <HallKiosks />}
    </>
  );
};
