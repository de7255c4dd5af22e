import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import { writtenParts } from '#shared/service/draft/as-version.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { Banner } from '../kit/banner.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import type { Overtaken } from './definition-writer.ts';
import { DiffTable } from './diff-table.tsx';

type Props = {
  draftId: string;
  mine: Definition;
  by: Overtaken;
  onMine: (saved: number) => void;
  onTheirs: (theirs: DraftView) => void;
};

/** Somebody saved meanwhile: what differs, and whose shall stand. Nothing typed is lost until one is chosen. */
export const OvertakenPanel = ({ draftId, mine, by, onMine, onTheirs }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { value: theirs, error, reload } = useLoaded(() => call('getDraft', { params: { draftId } }), `${by.saved}`);
  const differences = theirs ? definitionDiff(writtenParts(theirs.definition), writtenParts(mine)) : [];
  const title =
    by.savedBy && by.savedAt !== undefined
      ? t(words.overtaken, { name: by.savedBy.name, time: localTime(by.savedAt) })
      : t(words.overtakenElsewhere);
  return (
    <Banner alert title={title}>
      <p class="govuk-body">{t(words.overtakenKept)}</p>
      <RefusalBanner error={error} onRetry={reload} />
      {theirs && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t(words.differences, { count: differences.length })}</span>
          </summary>
          <DiffTable differences={differences} before={words.theirs} after={words.mine} />
        </details>
      )}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={!theirs} onClick={() => theirs && onTheirs(theirs)}>
          {t(words.takeTheirs)}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={!theirs}
          onClick={() => onMine(theirs?.draft.saved ?? by.saved)}
        >
          {t(words.keepMine)}
        </button>
      </div>
    </Banner>
  );
};
