import { useSay } from '../kit/locale.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import type { Count } from './use-counts.ts';

export const views = Object.keys(viewWords) as DeskView[];

/** The queues, each with how many it holds where that is known. */
export const QueueNav = ({ view, counts }: { view: DeskView | undefined; counts: Map<DeskView, Count> }) => {
  const t = useSay();
  return (
    <nav class="mc-queues" aria-label={t(words.queues)}>
      <ul>
        {views.map((each) => {
          const known = counts.get(each);
          const pressing = each === 'overdue' && known !== undefined && known.count > 0;
          return (
            <li key={each}>
              <a href={`?view=${each}`} aria-current={each === view ? 'page' : undefined}>
                {t(viewWords[each].name)}
                {known && (
                  <span class={`mc-count ${pressing ? 'mc-count--pressing' : ''}`}>
                    {' '}
                    {known.count}
                    {known.more && '+'}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
