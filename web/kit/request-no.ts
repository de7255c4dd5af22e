import type { EventView } from '#shared/api/views.ts';

/** Which request to supplement an event was, from 1; 0 where it was none. Each has a form of its own. */
export const requestNo = (events: readonly EventView[], { seq, action }: EventView): number =>
  action === 'request-supplement' ? events.filter((each) => each.action === action && each.seq <= seq).length : 0;
