import { useState } from 'preact/hooks';
import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { useSay } from '../kit/locale.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import { CommentForm, CommentList } from './comments.tsx';
import { DiffTable } from './diff-table.tsx';

type Props = { view: DraftView; definition: Definition; onChanged: () => void };

/** The readable difference from the published version, with comments on the exact spot. */
export const CompareTab = ({ view, definition, onChanged }: Props) => {
  const t = useSay();
  const [at, setAt] = useState<string>();
  const differences = definitionDiff(view.published ?? {}, definition);
  const open = view.draft.status !== 'published' && view.draft.status !== 'dropped';
  return (
    <>
      {view.published === undefined && <p class="govuk-body">{t(words.allNew)}</p>}
      {differences.length === 0 && <p class="govuk-body">{t(words.nothingChanged)}</p>}
      {differences.length > 0 && (
        <DiffTable
          differences={differences}
          beside={({ place }) => (
            <>
              <CommentList view={view} place={place} onChanged={onChanged} />
              {open && at !== place && (
                <button type="button" class="mc-plain mc-comment-here" onClick={() => setAt(place)}>
                  {t(words.commentHere)}
                </button>
              )}
              {at === place && (
                <CommentForm view={view} place={place} onDone={onChanged} onLeave={() => setAt(undefined)} />
              )}
            </>
          )}
        />
      )}
    </>
  );
};
