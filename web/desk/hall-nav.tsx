import { useSay } from '../kit/locale.tsx';
import { counterWords as words } from '../words/desk-hall.ts';

/** The way to one's counter in the waiting hall. */
export const HallNav = ({ here }: { here?: true }) => {
  const t = useSay();
  return (
    <nav class="mc-queues mc-cash-nav" aria-labelledby="hall-nav">
      <h2 class="govuk-heading-s" id="hall-nav">
        {t(words.nav)}
      </h2>
      <ul>
        <li>
          <a href="?counter=mine" aria-current={here ? 'page' : undefined}>
            {t(words.title)}
          </a>
        </li>
      </ul>
    </nav>
  );
};
