import type { DossierView } from '#shared/api/views.ts';
import type { SupplementItem } from '#shared/dossier/supplement-item.ts';

/** What was asked again, with the reasons: of the newest letter that asks, whatever was written since. */
export const itemsAsked = ({ letters }: Pick<DossierView, 'letters'>): readonly SupplementItem[] =>
  letters.findLast(({ items }) => items !== undefined)?.items ?? [];

/** Why one document was asked again. */
export const reasonsForPaper = (view: Pick<DossierView, 'letters'>, documentId: string): string[] =>
  itemsAsked(view)
    .filter(({ kind, ref }) => kind === 'document' && ref.replace(/^documents\./, '') === documentId)
    .map(({ reason }) => reason);
