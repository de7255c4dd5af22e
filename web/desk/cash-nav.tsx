import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { cashNavWords, cashPlaceWords } from '../words/cash-places.ts';
import type { CashPlace } from '../words/cash-places.ts';

const places = Object.keys(cashPlaceWords) as CashPlace[];

const keepsFees = ({ duties }: Me): boolean => duties.includes('cashier') || duties.includes('leader');

/** The page about fees that is asked for; whoever is a cashier alone begins with the day. */
export const cashPlaceIn = (query: URLSearchParams, me: Me): CashPlace | undefined => {
  if (!keepsFees(me)) return undefined;
  const asked = query.get('cash');
  const found = places.find((place) => place === asked);
  const isElsewhere = query.get('view') !== null || query.get('search') !== null;
  const onlyCashier = me.duties.every((duty) => duty === 'cashier');
  return found ?? (onlyCashier && !isElsewhere ? 'day' : undefined);
};

/** The pages about fees, for cashiers and leaders. */
export const CashNav = ({ me, place }: { me: Me; place?: CashPlace }) => {
  const t = useSay();
  if (!keepsFees(me)) return null;
  return (
    <nav class="mc-queues mc-cash-nav" aria-labelledby="cash-nav">
      <h2 class="govuk-heading-s" id="cash-nav">
        {t(cashNavWords.title)}
      </h2>
      <ul>
        {places.map((each) => (
          <li key={each}>
            <a href={`?cash=${each}`} aria-current={each === place ? 'page' : undefined}>
              {t(cashPlaceWords[each])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
