import type { DossierRow } from '#shared/api/views.ts';
import type { DeskView } from '#shared/api/desk-views.ts';
import { dueSoonUntil, stillToApologise } from '#shared/dossier/apologising.ts';
import { Refusal } from '#shared/errors.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import { bucketOf } from '../store/dossier-item.ts';
import type { Stretch } from '../store/lists.ts';

const running = ['new', 'processing'] as const;

/** Each queue as a stretch of keys. Due soon: until the end of the second working day from today; to apologise: while a new date may still be set. */
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
    case 'due-today':
      return { buckets: running, from: deps.now(), before: stillToApologise(deps.now()) };
    case 'to-apologise':
      return { buckets: ['apology'], from: stillToApologise(deps.now()) };
    case 'due-soon':
      return {
        buckets: running,
        from: deps.now(),
        before: `${dueSoonUntil(await deps.reference.calendar(), deps.now())}~`,
      };
  }
};

/** Of what somebody holds so much is read at once, and what belongs to the queue is picked out of it: nobody holds thousands. */
const mostHeld = 100;

const liesIn =
  ({ buckets, from = '0', before = '~' }: Stretch) =>
  ({ status, due }: DossierRow): boolean => {
    const bucket = bucketOf[status];
    const at = due?.at ?? '9999';
    return bucket !== undefined && buckets.includes(bucket) && at >= from && at <= before;
  };

/** What somebody holds in the agency of who asks, most urgent first, and how much of it was read. */
const heldIn = async (
  deps: Deps,
  { holder, agencyId, fits }: { holder: string; agencyId: string; fits: (row: DossierRow) => boolean },
  cursor?: string,
) => {
  const { rows, next } = await deps.lists.ofHolder(holder, cursor, mostHeld);
  return {
    rows: rows.filter((row) => row.agencyId === agencyId && fits(row)),
    read: rows.length,
    ...(next !== undefined && { next }),
  };
};

/** A queue of one's agency, of one service, or what one or a colleague holds. Refuses 'invalid' what is done by holder: nobody holds it. */
export const listDeskDossiers: UseCase<'listDeskDossiers'> = async (deps, call) => {
  const staff = await call.actor;
  const { view = 'new', cursor, serviceId, holder } = call.query;
  const at = deps.now();
  const ofService = (row: DossierRow) => serviceId === undefined || row.serviceId === serviceId;
  if (view === 'mine') {
    if (serviceId === undefined) return { at, ...(await deps.lists.ofHolder(staff.staffId, cursor)) };
    const mine = { holder: staff.staffId, agencyId: staff.agencyId, fits: ofService };
    return { at, ...(await heldIn(deps, mine, cursor)) };
  }
  const stretch = await stretchOf(deps, view);
  if (holder !== undefined) {
    if (view === 'done')
      throw new Refusal('invalid', {
        violations: [{ path: 'holder', rule: 'nobody-holds', message: actionViolationWords['nobody-holds'] }],
      });
    const isThere = liesIn(stretch);
    const fits = (row: DossierRow) => ofService(row) && isThere(row);
    return { at, ...(await heldIn(deps, { holder, agencyId: staff.agencyId, fits }, cursor)) };
  }
  const asked = serviceId === undefined ? stretch : { ...stretch, serviceId };
  return { at, ...(await deps.lists.ofAgency(staff.agencyId, asked, cursor)) };
};
