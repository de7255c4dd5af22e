import type { DeskView } from '../words/desk.ts';

/** A queue and what of it is looked at: as the address has it, and as it is kept under a name. */
export type QueueFilter = { view: DeskView; serviceId?: string | undefined; holder?: string | undefined };

/** Queues in which dossiers have holders that differ. */
export const hasHolders = (view: DeskView): boolean => view !== 'new' && view !== 'mine' && view !== 'done';

/** What the address asks of a queue; a holder where none holds anything is left out. */
export const filterIn = (query: URLSearchParams, view: DeskView): QueueFilter => ({
  view,
  serviceId: query.get('service') ?? undefined,
  holder: hasHolders(view) ? (query.get('holder') ?? undefined) : undefined,
});

/** The address of a filtered queue. */
export const addressOf = ({ view, serviceId, holder }: QueueFilter): string => {
  const query = new URLSearchParams({ view });
  if (serviceId !== undefined) query.set('service', serviceId);
  if (holder !== undefined && hasHolders(view)) query.set('holder', holder);
  return `?${query.toString()}`;
};

export const sameFilter = (a: QueueFilter, b: QueueFilter): boolean => addressOf(a) === addressOf(b);
export const isFiltered = ({ serviceId, holder }: QueueFilter): boolean =>
  serviceId !== undefined || holder !== undefined;
