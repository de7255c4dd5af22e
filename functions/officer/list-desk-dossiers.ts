import type { DossierRow } from '#shared/api/views.ts';
import type { deskViews } from '#shared/api/routes-desk.ts';
import { closing, nextWorkingDay } from '#shared/calendar/working-days.ts';
import { instantAt, localDate } from '#shared/calendar/local-time.ts';
import type { Staff } from '#shared/person/actor.ts';
import { fold } from '#shared/words/fold.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import { rowFrom } from '../store/lists.ts';
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

const looksLikeCode = /^[0-9a-z.]+-\d{6}/i;

/** What a code or the start of a name finds among the agency's dossiers. */
const found = async (deps: Deps, { agencyId }: Staff, q: string): Promise<DossierRow[]> => {
  const code = q.toUpperCase();
  const byCode = looksLikeCode.test(code) ? await deps.codes.dossierOf(code) : undefined;
  const folded = fold(q);
  const items =
    byCode !== undefined
      ? await deps.search.dossierItems([byCode])
      : folded.length >= 2
        ? await deps.search.byName(agencyId, folded)
        : [];
  return items
    .filter((item) => item.agencyId === agencyId || item.receivingAgencyId === agencyId)
    .map(rowFrom)
    .filter(({ status }) => status !== 'draft');
};

/** A queue of one's agency, what one holds oneself, or what a search finds. */
export const listDeskDossiers: UseCase<'listDeskDossiers'> = async (deps, call) => {
  const staff = await call.actor;
  const { view = 'new', q, cursor } = call.query;
  const at = deps.now();
  if (q !== undefined && q !== '') return { at, rows: await found(deps, staff, q) };
  if (view === 'mine') return { at, ...(await deps.lists.ofHolder(staff.staffId, cursor)) };
  return { at, ...(await deps.lists.ofAgency(staff.agencyId, await stretchOf(deps, view), cursor)) };
};
