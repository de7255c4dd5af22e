import { useState } from 'preact/hooks';
import type { DossierRow } from '#shared/api/views.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords as words, viewWords } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import { frameWords } from '../words/frame.ts';
import { QueueTable } from './queue-table.tsx';
import type { Me } from './staff-gate.tsx';

const views = Object.keys(viewWords) as DeskView[];
const isView = (asked: string | null): asked is DeskView => views.some((view) => view === asked);

/** The queue a person starts the day with: reception with what is new, others with what they hold. */
const firstView = (me: Me): DeskView =>
  me.duties.includes('reception') ? 'new' : me.duties.includes('leader') ? 'processing' : 'mine';

const Queues = ({ view }: { view: DeskView | undefined }) => {
  const t = useSay();
  return (
    <nav class="mc-queues" aria-label={t(words.queues)}>
      <ul>
        {views.map((each) => (
          <li key={each}>
            <a href={`?view=${each}`} aria-current={each === view ? 'page' : undefined}>
              {t(viewWords[each].name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Search = ({ q }: { q: string }) => {
  const t = useSay();
  const [typed, setTyped] = useState(q);
  return (
    <form
      class="mc-desk-search"
      role="search"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') goTo(`?q=${encodeURIComponent(typed.trim())}`);
      }}
    >
      <label class="govuk-label" for="desk-search">
        {t(words.search)}
      </label>
      <input
        class="govuk-input"
        id="desk-search"
        type="search"
        autoComplete="off"
        aria-describedby="desk-search-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.find)}
      </button>
      <span class="mc-meta" id="desk-search-hint">
        {t(words.searchHint)}
      </span>
    </form>
  );
};

/** A queue of my agency's dossiers by due date, or what a search by code or name finds. */
export const QueuePage = ({ query, me }: { query: URLSearchParams; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const q = query.get('q') ?? '';
  const asked = query.get('view');
  const view = q !== '' ? undefined : isView(asked) ? asked : firstView(me);
  const title = view === undefined ? t(words.found, { q }) : t(viewWords[view].name);
  const [more, setMore] = useState<{ key: string; rows: DossierRow[]; next: string | undefined }>();
  const key = `${view ?? ''}|${q}`;
  const search = view === undefined ? { q } : { view };
  const first = useLoaded(() => call('listDeskDossiers', { query: search }), key);
  const added = more?.key === key ? more : undefined;
  const rows = [...(first.value?.rows ?? []), ...(added?.rows ?? [])];
  const next = added ? added.next : first.value?.next;
  const showMore = async (cursor: string) => {
    const page = await call('listDeskDossiers', { query: { ...search, cursor } });
    setMore({ key, rows: [...(added?.rows ?? []), ...page.rows], next: page.next });
  };
  const loaded = first.value !== undefined;
  const none = view === undefined ? words.nothingFound : viewWords[view].empty;
  return (
    <div class="mc-desk">
      <Queues view={view} />
      <div class="mc-desk-main">
        <Search q={q} key={q} />
        <div class="mc-desk-bar">
          <Heading text={title} first={asked === null && q === ''} />
          <button type="button" class="mc-plain" onClick={first.reload}>
            {t(words.refresh)}
          </button>
        </div>
        <RefusalBanner error={first.error} onRetry={first.reload} />
        <p class="mc-meta" role="status">
          {!loaded && first.error === undefined && t(frameWords.loading)}
          {loaded && rows.length === 0 && t(none)}
          {loaded && rows.length > 0 && t(next === undefined ? words.shown : words.shownMore, { count: rows.length })}
        </p>
        {rows.length > 0 && <QueueTable rows={rows} caption={title} />}
        {next !== undefined && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void showMore(next)}>
            {t(words.more)}
          </button>
        )}
      </div>
    </div>
  );
};
