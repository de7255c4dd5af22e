import { useState } from 'preact/hooks';
import { paperTitles } from '#shared/dossier/paper.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords } from '../words/desk.ts';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { accessGroups } from './access-groups.ts';
import type { Access } from './access-groups.ts';
import type { View } from './dossier-page.tsx';

/** What was opened, in words: the dossier, one of its files, or a paper printed. */
const whatIn = (what: string, { documents }: View, t: Say): string => {
  const [kind, ref = ''] = what.split(' ');
  if (kind === 'document')
    return t(words.accessDocument, { name: documents.find(({ id }) => id === ref)?.name ?? ref.slice(-6) });
  if (kind === 'look-up') return t(words.accessLookUp);
  const title = Object.entries(paperTitles).find(([paper]) => paper === ref)?.[1];
  return kind === 'paper' && title ? t(words.accessPaper, { name: t(title) }) : t(words.accessDossier);
};

/** Who of the staff opened this dossier, for a leader; asked for when it is unfolded. */
export const DossierAccesses = ({ view }: { view: View }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [read, setRead] = useState<{ accesses: Access[]; next?: string | undefined }>();
  const [error, setError] = useState<unknown>();
  const more = (cursor?: string) => {
    setError(undefined);
    call('listAccesses', { params: { dossierId: view.dossier.id }, query: { cursor } }).then(
      (page) =>
        setRead({ ...page, accesses: [...(cursor === undefined ? [] : (read?.accesses ?? [])), ...page.accesses] }),
      setError,
    );
  };
  return (
    <details class="mc-ask-group" onToggle={({ currentTarget }) => currentTarget.open && more()}>
      <summary>{t(words.accesses)}</summary>
      <RefusalBanner error={error} onRetry={() => more()} />
      {read?.accesses.length === 0 && <p class="mc-meta">{t(words.noAccess)}</p>}
      <ul class="mc-history">
        {accessGroups(read?.accesses ?? []).map(({ name, at, what, times }) => (
          <li key={at + what}>
            <strong>{name}</strong> · {whatIn(what, view, t)}{' '}
            {times > 1 && <span class="mc-meta">({t(words.accessTimes, { count: times })})</span>}
            <time class="mc-meta" dateTime={at}>
              {formatTime(at, locale)}
            </time>
          </li>
        ))}
      </ul>
      {read?.next !== undefined && (
        <button type="button" class="mc-plain" onClick={() => more(read.next)}>
          {t(deskWords.more)}
        </button>
      )}
    </details>
  );
};
