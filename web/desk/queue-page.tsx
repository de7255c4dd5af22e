import { useEffect } from 'preact/hooks';
import { localTime } from '#shared/calendar/local-time.ts';
import { isRefused } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import { filterWords } from '../words/desk-filters.ts';
import { kitWords } from '../words/kit.ts';
import { DueGlance } from './due-glance.tsx';
import { CashNav } from './cash-nav.tsx';
import { ColleagueNav } from './colleague-nav.tsx';
import { HallNav } from './hall-nav.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterNav } from './filter-nav.tsx';
import { HandOverLink } from './hand-over-link.tsx';
import { IntakeLink } from './intake-link.tsx';
import { QueueNav, views } from './queue-nav.tsx';
import { addressOf, filterIn, isFiltered } from './queue-filter.ts';
import { hasPlace, useQueuePlace } from './queue-place.ts';
import { QueueSearch } from './queue-search.tsx';
import { QueueTable } from './queue-table.tsx';
import { searchOf } from './searches.ts';
import { useFilters } from './use-filters.ts';
import type { Filters } from './use-filters.ts';
import { useFoundOne } from './use-found-one.ts';
import { manyActions } from './selectable.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { UnsureNav } from './unsure-part.tsx';
import { forgetCounts, useCounts } from './use-counts.ts';
import { useQueue } from './use-queue.ts';
import { useSelection } from './use-selection.ts';

const isView = (asked: string | null): asked is DeskView => views.some((view) => view === asked);

/** The queue a person starts the day with: reception with what is new, others with what they hold. */
const firstView = (me: Me): DeskView =>
  me.duties.includes('reception')
    ? 'new'
    : me.duties.some((duty) => duty === 'leader' || duty === 'registrar')
      ? 'processing'
      : 'mine';

/** What is said where nothing was found, by what was looked for. */
const nothingBy = {
  code: words.nothingByCode,
  identity: words.nothingByNumber,
  phone: words.nothingByNumber,
  words: words.nothingFound,
};

/** What found dossiers are headed with, by what was looked for: a number or a card is not written large on a screen. */
const foundBy = {
  code: words.foundByCode,
  identity: words.foundByIdentity,
  phone: words.foundByPhone,
  words: words.found,
};

/** Whoever chose a filter to begin the day with sees it where the address asks for nothing. */
const useFirstFilter = (nothingAsked: boolean, { kept }: Filters) => {
  const first = kept?.filters.find(({ id }) => id === kept.first);
  useEffect(() => {
    if (nothingAsked && first) goTo(addressOf(first), true);
  }, [nothingAsked, first]);
};

/** A queue of my agency's dossiers by due date, or what a search by code or name finds. */
export const QueuePage = ({ query, me }: { query: URLSearchParams; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const q = searchOf(query.get('search'));
  const asked = query.get('view');
  const view = q !== '' ? undefined : isView(asked) ? asked : firstView(me);
  const filter = view === undefined ? undefined : filterIn(query, view);
  const filtered = filter !== undefined && isFiltered(filter);
  const filters = useFilters();
  const { page, error, arrived, refresh, more } = useQueue(call, filter ?? { q });
  const title = view === undefined ? t(foundBy[page ? (page.by ?? 'words') : 'code'], { q }) : t(viewWords[view].name);
  const back = hasPlace();
  useFoundOne(q, page);
  useFirstFilter(asked === null && q === '' && !back, filters);
  const counts = useCounts(call, views, filtered ? undefined : view, page);
  const rows = page?.rows ?? [];
  const actions = manyActions(view, rows, me);
  const selecting = useSelection(view ?? 'found', rows, () => {
    forgetCounts();
    void refresh();
  });
  useQueuePlace(page !== undefined);
  const emptyQueue = view === undefined ? nothingBy[page?.by ?? 'words'] : viewWords[view].empty;
  const none = filtered ? filterWords.noneHere : emptyQueue;
  const stale = page !== undefined && error !== undefined && !isRefused(error, 'sign-in-expired');
  const said = () => {
    if (!page) return error === undefined ? t(kitWords.loading) : '';
    if (rows.length === 0) return page.next === undefined ? t(none) : `${t(none)} ${t(words.lookOn)}`;
    if (page.read !== undefined) return t(filterWords.picked, { count: rows.length, read: page.read });
    if (page.more) return `${t(words.shownMore, { count: rows.length })}. ${t(words.moreFound)}`;
    const shown = t(page.next === undefined ? words.shown : words.shownMore, { count: rows.length });
    return arrived > 0 ? `${shown}. ${t(words.arrived, { count: arrived })}` : shown;
  };
  return (
    <div class="mc-desk">
      <div>
        {me.duties.includes('reception') && <IntakeLink />}
        <QueueNav view={view} counts={counts} me={me} />
        <ColleagueNav me={me} />
        <UnsureNav me={me} />
        <FilterNav filters={filters} filter={filter} />
        <HandOverLink me={me} />
        <CashNav me={me} />
        <HallNav />
      </div>
      <div class="mc-desk-main">
        <QueueSearch q={q} key={q} />
        <DueGlance view={view} counts={counts} me={me} />
        {filter && <FilterBar filter={filter} rows={rows} filters={filters} />}
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
          <RefusalBanner error={error} onRetry={() => void refresh()} />
        )}
        <p class="mc-meta" role="status">
          {said()}
        </p>
        {rows.length > 0 && <p class="mc-meta mc-keys">{t(words.keys)}</p>}
        {(actions.length > 0 || selecting.isGoing) && (
          <SelectionBar actions={actions} selecting={selecting} me={me} key={view} />
        )}
        {page && rows.length > 0 && (
          <QueueTable
            rows={rows}
            caption={title}
            now={page.at}
            view={view ?? 'found'}
            selecting={actions.length > 0 ? selecting : undefined}
          />
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
