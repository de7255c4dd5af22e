import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import { formatDay } from '#shared/words/format.ts';
import type { Duty } from '#shared/person/duty.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords as words, kindWords } from '../words/admin.ts';
import { kitWords } from '../words/kit.ts';
import { DraftTag } from './draft-tag.tsx';
import { usePages } from './use-pages.ts';

const draftViews = ['department', 'in-review', 'ready-to-sign', 'ended'] as const;
type DraftsView = (typeof draftViews)[number];

const viewDuties: Record<DraftsView, readonly Duty[]> = {
  department: ['editor'],
  'in-review': ['reviewer', 'publisher', 'admin'],
  'ready-to-sign': ['reviewer', 'publisher', 'admin'],
  ended: ['reviewer', 'publisher', 'admin'],
};

const Row = ({ draft }: { draft: ServiceDraft }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={`?draft=${draft.id}`}>
          {t(draft.name) || draft.name.vi || draft.serviceId}
        </a>
      </th>
      <td data-label={t(words.kind)}>{t(kindWords[draft.kind])}</td>
      <td data-label={t(words.status)}>
        <DraftTag status={draft.status} />
      </td>
      <td data-label={t(words.changedAt)}>
        {localTime(draft.updatedAt)} {formatDay(draft.updatedAt, locale)}
      </td>
    </tr>
  );
};

/** Drafts one works on: of one's department, to review, ready to sign, ended. */
export const DraftsPage = ({ me, query }: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const open = draftViews.filter((view) => viewDuties[view].some((duty) => me.duties.includes(duty)));
  const asked = open.find((view) => view === query.get('of')) ?? open[0] ?? 'department';
  const { rows, whole, error, reload, readOn } = usePages(async (cursor) => {
    const { drafts, next } = await call('listDrafts', { query: { view: asked, cursor } });
    return { rows: drafts, next };
  }, asked);
  return (
    <>
      <Heading text={t(words.drafts)} first />
      {open.length > 1 && (
        <nav class="mc-tabs" aria-label={t(words.drafts)}>
          {open.map((view) => (
            <a href={`?view=drafts&of=${view}`} aria-current={view === asked ? 'page' : undefined} key={view}>
              {t(words[view])}
            </a>
          ))}
        </nav>
      )}
      <RefusalBanner error={error} onRetry={reload} />
      {rows.length === 0 && error === undefined && (
        <p class="govuk-body" role="status">
          {t(whole ? words.draftsEmpty : kitWords.loading)}
        </p>
      )}
      {rows.length > 0 && (
        <table class="mc-queue mc-list">
          <caption class="govuk-visually-hidden">{t(words[asked])}</caption>
          <thead>
            <tr>
              {[words.name, words.kind, words.status, words.changedAt].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((draft) => (
              <Row draft={draft} key={draft.id} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && !whole && (
        <button type="button" class="govuk-button govuk-button--secondary mc-more" onClick={readOn}>
          {t(words.more)}
        </button>
      )}
    </>
  );
};
