import type { HallView } from '#shared/api/hall-views.ts';
import { hallWords as words } from '../words/hall.ts';

/** How many wait for what, and codes of dossiers whose results may be collected. */
export const BoardSide = ({ view: { groups, ready } }: { view: HallView }) => (
  <aside class="mc-board-side">
    <h2>
      {words.waiting.vi} <span lang="en">{words.waiting.en}</span>
    </h2>
    <ul class="mc-board-groups">
      {groups.map(({ letter, name, waiting }) => (
        <li key={letter}>
          <b>{letter}</b>
          <span>
            {name.vi} <span lang="en">{name.en}</span>
          </span>
          <strong>{waiting}</strong>
        </li>
      ))}
    </ul>
    <h2>
      {words.ready.vi} <span lang="en">{words.ready.en}</span>
    </h2>
    {ready.length === 0 ? (
      <p>
        {words.noneReady.vi} <span lang="en">{words.noneReady.en}</span>
      </p>
    ) : (
      <ul class="mc-board-ready">
        {ready.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    )}
  </aside>
);
