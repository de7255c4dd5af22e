import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { localTime } from '#shared/calendar/local-time.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import { Banner } from '../kit/banner.tsx';
import { useSay } from '../kit/locale.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import { DiffTable } from './diff-table.tsx';
import type { Overtaken } from './use-definition.ts';

type Props = { draftId: string; mine: Definition; by: Overtaken; onSettle: (theirs?: Definition) => void };

/** Somebody saved meanwhile: what differs, and whose shall stand. Nothing typed is lost until one is chosen. */
export const OvertakenPanel = ({ draftId, mine, by, onSettle }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const theirs = useLoaded<DraftView>(() => call('getDraft', { params: { draftId } }), draftId);
  const differences = theirs.value ? definitionDiff(theirs.value.definition, mine) : [];
  const title =
    by.savedBy && by.savedAt !== undefined
      ? t(words.overtaken, { name: by.savedBy.name, time: localTime(by.savedAt) })
      : t(words.overtakenElsewhere);
  return (
    <Banner alert title={title}>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{t(words.differences, { count: differences.length })}</span>
        </summary>
        <DiffTable differences={differences} />
      </details>
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button"
          disabled={theirs.value === undefined}
          onClick={() => onSettle(theirs.value?.definition)}
        >
          {t(words.takeTheirs)}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onSettle()}>
          {t(words.keepMine)}
        </button>
      </div>
    </Banner>
  );
};
