import { isSupplementedAtCounter } from '#shared/dossier/on-paper.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { intakeLinkWords } from '../words/intake-link.ts';
import type { View } from './dossier-page.tsx';

/** Is it gone on with at the counter: still written there, or waiting for what was asked for in addition? */
export const isTakenInAtCounter = ({ actions }: View): boolean =>
  actions.includes('receive') || actions.includes('receive-supplement');

/** The way to the counter for what was asked for in addition on paper; of what was filed online, where it is answered. */
export const SupplementHere = ({ view, me }: { view: View; me: Me }) => {
  const t = useSay();
  const { id, status } = view.dossier;
  if (isTakenInAtCounter(view))
    return (
      <a class="govuk-button" href={`?intake=${id}`}>
        {t(status === 'draft' ? intakeLinkWords.title : words.supplementHere)}
      </a>
    );
  const isAwaited = editableStatuses.includes(status) && me.duties.includes('reception');
  return isAwaited && !isSupplementedAtCounter(view.dossier) ? (
    <p class="govuk-body">{t(words.supplementOnline)}</p>
  ) : null;
};
