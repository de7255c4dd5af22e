import { isOpenOpinion } from '#shared/dossier/opinion-stage.ts';
import { useSay } from '../kit/locale.tsx';
import type { StaffActionType } from '../words/desk-actions.ts';
import { talkWords as words } from '../words/desk-talk.ts';
import type { View } from './dossier-page.tsx';

/** What is decided, or made ready to be decided. */
const deciding: readonly StaffActionType[] = ['propose', 'review', 'approve', 'resolve', 'refuse', 'stamp'];

/** Who decides is told which of the agencies asked have not answered: they may go on all the same. */
export const OpinionsMissing = ({ type, opinions }: { type: StaffActionType; opinions: View['opinions'] }) => {
  const t = useSay();
  const open = opinions.filter(isOpenOpinion);
  if (open.length === 0 || !deciding.includes(type)) return null;
  return (
    <p class="govuk-inset-text">
      {t(words.opinionsOpen, { agencies: open.map(({ agencyName }) => t(agencyName)).join('; ') })}
    </p>
  );
};
