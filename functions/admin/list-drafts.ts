import { Refusal } from '#shared/errors.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Call, UseCase } from '../http/call.ts';

type View = NonNullable<Call<'listDrafts'>['query']['view']>;

/** Who sees the drafts of every department once they are sent. */
const everywhere: readonly Duty[] = ['reviewer', 'publisher', 'admin'];
const holds = ({ duties }: Staff, some: readonly Duty[]): boolean => duties.some((duty) => some.includes(duty));

const firstView = (staff: Staff): View => (holds(staff, ['editor']) ? 'department' : 'in-review');

/** Drafts of one's department, or of all at one stage; newest change first. Refuses 'wrong-role' a list that is not for one's duties. */
export const listDrafts: UseCase<'listDrafts'> = async (deps, { actor, query }) => {
  const staff = await actor;
  const { view = firstView(staff), cursor } = query;
  if (view === 'department') {
    if (!holds(staff, ['editor', 'admin'])) throw new Refusal('wrong-role');
    return deps.drafts.ofDepartment(staff.agencyId, false, cursor);
  }
  if (holds(staff, everywhere)) return deps.drafts.atStage(view, cursor);
  if (view === 'ended') return deps.drafts.ofDepartment(staff.agencyId, true, cursor);
  throw new Refusal('wrong-role');
};
