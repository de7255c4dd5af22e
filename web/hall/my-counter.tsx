import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskHall } from '#shared/api/hall-views.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import type { CounterAction } from '#shared/hall/counter-action.ts';
import { useSay } from '../kit/locale.tsx';
import { counterWords as words } from '../words/desk-hall.ts';
import { WaitingList } from './waiting-list.tsx';

type Props = { hall: DeskHall; mine: DeskHall['counters'][number]; act: (action: CounterAction) => void };
type Simple = 'next' | 'recall' | 'start' | 'finish' | 'miss';

const keys: Readonly<Record<string, Simple>> = {
  KeyN: 'next',
  KeyR: 'recall',
  KeyS: 'start',
  KeyD: 'finish',
  KeyM: 'miss',
};

/** What a key does here: by its place, so that a Vietnamese input method does not change it; nothing in a field, or with another key held. */
export const actionOfKey = (
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>,
  isField: boolean,
): Simple | undefined =>
  isField || event.repeat || event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.code];

/** The counter one is at: who is called, and one key for each thing to do. */
export const MyCounter = ({ hall, mine, act }: Props) => {
  const t = useSay();
  const box = useRef<HTMLElement>(null);
  const [group, setGroup] = useState('');
  const { ticket, serving, calledAt, calls } = mine;
  // What was pressed may be gone, as a number in the list is: the keys go on working.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [ticket?.code, serving, calls]);
  useEffect(() => box.current?.focus(), []);
  // A counter that serves nothing was taken out of the hall; who waits for a group that was, anybody may call.
  const isGone = mine.groups.length === 0;
  const isNobodys = (letter: string) => !hall.groups.some((each) => each.letter === letter);
  const waiting = isGone ? [] : hall.waiting.filter(({ group }) => mine.groups.includes(group) || isNobodys(group));
  const others = hall.groups.filter(({ letter }) => letter !== ticket?.group);
  const may: Record<Simple, boolean> = {
    next: !isGone,
    recall: ticket !== undefined && !serving && !isGone,
    start: ticket !== undefined && !serving && !isGone,
    finish: ticket !== undefined,
    miss: ticket !== undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLSelectElement;
    const type = actionOfKey(event, isField);
    if (!type || !may[type]) return;
    event.preventDefault();
    act({ type });
  };
  return (
    <section
      class="mc-counter"
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
      aria-label={t(words.mine, { no: mine.no })}
    >
      {isGone && <p class="govuk-body">{t(words.gone)}</p>}
      <div class="mc-counter-now">
        <p class="mc-counter-code">{ticket?.code ?? '–'}</p>
        <p>
          {ticket
            ? serving
              ? t(words.serving)
              : t(words.calledAt, { time: localTime(calledAt ?? hall.at) })
            : t(words.nobody)}
          {ticket?.priority && ` · ${t(words.priority)}`}
        </p>
      </div>
      <div class="mc-counter-keys">
        {Object.values(keys).map((type) => (
          <button
            type="button"
            key={type}
            class={`govuk-button ${type === 'next' ? '' : 'govuk-button--secondary'}`}
            aria-disabled={!may[type]}
            onClick={() => may[type] && act({ type })}
          >
            {t(words[type])}{' '}
            <kbd>
              {Object.keys(keys)
                .find((code) => keys[code] === type)
                ?.slice(3)}
            </kbd>
          </button>
        ))}
      </div>
      <p class="mc-meta">{t(words.keys)}</p>
      {ticket && others.length > 0 && (
        <div class="mc-counter-send">
          <label class="govuk-label" for="send-to">
            {t(words.transfer)}
          </label>
          <select
            class="govuk-select"
            id="send-to"
            value={group}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          >
            <option value="" />
            {others.map(({ letter, name }) => (
              <option value={letter} key={letter}>
                {letter} {t(name)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            aria-disabled={group === ''}
            onClick={() => {
              if (group !== '') act({ type: 'transfer', group });
              setGroup('');
            }}
          >
            {t(words.send)}
          </button>
        </div>
      )}
      <h2 class="govuk-heading-m">
        {waiting.length === 0 ? t(words.nobodyWaits) : t(words.waiting, { count: waiting.length })}
      </h2>
      <WaitingList tickets={waiting} act={act} />
      {hall.missed.length > 0 && !isGone && (
        <>
          <h2 class="govuk-heading-m">{t(words.missed)}</h2>
          <WaitingList tickets={hall.missed.toReversed()} act={act} />
        </>
      )}
      <p>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => act({ type: 'close' })}>
          {t(words.close)}
        </button>
      </p>
    </section>
  );
};
