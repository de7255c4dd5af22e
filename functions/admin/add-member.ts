import { KeptAs } from '#shared/api/office-views.ts';
import { Refusal } from '#shared/errors.ts';
import { memberOf } from '#shared/person/change-member.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { accountHash } from '../office/account-hash.ts';
import { knownUnits } from '../office/known-units.ts';
import { memberEvent } from '../office/member-event.ts';

/** A member of staff, with the account they sign in with if it is known already. */
export const addMember: UseCase<'addMember'> = async (deps, { actor, body, repeat, signIn }) => {
  const admin = await actor;
  const { account, ...asked } = body;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const known = await knownUnits(deps, [asked.agencyId, asked.homeAgencyId]);
      const after = memberOf(deps.newId(), asked, undefined, known);
      const binds = account === undefined ? undefined : accountHash(signIn, account);
      const done = { act: 'add-member', admin, at: deps.now(), read: undefined, after } as const;
      const event = memberEvent(done, binds === undefined ? undefined : 'bound');
      const reply = { id: after.staffId, version: event.seq };
      const failing = await deps.members.act({
        read: undefined,
        after,
        signIns: binds === undefined ? [] : [binds],
        ...(binds !== undefined && { binds }),
        event,
        reply: kept(reply),
        admin,
      });
      if (failing.includes('sign-in')) throw new Refusal('sign-in-taken');
      return { reply, failing };
    },
  });
};
