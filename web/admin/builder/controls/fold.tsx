import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type FoldProps = {
  /** A class of its own. */
  name: string;
  /** Something inside is to be seen: it unfolds by itself, but never folds under somebody’s hands. */
  needed?: boolean;
  summary: ComponentChildren;
  children: ComponentChildren;
};

/** Something that folds away. */
export const Fold = ({ name, needed = false, summary, children }: FoldProps) => {
  const [open, setOpen] = useState(needed);
  useEffect(() => {
    if (needed) setOpen(true);
  }, [needed]);
  return (
    <details class={`mc-details ${name}`} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
};
