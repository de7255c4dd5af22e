import type { ComponentChildren } from 'preact';
import { ConflictPanel } from '../apply/conflict-panel.tsx';
import { SaveMarkLine } from '../apply/save-mark.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import type { OpenIntake } from './intake-page.tsx';
import type { IntakeInUse } from './use-intake.ts';

type Props = Pick<OpenIntake, 'service' | 'areas'> & { using: IntakeInUse; children: ComponentChildren };

/** Around what is written at a counter: where it is kept, what somebody else saved meanwhile, what is to be mended. */
export const IntakeFrame = ({ service, areas, using, children }: Props) => {
  const t = useSay();
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
          onChosen={(chosen) => {
            const merged = { ...chosen, intake };
            change(merged);
            draft.resolve(merged);
          }}
        />
      )}
      <ErrorSummary problems={shown.map(({ path, message }) => ({ path, words: t(message) }))} round={round} />
      <RefusalBanner error={notOpened} />
      {children}
    </div>
  );
};
