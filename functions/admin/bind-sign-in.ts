import { KeptAs } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { accountHash } from '../office/account-hash.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { memberEvent } from '../office/member-event.ts';
import { demandStillAdmin } from '../office/still-admin.ts';

/** Binds an account to a member of staff: it is theirs for ever, and ends with their last day. */
export const bindSignIn: UseCase<'bindSignIn'> = async (deps, { actor, params, body, repeat, signIn }) => {
  const admin = await actor;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.members.one(params.staffId);
      if (!read) throw new Refusal('not-found');
      demandStillAdmin(read, admin, localDate(deps.now()));
      demandVersion(read, body.version);
      const { member: after } = read;
      const binds = accountHash(signIn, body.account);
      const event = memberEvent({ act: 'bind-sign-in', admin, at: deps.now(), read, after }, 'bound');
      const reply = { id: after.staffId, version: event.seq };
      const signIns = [...read.signIns, binds];
      const failing = await deps.members.act({ read, after, signIns, binds, event, reply: kept(reply), admin });
      if (failing.includes('sign-in')) throw new Refusal('sign-in-taken');
      return { reply, failing };
    },
  });
};
