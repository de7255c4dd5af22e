import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { writtenParts } from '#shared/service/draft/as-version.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { useSay } from '../kit/locale.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import { CommentsHere } from './comments-here.tsx';
import { DiffTable } from './diff-table.tsx';
import type { Commenting } from './use-comments.ts';
import { WriteComment } from './write-comment.tsx';

type Props = { view: DraftView; definition: Definition; commenting: Commenting | undefined };

/** The readable difference from the published version, with comments on the exact spot. */
export const CompareTab = ({ view, definition, commenting }: Props) => {
  const t = useSay();
  const differences = definitionDiff(writtenParts(view.published ?? {}), writtenParts(definition));
  if (view.draft.kind === 'abolished') return <p class="govuk-body">{t(words.abolishes)}</p>;
  return (
    <>
      <p class="govuk-body">
        {view.published === undefined
          ? t(words.allNew)
          : differences.length === 0
            ? t(words.nothingChanged)
            : t(words.differences, { count: differences.length })}
      </p>
      {differences.length > 0 && (
        <DiffTable
          differences={differences}
          beside={({ place, what }) => (
            <>
              <CommentsHere
                comments={view.comments.filter((comment) => comment.place === place)}
                commenting={commenting}
              />
              <WriteComment place={place} label={t(what)} commenting={commenting} />
            </>
          )}
        />
      )}
    </>
  );
};
