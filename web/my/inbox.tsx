import { useState } from 'preact/hooks';
import { formatTime } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { goTo } from '../kit/query.ts';
import { useApp } from '../session/app.tsx';
import { kitWords } from '../words/kit.ts';
import { myWords as words } from '../words/my.ts';
import { usePages } from './use-pages.ts';

/** The portal's inbox (hộp thông báo): what happened to one's dossiers, newest first; opening one marks it read. */
export const Inbox = () => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { page, error, reload, more } = usePages(async (cursor) => {
    const { notices, next } = await call('listMyNotices', cursor === undefined ? {} : { query: { cursor } });
    return { rows: notices, next };
  }, 'notices');
  const open = (noticeId: string, dossierId: string) => {
    setOpened((before) => new Set(before).add(noticeId));
    void call('readNotice', { params: { noticeId } }).catch(() => undefined);
    goTo(`?dossier=${dossierId}`);
  };
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="?view=list">
          {t(words.back)}
        </a>
      </p>
      <Heading text={t(words.inbox)} />
      <RefusalBanner error={error} onRetry={reload} />
      {page === undefined && error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
      {page?.rows.length === 0 && <p class="govuk-body">{t(words.noNotices)}</p>}
      <ul class="mc-rows">
        {page?.rows.map(({ id, title, body, at, readAt, dossierId }) => (
          <li key={id}>
            <h2 class={readAt === undefined && !opened.has(id) ? 'mc-unread' : ''}>
              <a
                class="govuk-link"
                href={`?dossier=${dossierId}`}
                onClick={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  open(id, dossierId);
                }}
              >
                {title}
              </a>{' '}
              {readAt === undefined && !opened.has(id) && <strong class="govuk-tag">{t(words.unread)}</strong>}
            </h2>
            <p class="govuk-body">{body}</p>
            <p class="mc-meta">{formatTime(at, locale)}</p>
          </li>
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={more}>
          {t(words.more)}
        </button>
      )}
    </>
  );
};
