import { paperTitles, papers } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { useSay } from '../kit/locale.tsx';
import { PaperPreview } from '../kit/paper-preview.tsx';
import { useApp } from '../session/app.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';

const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name);

/** The papers the dossier yields so far, each shown before it is printed; opening one is logged. */
export const DossierPapers = ({ view }: { view: View }) => {
  const { call } = useApp();
  const t = useSay();
  const { dossier } = view;
  if (view.papers.length === 0) return null;
  return (
    <section aria-labelledby="desk-papers">
      <h2 class="govuk-heading-m" id="desk-papers">
        {t(words.papers)}
      </h2>
      <ul class="mc-paper-list">
        {view.papers.filter(isPaper).map((paper) => (
          <li key={paper}>
            <PaperPreview
              label={t(paperTitles[paper])}
              name={`${paper}-${dossier.code ?? dossier.temporaryCode ?? dossier.id}.pdf`}
              load={() => call('printDeskPaper', { params: { dossierId: dossier.id, paper } })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
