import { useEffect } from 'preact/hooks';
import { goTo } from '../kit/query.ts';
import type { Page } from './use-queue.ts';

/** A search that was made a moment ago, whose one dossier is opened; going back to it shows the list. */
let opened = '';

/** The same is looked for once more: what it finds opens again. */
export const seekAnew = (): void => {
  opened = '';
};

/** Whoever scans a code or a card wants the dossier: where one alone was found by it, it opens. */
export const useFoundOne = (q: string, page: Page | undefined): void => {
  useEffect(() => {
    const [row, another] = page?.rows ?? [];
    if (q === '' || !row || another || page?.by === undefined || page.by === 'words' || opened === q) return;
    opened = q;
    goTo(`?dossier=${row.id}`);
  }, [q, page]);
};
