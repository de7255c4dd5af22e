import type { HallView } from '#shared/api/hall-views.ts';
import { hallWords as words } from '../words/hall.ts';
import { isFresh } from './calls.ts';
import type { CalledAt } from './calls.ts';

type Props = { numbers: readonly (CalledAt & { calledAt: string })[]; view: HallView };

/** So many fit a screen that is read from the back of a hall. */
const most = 6;

/** Who is called where, the last first and standing out; which counters are open or closed below. */
export const BoardNumbers = ({ numbers, view: { at, counters } }: Props) => {
  const called = new Set(numbers.map(({ no }) => no));
  const others = counters.filter(({ no }) => !called.has(no));
  const closed = others.filter(({ open }) => !open);
  const free = others.filter(({ open }) => open);
  const list = (some: typeof others) => some.map(({ no }) => no).join(', ');
  return (
    <section aria-label={words.board.vi}>
      <table class="mc-board-numbers">
        <thead>
          <tr>
            <th scope="col">
              {words.number.vi} <span lang="en">{words.number.en}</span>
            </th>
            <th scope="col">
              {words.counter.vi} <span lang="en">{words.counter.en}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.slice(0, most).map(({ code, no, calledAt }) => (
            <tr key={no} class={isFresh(calledAt, at) ? 'mc-board-new' : ''}>
              <td>{code}</td>
              <td>{no}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {numbers.length === 0 && (
        <p class="mc-board-none">
          {(free.length > 0 ? words.nobodyCalled : words.allClosed).vi}{' '}
          <span lang="en">{(free.length > 0 ? words.nobodyCalled : words.allClosed).en}</span>
        </p>
      )}
      <p class="mc-board-counters">
        {free.length > 0 && (
          <span>
            {words.free.vi} · <span lang="en">{words.free.en}</span>: <strong>{list(free)}</strong>
          </span>
        )}
        {closed.length > 0 && (
          <span>
            {words.closed.vi} · <span lang="en">{words.closed.en}</span>: <strong>{list(closed)}</strong>
          </span>
        )}
      </p>
    </section>
  );
};
