import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { present } from '#shared/dossier/present.ts';
import { Refusal } from '#shared/errors.ts';
import type { Absence } from '#shared/person/absence.ts';
import type { Staff } from '#shared/person/actor.ts';
import { memberViolationWords } from '#shared/words/member-violations.ts';
import type { MemberViolation } from '#shared/words/member-violations.ts';
import { deskRoutes } from '#shared/api/routes-desk.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { memberEvent } from '../office/member-event.ts';
import type { StoredMember } from '../store/members.ts';

const invalid = (field: string, rule: MemberViolation): Refusal =>
  new Refusal('invalid', { violations: [{ path: `absence.${field}`, rule, message: memberViolationWords[rule] }] });

/** Refuses days that are over, run backwards, or lie more than a year ahead. */
const demandDays = ({ from, to }: Absence, today: string): void => {
  if (to < from) throw invalid('to', 'ends-before-it-begins');
  if (to < today) throw invalid('to', 'absence-over');
  if (to > addDays(today, 366)) throw invalid('to', 'absence-too-far');
};

/** By which duty one may say that somebody is away; of oneself by any. Whoever is of another agency does not exist. */
const dutyFor = (actor: Staff, { member }: StoredMember): Staff['duties'][number] | undefined => {
  if (actor.staffId === member.staffId) return actor.duties[0];
  if (actor.duties.includes('admin')) return 'admin';
  if (actor.agencyId !== member.agencyId) throw new Refusal('not-found');
  return actor.duties.find((duty) => duty === 'leader');
};

/** Records the days somebody is away, or takes them back; nothing is handed over to them then. */
export const setAbsence: UseCase<'setAbsence'> = async (deps, { actor: asking, params, body, repeat }) => {
  const actor = await asking;
  return actOnce(deps, {
    admin: actor,
    repeat: demandRepeat(repeat),
    Reply: deskRoutes.setAbsence.reply,
    act: async (kept) => {
      const read = await deps.members.one(params.staffId);
      if (!read) throw new Refusal('not-found');
      const duty = dutyFor(actor, read);
      if (!duty) throw new Refusal('wrong-role');
      const { absence } = body;
      if (absence) demandDays(absence, localDate(deps.now()));
      const after = present({ ...read.member, absence });
      const event = memberEvent({ act: 'set-absence', admin: actor, at: deps.now(), read, after });
      const reply = { staffId: params.staffId, ...(absence && { absence }) };
      const failing = await deps.members.act({
        read,
        after,
        signIns: read.signIns,
        event,
        reply: kept(reply),
        admin: actor,
        duty,
      });
      return { reply, failing };
    },
  });
};
