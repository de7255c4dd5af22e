import type { DraftView } from '#shared/api/admin-views.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import { useSay } from '../kit/locale.tsx';
import { kindWords } from '../words/admin.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { DraftTag } from './drafts-page.tsx';
import type { SaveState } from './use-definition.ts';

type Mark = { state: SaveState; savedAt: string | undefined };

/** What is saved and what is not, always in sight while writing. */
const SaveMark = ({ state, savedAt }: Mark) => {
  const t = useSay();
  const said = {
    unchanged: savedAt === undefined ? t(words.unchanged) : t(words.saved, { time: localTime(savedAt) }),
    saving: t(words.saving),
    saved: t(words.saved, { time: localTime(savedAt ?? '1970-01-01T00:00:00Z') }),
    'not-saved': t(words.notSaved),
    overtaken: t(words.notSaved),
  }[state];
  return (
    <span class={`mc-save ${state === 'not-saved' || state === 'overtaken' ? 'mc-save--kept' : ''}`} role="status">
      {said}
    </span>
  );
};

/** Where the draft stands, what it changes and who writes it. */
export const DraftHead = ({ view, closed, ...mark }: Mark & { view: DraftView; closed: boolean }) => {
  const t = useSay();
  const { draft, agencyName } = view;
  return (
    <>
      <p class="mc-desk-state">
        <DraftTag status={draft.status} />
        <span>{t(kindWords[draft.kind])}</span>
        <span class="mc-meta">
          {t(words.agency)}: {t(agencyName)}
        </span>
        {draft.basedOn !== undefined && <span class="mc-meta">{t(words.basedOn, { version: draft.basedOn })}</span>}
        {!closed && <SaveMark {...mark} />}
      </p>
      {draft.kind === 'amended' && (
        <p class="mc-meta">{t(draft.scope === 'online' ? words.scopeOnline : words.scopeProcedure)}</p>
      )}
      {draft.open.length > 0 && <p class="mc-why">{t(words.openPlaces, { count: draft.open.length })}</p>}
    </>
  );
};
