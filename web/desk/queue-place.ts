import { useEffect } from 'preact/hooks';

/** Where one was in the queue before a dossier was opened: which queue, how far down, at which row. */
let left: { queue: string; dossierId: string; top: number } | undefined;
let leaving = false;

/** Notes the row a dossier is opened from. */
export const leaveQueueAt = (dossierId: string): void => {
  left = { queue: location.search, dossierId, top: scrollY };
  leaving = true;
};

/** The queue to go back to from a dossier, as a link. */
export const queueLink = (): string => (left === undefined || left.queue === '' ? '?' : left.queue);

/** Another dossier was opened from the one before: going back leads to its row. */
export const moveOnTo = (dossierId: string): void => {
  if (left) left.dossierId = dossierId;
};

/** Is there a row to go back to? Then the heading need not take the focus. */
export const hasPlace = (): boolean => leaving && left?.queue === location.search;

/** Back in the queue: the same row has the focus, at the same height; where the row is gone, the heading has it. */
export const useQueuePlace = (shown: boolean): void => {
  useEffect(() => {
    if (!shown || !left || !hasPlace()) return;
    leaving = false;
    scrollTo({ top: left.top });
    const row = document.querySelector<HTMLElement>(`a[data-dossier="${left.dossierId}"]`);
    (row ?? document.querySelector<HTMLElement>('#app h1'))?.focus({ preventScroll: true });
  }, [shown]);
};
