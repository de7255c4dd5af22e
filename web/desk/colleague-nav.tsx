import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { talkWords as words } from '../words/desk-talk.ts';

const places = { opinions: words.queue, away: words.away } as const;
export type ColleaguePlace = keyof typeof places;

const isPlace = (text: string | null): text is ColleaguePlace => text !== null && Object.hasOwn(places, text);

/** The page about colleagues and other agencies that is asked for. */
export const colleaguePlaceIn = (query: URLSearchParams): ColleaguePlace | undefined => {
  const asked = query.get('with');
  return isPlace(asked) ? asked : undefined;
};

/** What other agencies ask, and who is away; a cashier alone is asked for no opinion. */
export const ColleagueNav = ({ me, here }: { me: Me; here?: ColleaguePlace }) => {
  const t = useSay();
  const onlyCashier = me.duties.every((duty) => duty === 'cashier');
  return (
    <nav class="mc-queues mc-cash-nav" aria-label={t(words.queue)}>
      <ul>
        {(Object.keys(places) as ColleaguePlace[])
          .filter((place) => place === 'away' || !onlyCashier)
          .map((place) => (
            <li key={place}>
              <a href={`?with=${place}`} aria-current={place === here ? 'page' : undefined}>
                {t(places[place])}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
};
