import type { FeeAssessment } from '../api/views.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** The exemptions claimed on evidence that nobody judged yet. */
export const unjudged = ({ lines }: FeeAssessment, { exemptions = [] }: Pick<Dossier, 'exemptions'>): string[] =>
  lines
    .filter(({ id, exemption }) => exemption?.evidence !== undefined && !exemptions.some((each) => each.id === id))
    .map(({ id }) => id);
