import { useState } from 'preact/hooks';
import { draftStatusWords } from '#shared/service/draft/draft-status.ts';
import type { DraftStatus } from '#shared/service/draft/draft-status.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import { formatDay } from '#shared/words/format.ts';
import type { Duty } from '#shared/person/duty.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords as words, kindWords } from '../words/admin.ts';
import { kitWords } from '../words/kit.ts';

const draftViews = ['department', 'in-review', 'ready-to-sign', 'ended'] as const;
type DraftsView = (typeof draftViews)[number];

const viewDuties: Record<DraftsView, readonly Duty[]> = {
  department: ['editor'],
  'in-review': ['reviewer', 'publisher', 'admin'],
  'ready-to-sign': ['reviewer', 'publisher', 'admin'],
  ended: ['reviewer', 'publisher', 'admin'],
};

const colours: Record<DraftStatus, string> = {
  draft: 'grey',
  'in-review': 'blue',
  returned: 'orange',
  'ready-to-sign': 'teal',
  published: 'green',
  dropped: 'grey',
};

/** Where a draft stands, in its plain words. */
export const DraftTag = ({ status }: { status: DraftStatus }) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(draftStatusWords[status])}</strong>;
};

const Row = ({ draft }: { draft: ServiceDraft }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link mc-wrap" href={`?draft=${draft.id}`}>
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
  const { call, session } = useApp();
  const t = useSay();
  const open = draftViews.filter((view) => viewDuties[view].some((duty) => me.duties.includes(duty)));
  const asked = open.find((view) => view === query.get('of')) ?? open[0] ?? 'department';
  const [more, setMore] = useState<ServiceDraft[]>([]);
  const [next, setNext] = useState<string>();
  const first = useLoaded(async () => {
    const page = await call('listDrafts', { query: { view: asked } });
    setMore([]);
    setNext(page.next);
    return page;
  }, asked);
  const drafts = [...(first.value?.drafts ?? []), ...more];
  const readOn = async () => {
    const page = await call('listDrafts', { query: { view: asked, cursor: next } });
    setMore([...more, ...page.drafts]);
    setNext(page.next);
  };
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
      <RefusalBanner error={first.error} onRetry={first.reload} onSignIn={() => void session.signIn()} />
      {first.value === undefined && first.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {first.value && drafts.length === 0 && <p class="govuk-body">{t(words.draftsEmpty)}</p>}
      {drafts.length > 0 && (
        <table class="mc-queue">
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
            {drafts.map((draft) => (
              <Row draft={draft} key={draft.id} />
            ))}
          </tbody>
        </table>
      )}
      {next !== undefined && (
        <button type="button" class="govuk-button govuk-button--secondary mc-more" onClick={() => void readOn()}>
          {t(words.more)}
        </button>
      )}
    </>
  );
};
