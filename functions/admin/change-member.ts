import { KeptAs } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { isLastingAdmin, letsGo, memberOf } from '#shared/person/change-member.ts';
import type { StaffMember } from '#shared/person/person.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { knownUnits } from '../office/known-units.ts';
import { memberEvent } from '../office/member-event.ts';
import { demandStillAdmin } from '../office/still-admin.ts';
import type { StoredMember } from '../store/members.ts';

/** Refuses 'holds-dossiers' where they could not go on with what they hold. */
const demandFreeHands = async (deps: AdminDeps, before: StaffMember, after: StaffMember): Promise<void> => {
  if (!letsGo(before, after, localDate(deps.now()))) return;
  const holds = await deps.members.holds(before.staffId);
  if (holds.count > 0) throw new Refusal('holds-dossiers', { current: holds });
};

/** Whoever stays to administer the portal where this one does no longer; refuses 'last-admin' where there is nobody. */
const whoRemains = async (
  deps: AdminDeps,
  { member: before }: StoredMember,
  after: StaffMember,
): Promise<StoredMember | undefined> => {
  const today = localDate(deps.now());
  if (!isLastingAdmin(before, today) || isLastingAdmin(after, today)) return undefined;
  const others = (await deps.members.admins()).filter(
    ({ member, signIns }) => member.staffId !== after.staffId && signIns.length > 0 && isLastingAdmin(member, today),
  );
  const [first] = others;
  if (!first) throw new Refusal('last-admin');
  return first;
};

/** Other facts of a member of staff, or their last day. */
export const changeMember: UseCase<'changeMember'> = async (deps, { actor, params, body, repeat }) => {
  const admin = await actor;
  const { version, ...asked } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const [read, known] = await Promise.all([
        deps.members.one(params.staffId),
        knownUnits(deps, [asked.agencyId, asked.homeAgencyId]),
      ]);
      if (!read) throw new Refusal('not-found');
      demandStillAdmin(read, admin, localDate(deps.now()));
      demandVersion(read, version);
      const after = memberOf(params.staffId, asked, read.member, known);
      await demandFreeHands(deps, read.member, after);
      const remains = await whoRemains(deps, read, after);
      const ends = after.validTo !== undefined && after.validTo !== read.member.validTo;
      const event = memberEvent({ act: ends ? 'end-member' : 'change-member', admin, at: deps.now(), read, after });
      const reply = { id: after.staffId, version: event.seq };
      const failing = await deps.members.act({
        read,
        after,
        signIns: read.signIns,
        event,
        remains,
        reply: kept(reply),
        admin,
      });
      return { reply, failing };
    },
  });
};
