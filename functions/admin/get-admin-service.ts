import { Refusal } from '#shared/errors.ts';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Staff } from '#shared/person/actor.ts';
import { lastDayOf, versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { plain } from '../drafting/base-of.ts';
import { draftHolding } from '../drafting/draft-for.ts';
import { standingNow } from '../drafting/stands-now.ts';
import { serviceRow } from '../drafting/service-row.ts';
import type { UseCase } from '../http/call.ts';

type Actions = AdminServiceView['actions'];

const mayDo = ({ duties }: Staff, standing: Standing, today: string, hasDraft: boolean): Actions => {
  const edits = duties.includes('editor');
  const keeps = duties.some((duty) => duty === 'reviewer' || duty === 'publisher' || duty === 'admin');
  const inForce = versionOn(standing, today) !== undefined;
  const suspended = standing.suspension !== undefined;
  return [
    ...(edits && !hasDraft && standing.versions.length > 0 && !standing.end ? (['amend'] as const) : []),
    ...(edits && standing.versions.length > 0 && !standing.end ? (['copy'] as const) : []),
    ...(keeps && inForce && !suspended ? (['suspend'] as const) : []),
    ...(keeps && suspended ? (['resume'] as const) : []),
  ];
};

const versionViews = (standing: Standing): AdminServiceView['versions'] =>
  standing.versions.toReversed().map((each) => {
    const { version, procedureVersion, validFrom, number, decisionId } = each;
    const validTo = lastDayOf(standing, each);
    return {
      version,
      procedureVersion,
      validFrom,
      ...(validTo !== undefined && { validTo }),
      decision: { ...(decisionId !== undefined && { id: decisionId }), number },
    };
  });

/** One service with its versions and newest definition. */
export const getAdminService: UseCase<'getAdminService'> = async (deps, { actor: asking, params }) => {
  const [actor, found] = await Promise.all([asking, deps.services.row(params.serviceId)]);
  if (!found) throw new Refusal('not-found');
  const { row, versions } = found;
  // A draft whose decision was signed meanwhile says so once it is looked at.
  const [standing, holder] = await Promise.all([standingNow(deps, versions), draftHolding(deps, row.serviceId)]);
  const hasDraft = holder !== undefined && holder.status !== 'published' && holder.status !== 'dropped';
  const newest = standing.versions.at(-1);
  const service = newest && (await deps.reference.service(row.serviceId, newest.version));
  const today = localDate(deps.now());
  const { draft, ...rest } = row;
  return {
    at: deps.now(),
    row: serviceRow({ ...rest, ...(hasDraft && draft && { draft }) }, standing, today),
    versions: versionViews(standing),
    ...(standing.suspension && { suspension: standing.suspension }),
    definition: service ? plain(service) : {},
    actions: mayDo(actor, standing, today, hasDraft),
  };
};
