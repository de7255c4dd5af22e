import { useState } from 'preact/hooks';
import { paperTitles, papers } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';

const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name);

/** The papers the dossier yields so far, as PDF; printing one is logged. */
export const DossierPapers = ({ view }: { view: View }) => {
  const { call, session } = useApp();
  const t = useSay();
  const [busy, setBusy] = useState<Paper>();
  const [error, setError] = useState<unknown>();
  const { dossier } = view;
  const print = async (paper: Paper) => {
    setBusy(paper);
    setError(undefined);
    try {
      const file = await call('printDeskPaper', { params: { dossierId: dossier.id, paper } });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${paper}-${dossier.code ?? dossier.temporaryCode ?? dossier.id}.pdf`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(undefined);
    }
  };
  if (view.papers.length === 0) return null;
  return (
    <section aria-labelledby="desk-papers">
      <h2 class="govuk-heading-m" id="desk-papers">
        {t(words.papers)}
      </h2>
      <RefusalBanner error={error} onSignIn={() => void session.signIn()} />
      <ul class="mc-paper-list">
        {view.papers.filter(isPaper).map((paper) => (
          <li key={paper}>
            <button
              type="button"
              class="mc-plain"
              aria-disabled={busy !== undefined}
              onClick={() => busy === undefined && void print(paper)}
            >
              {t(paperTitles[paper])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
