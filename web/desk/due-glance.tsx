import { useSay } from '../kit/locale.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import { isFor } from './queue-nav.tsx';
import type { Shown } from './queue-nav.tsx';

const pressing: readonly DeskView[] = ['overdue', 'due-today', 'due-soon', 'to-apologise'];

/** What presses, at a glance: how many are overdue, due today, due soon, and waiting for an apology; each leads to its list. */
export const DueGlance = ({ view, counts, me }: Shown) => {
  const t = useSay();
  return (
    <nav class="mc-glance" aria-label={t(words.glance)}>
      <ul>
        {pressing
          .filter((each) => isFor(each, me))
          .map((each) => {
            const known = counts.get(each);
            const some = known !== undefined && known.count > 0;
            return (
              <li key={each}>
                <a
                  href={`?view=${each}`}
                  class={`mc-glance__link ${some ? `mc-glance__link--${each}` : ''}`}
                  aria-current={each === view ? 'page' : undefined}
                >
                  <strong>
                    {known ? known.count : '–'}
                    {known?.more && '+'}
                  </strong>{' '}
                  <span>{t(viewWords[each].name)}</span>
                </a>
              </li>
            );
          })}
      </ul>
    </nav>
  );
};
