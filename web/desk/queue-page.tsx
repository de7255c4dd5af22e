import { localTime } from '#shared/calendar/local-time.ts';
import { isRefused } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import { kitWords } from '../words/kit.ts';
import { CashNav } from './cash-nav.tsx';
import { QueueNav, views } from './queue-nav.tsx';
import { hasPlace, useQueuePlace } from './queue-place.ts';
import { QueueSearch } from './queue-search.tsx';
import { QueueTable } from './queue-table.tsx';
import { searchOf } from './searches.ts';
import type { Me } from '../session/staff-gate.tsx';
import { useCounts } from './use-counts.ts';
import { useQueue } from './use-queue.ts';

const isView = (asked: string | null): asked is DeskView => views.some((view) => view === asked);

/** The queue a person starts the day with: reception with what is new, others with what they hold. */
const firstView = (me: Me): DeskView =>
  me.duties.includes('reception') ? 'new' : me.duties.includes('leader') ? 'processing' : 'mine';

/** A queue of my agency's dossiers by due date, or what a search by code or name finds. */
export const QueuePage = ({ query, me }: { query: URLSearchParams; me: Me }) => {
  const { call, session } = useApp();
  const t = useSay();
  const q = searchOf(query.get('search'));
  const asked = query.get('view');
  const view = q !== '' ? undefined : isView(asked) ? asked : firstView(me);
  const title = view === undefined ? t(words.found, { q }) : t(viewWords[view].name);
  const { page, error, arrived, refresh, more } = useQueue(call, view === undefined ? { q } : { view });
  const counts = useCounts(call, views, view, page);
  const rows = page?.rows ?? [];
  const back = hasPlace();
  useQueuePlace(page !== undefined);
  const none = view === undefined ? words.nothingFound : viewWords[view].empty;
  const stale = page !== undefined && error !== undefined && !isRefused(error, 'sign-in-expired');
  const said = () => {
    if (!page) return error === undefined ? t(kitWords.loading) : '';
    if (rows.length === 0) return t(none);
    const shown = t(page.next === undefined ? words.shown : words.shownMore, { count: rows.length });
    return arrived > 0 ? `${shown}. ${t(words.arrived, { count: arrived })}` : shown;
  };
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={view} counts={counts} />
        <CashNav me={me} />
      </div>
      <div class="mc-desk-main">
        <QueueSearch q={q} key={q} />
        <div class="mc-desk-bar">
          <Heading text={title} first={(asked === null && q === '') || back} />
          <p class="mc-desk-fresh">
            {page && <span class="mc-meta">{t(words.readAt, { time: localTime(page.at) })}</span>}
            <button type="button" class="mc-plain" onClick={() => void refresh()}>
              {t(words.refresh)}
            </button>
          </p>
        </div>
        {stale ? (
          <p class="mc-why" role="status">
            {t(words.stale)}
          </p>
        ) : (
          <RefusalBanner error={error} onRetry={() => void refresh()} onSignIn={() => void session.signIn()} />
        )}
        <p class="mc-meta" role="status">
          {said()}
        </p>
        {page && rows.length > 0 && (
          <>
            <p class="mc-meta mc-keys">{t(words.keys)}</p>
            <QueueTable rows={rows} caption={title} now={page.at} view={view ?? 'found'} />
          </>
        )}
        {page?.next !== undefined && (
          <button type="button" class="govuk-button govuk-button--secondary mc-more" onClick={() => void more()}>
            {t(words.more)}
          </button>
        )}
      </div>
    </div>
  );
};
