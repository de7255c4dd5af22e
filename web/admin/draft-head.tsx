import type { DraftView } from '#shared/api/admin-views.ts';
import { useSay } from '../kit/locale.tsx';
import { kindWords } from '../words/admin.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { DraftTag } from './draft-tag.tsx';

/** Where the draft stands, what it changes and who writes it. */
export const DraftHead = ({ view: { draft, agencyName } }: { view: DraftView }) => {
  const t = useSay();
  const { status, kind, basedOn, scope, reviewedBy } = draft;
  return (
    <>
      <p class="mc-desk-state">
        <DraftTag status={status} />
        <span>{t(kindWords[kind])}</span>
        <span class="mc-meta">
          {t(words.agency)}: {t(agencyName)}
        </span>
        {basedOn !== undefined && <span class="mc-meta">{t(words.basedOn, { version: basedOn })}</span>}
        {reviewedBy && <span class="mc-meta">{t(words.reviewedBy, { name: reviewedBy.name })}</span>}
      </p>
      {kind === 'amended' && <p class="mc-meta">{t(scope === 'online' ? words.scopeOnline : words.scopeProcedure)}</p>}
    </>
  );
};
