import { useState } from 'preact/hooks';
import { papers, paperTitles } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { useApp } from '../session/app.tsx';
import { useSay } from './locale.tsx';
import { wordsOf } from './refusal-banner.tsx';
import { saveBlob } from './save-blob.ts';

const isPaper = (name: string): name is Paper => papers.some((each) => each === name);

/** A paper of a dossier as PDF: fetched with the sign-in, then saved. */
export const PaperLink = ({ dossierId, paper, label }: { dossierId: string; paper: string; label?: string }) => {
  const { call } = useApp();
  const t = useSay();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!isPaper(paper)) return null;
  const fetchIt = async () => {
    setBusy(true);
    setError(undefined);
    await call('printPaper', { params: { dossierId, paper } }).then(
      (blob) => saveBlob(blob, `${paper}-${dossierId.slice(-6)}.pdf`),
      setError,
    );
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="mc-plain" aria-disabled={busy} onClick={() => !busy && void fetchIt()}>
        {label ?? t(paperTitles[paper])}
      </button>
      {error !== undefined && (
        <span class="govuk-error-message" role="alert">
          {t(wordsOf(error).title)}
        </span>
      )}
    </>
  );
};
