import { localDate } from '#shared/calendar/local-time.ts';
import { portalNow } from '../api/portal-clock.ts';
import { useSay } from '../kit/locale.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import type { Me } from '../session/staff-gate.tsx';
import type { Count } from './use-counts.ts';

export const views = Object.keys(viewWords) as DeskView[];

/** Who may read the register of their unit. */
export const readsRegister = ({ duties }: Pick<Me, 'duties'>): boolean =>
  duties.includes('reception') || duties.includes('leader');

/** Apologies are a leader's to sign: nobody else needs their list. */
export const isFor = (view: DeskView, { duties }: Pick<Me, 'duties'>): boolean =>
  view !== 'to-apologise' || duties.includes('leader');

export type Shown = { view: DeskView | undefined; counts: Map<DeskView, Count>; me: Me };

/** The queues, each with how many it holds where that is known. */
export const QueueNav = ({ view, counts, me, atRegister }: Shown & { atRegister?: true }) => {
  const t = useSay();
  return (
    <nav class="mc-queues" aria-label={t(words.queues)}>
      <ul>
        {views
          .filter((each) => isFor(each, me))
          .map((each) => {
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
        {readsRegister(me) && (
          <li>
            <a href={`?register=${localDate(portalNow()).slice(0, 4)}`} aria-current={atRegister ? 'page' : undefined}>
              {t(words.register)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};
