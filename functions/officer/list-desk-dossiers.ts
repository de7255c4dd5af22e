import type { deskViews } from '#shared/api/routes-desk.ts';
import { closing, nextWorkingDay } from '#shared/calendar/working-days.ts';
import { instantAt, localDate } from '#shared/calendar/local-time.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import type { Stretch } from '../store/lists.ts';

type DeskView = (typeof deskViews)[number];

const running = ['new', 'processing'] as const;

/** Each queue as a stretch of keys. Due soon: until the end of the second working day from today (NĐ 61/2018 Đ19.9 warns in time). */
const stretchOf = async (deps: Deps, view: Exclude<DeskView, 'mine'>): Promise<Stretch> => {
  switch (view) {
    case 'new':
    case 'processing':
    case 'waiting':
      return { buckets: [view] };
    case 'done':
      return { buckets: ['done'], newestFirst: true };
    case 'overdue':
      return { buckets: running, before: deps.now() };
    case 'due-soon': {
      const calendar = await deps.reference.calendar();
      const last = nextWorkingDay(calendar, nextWorkingDay(calendar, localDate(deps.now())));
      return { buckets: running, from: deps.now(), before: `${instantAt(last, closing(calendar))}~` };
    }
  }
};

/** A queue of one's agency, or what one holds oneself. */
export const listDeskDossiers: UseCase<'listDeskDossiers'> = async (deps, call) => {
  const staff = await call.actor;
  const { view = 'new', cursor } = call.query;
  const at = deps.now();
  if (view === 'mine') return { at, ...(await deps.lists.ofHolder(staff.staffId, cursor)) };
  return { at, ...(await deps.lists.ofAgency(staff.agencyId, await stretchOf(deps, view), cursor)) };
};
