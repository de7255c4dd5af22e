import { papers, paperTitles } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { useApp } from '../session/app.tsx';
import { useSay } from './locale.tsx';
import { SaveLink } from './save-link.tsx';

const isPaper = (name: string): name is Paper => papers.some((each) => each === name);

/** A paper of a dossier as PDF. */
export const PaperLink = ({ dossierId, paper, label }: { dossierId: string; paper: string; label?: string }) => {
  const { call } = useApp();
  const t = useSay();
  if (!isPaper(paper)) return null;
  return (
    <SaveLink
      label={label ?? t(paperTitles[paper])}
      name={`${paper}-${dossierId.slice(-6)}.pdf`}
      load={() => call('printPaper', { params: { dossierId, paper } })}
    />
  );
};
