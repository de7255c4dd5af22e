import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { AdminEventView } from '#shared/api/office-views.ts';

/** What an administrator did, as others read it. */
export const eventView = ({ seq, act, by, at, before, after }: AdminEvent): AdminEventView => ({
  seq,
  act,
  by,
  at,
  before,
  after,
});
