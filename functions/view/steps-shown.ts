import type { HandOverView, StepView } from '#shared/api/step-views.ts';
import { staffHandOvers } from '#shared/dossier/staff-hand-overs.ts';
import { stepTimes } from '#shared/dossier/step-times.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

const minute = 60_000;

/** The internal procedure with the share of its time each step used, by the calendar the dossier is dated by; nothing before acceptance. */
export const stepViews = async (
  { reference, now }: Deps,
  { dossier, events, ...folder }: Folder,
  service: Service,
): Promise<StepView[]> => {
  const [calendar, policy] = await Promise.all([reference.calendar(dossier.calendarVersion), reference.policy()]);
  const answers = answersOf({ dossier, events, ...folder }, dossier.revision.filed)?.answers ?? {};
  const limit = timeLimitFor(service, dossier.caseId, answers);
  const times = stepTimes({ service, events, marks: dossier.marks, limit, calendar, policy, at: now() });
  return (times?.steps ?? []).flatMap(({ allowed, used, ...time }) => {
    const step = service.steps.find(({ id }) => id === time.id);
    if (!step) return [];
    const { name, unit, duty } = step;
    return {
      ...time,
      name,
      unit,
      duty,
      allowedMinutes: Math.round(allowed / minute),
      usedMinutes: Math.round(used / minute),
    };
  });
};

/** Hand-overs with the names of who gave and who has it, and the note that went along. */
export const handOverViews = (
  { reference }: Deps,
  { events, letters }: Pick<Folder, 'events' | 'letters'>,
  { steps }: Pick<Service, 'steps'>,
): Promise<HandOverView[]> =>
  Promise.all(
    staffHandOvers(events).map(async ({ seq, from, to, step, givenAt, receivedAt }) => {
      const named = async (staffId?: string) => (staffId === undefined ? undefined : reference.staffName(staffId));
      const [fromName, toName] = await Promise.all([named(from), named(to)]);
      return {
        seq,
        fromName,
        toName,
        step: steps.find(({ id }) => id === step)?.name,
        givenAt,
        receivedAt,
        note: letters.find((letter) => letter.seq === seq)?.text,
      };
    }),
  );
