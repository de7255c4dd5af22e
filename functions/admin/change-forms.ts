import { KeptAs } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { changeForms as changed, turnsOf } from '#shared/dossier/change-forms.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { formsEvent, policySubject } from '../office/policy-event.ts';

/** Sets from which day on the forms of which regulation are printed, or takes back what lies ahead. */
export const changeForms: UseCase<'changeForms'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const at = deps.now();
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.policies.current();
      demandVersion(read, body.version);
      const before = turnsOf(read.policy.forms);
      const forms = changed(before, body.forms, localDate(at));
      const event = formsEvent({ admin, at, read, before, after: forms });
      const reply = { id: policySubject.subjectId, version: event.seq };
      const after = { ...read.policy, forms };
      return { reply, failing: await deps.policies.act({ read, after, event, reply: kept(reply), admin }) };
    },
  });
};
