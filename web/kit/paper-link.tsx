import { papers, paperTitles } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { useApp } from '../session/app.tsx';
import { useSay } from './locale.tsx';
import { SaveLink } from './save-link.tsx';

const isPaper = (name: string): name is Paper => papers.some((each) => each === name);

/** `event`: the sequence of the event it is of, where several yield one. */
type Props = { dossierId: string; paper: string; label?: string; event?: number };

/** A paper of a dossier as PDF. */
export const PaperLink = ({ dossierId, paper, label, event }: Props) => {
  const { call } = useApp();
  const t = useSay();
  if (!isPaper(paper)) return null;
  return (
    <SaveLink
      label={label ?? t(paperTitles[paper])}
      name={`${[paper, dossierId.slice(-6), event].filter(Boolean).join('-')}.pdf`}
      load={() => call('printPaper', { params: { dossierId, paper }, query: { event: event?.toString() } })}
    />
  );
};
