import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConflictPanel } from '../apply/conflict-panel.tsx';
import { SaveMarkLine } from '../apply/save-mark.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import type { OpenIntake } from './intake-page.tsx';
import { intakeRows } from './intake-rows.ts';
import { mergedIntake } from './merged-intake.ts';
import type { IntakeInUse } from './use-intake.ts';

type Props = Pick<OpenIntake, 'service' | 'areas'> & { using: IntakeInUse; children: ComponentChildren };

/** Around what is written at a counter: where it is kept, what somebody else saved meanwhile, what is to be mended. */
export const IntakeFrame = ({ service, areas, using, children }: Props) => {
  const t = useSay();
  const locale = useLocale();
  // Controls that keep half a date to themselves begin anew with what was chosen.
  const [merges, setMerges] = useState(0);
  const { mark, writing, intake, change, draft, shown, round, notOpened } = using;
  return (
    <div class="mc-app">
      <SaveMarkLine mark={mark} />
      {mark.state === 'conflict' && (
        <ConflictPanel
          mine={writing}
          theirs={mark.theirs.writing}
          service={service}
          areas={areas}
          others={intakeRows(
            { mine: intake, theirs: mark.theirs.writing.intake, base: mark.base?.intake },
            { service, capacity: writing.concerning.capacity, t, locale },
          )}
          onChosen={(chosen, isTheirs) => {
            const theirs = mark.theirs.writing.intake;
            const merged = { ...chosen, intake: mergedIntake({ mine: intake, theirs }, isTheirs) };
            change(merged);
            draft.resolve(merged);
            setMerges(merges + 1);
          }}
        />
      )}
      <ErrorSummary problems={shown.map(({ path, message }) => ({ path, words: t(message) }))} round={round} />
      <RefusalBanner error={notOpened} />
      <Fragment key={merges}>{children}</Fragment>
    </div>
  );
};
