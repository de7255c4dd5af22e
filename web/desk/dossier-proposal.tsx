import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { useOpening } from './dossier-documents.tsx';
import type { View } from './dossier-page.tsx';
import { Files } from './files.tsx';

/** What the processor proposes, with its files: what the leader reads before approving. */
export const DossierProposal = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  const { open, failure } = useOpening(view);
  const { proposal } = view.dossier;
  if (!proposal) return null;
  const letter = view.letters.findLast(({ action }) => action === 'propose');
  const files = view.documents.filter(({ id }) => proposal.documentIds.includes(id));
  return (
    <section aria-labelledby="desk-proposal" class="mc-card mc-proposal">
      <h2 class="govuk-heading-m" id="desk-proposal">
        {t(words.proposal)}
      </h2>
      <p class="mc-meta">
        {t(words.proposedBy, { name: letter?.staffName ?? '', time: formatTime(proposal.at, locale) })}
      </p>
      {proposal.reviewed && (
        <p class="mc-meta">
          {t(words.reviewedBy, { name: proposal.reviewed.name, time: formatTime(proposal.reviewed.at, locale) })}
        </p>
      )}
      {letter?.text !== undefined && <p class="govuk-body">{letter.text}</p>}
      {failure}
      {files.length > 0 ? <Files documents={files} onOpen={open} /> : <p class="mc-meta">{t(words.noProposedFile)}</p>}
    </section>
  );
};
