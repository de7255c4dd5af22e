import { addDays, instantAt, localDate } from '../calendar/local-time.ts';
import { closing, workingDayFrom } from '../calendar/working-days.ts';
import { Refusal } from '../errors.ts';
import type { ActContext, AskedUnit } from './act-context.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';
import { invalid } from './invalid-action.ts';
import { isOpenOpinion } from './opinion-stage.ts';
import type { Opinion, OpinionAsked } from './opinion.ts';

type Asked = {
  opinions: readonly OpinionAsked[];
  documentIds?: readonly string[] | undefined;
  withAnswers: boolean;
};

/** Refuses 'invalid' units that are not there, asked twice or asking themselves, days that do not lie ahead, and several without one lead. */
const demandFit = (
  { opinions }: Asked,
  before: Dossier,
  { units = [], opinions: soFar = [], at }: ActContext,
): void => {
  const today = localDate(at);
  opinions.forEach(({ agencyId, answerBy }, place) => {
    const path = (field: string) => `opinions.${place}.${field}`;
    const name = units.find(({ id }) => id === agencyId)?.name;
    if (!name) throw invalid(path('agencyId'), 'unknown-unit');
    if (agencyId === before.agencyId) throw invalid(path('agencyId'), 'own-unit');
    const twice = opinions.findIndex((each) => each.agencyId === agencyId) !== place;
    if (twice || soFar.some((each) => each.agencyId === agencyId && isOpenOpinion(each)))
      throw invalid(path('agencyId'), 'asked-already', { name });
    if (answerBy <= today) throw invalid(path('answerBy'), 'not-after-today');
    if (answerBy > addDays(today, 366)) throw invalid(path('answerBy'), 'too-far-ahead');
  });
  if (opinions.length > 1 && opinions.filter(({ isLead }) => isLead).length !== 1)
    throw invalid('opinions.0.isLead', 'one-lead');
};

/** Of the same level it goes straight to who is asked, all at once; of another, to the one-stop that receives for them (NĐ 61/2018 Đ19.6–7). */
const wayTo = (unit: AskedUnit, asking: AskedUnit | undefined): Pick<Opinion, 'at' | 'stage' | 'oneStopId'> => {
  if (unit.level === asking?.level) return { at: unit.id, stage: 'with-agency' };
  const oneStopId = unit.receivedAt ?? unit.id;
  return { at: oneStopId, stage: 'to-pass', oneStopId };
};

/** Asks other agencies for their opinion, each for its own and by its own day; the dossier's time limit goes on meanwhile (Đ19.5). */
export const askOpinions = (before: Dossier, asked: Asked, context: ActContext): Effect => {
  demandFit(asked, before, context);
  const { at, calendar, units = [], opinions: soFar = [], serviceName = { vi: '', en: '' } } = context;
  const asking = units.find(({ id }) => id === before.agencyId);
  const opinions = asked.opinions.flatMap(({ agencyId, content, answerBy, isLead = false }, place): Opinion[] => {
    const unit = units.find(({ id }) => id === agencyId);
    if (!unit) return [];
    const last = workingDayFrom(calendar, answerBy);
    return [
      {
        dossierId: before.id,
        no: soFar.length + place + 1,
        agencyId,
        askingAgencyId: before.agencyId,
        receivingAgencyId: before.receivingAgencyId,
        ...wayTo(unit, asking),
        content,
        answerBy,
        dueAt: instantAt(last, closing(calendar, last)),
        isLead: isLead || asked.opinions.length === 1,
        documentIds: [...(asked.documentIds ?? [])],
        withAnswers: asked.withAnswers,
        askedAt: at,
        serviceName,
        code: before.code ?? before.temporaryCode ?? '',
      },
    ];
  });
  const lead = opinions.find(({ isLead }) => isLead);
  return {
    opinions,
    refs: {
      opinions: opinions.map(({ no }) => String(no)),
      agencies: opinions.map(({ agencyId }) => agencyId),
      answerBy: opinions.map(({ answerBy }) => answerBy),
      ...(lead && { lead: lead.agencyId }),
    },
  };
};

const theOne = ({ opinion }: ActContext): Opinion => {
  if (!opinion) throw new Refusal('not-allowed-now');
  return opinion;
};

/** The one-stop passes it on to who is asked, or their answer back. */
export const passOpinion = (_: Dossier, __: unknown, context: ActContext): Effect => {
  const opinion = theOne(context);
  const { at } = context;
  const { no, agencyId } = opinion;
  const passed: Opinion =
    opinion.stage === 'to-pass'
      ? { ...opinion, stage: 'with-agency', at: agencyId, passedAt: at }
      : { ...opinion, stage: 'answered', returnedAt: at };
  return { opinions: [passed], refs: { no, agencyId, stage: passed.stage } };
};

/** An officer of the agency asked answers; of another level it goes back through the one-stop it came by. */
export const answerOpinion = (
  _: Dossier,
  { text, documentIds = [] }: { text: string; documentIds?: readonly string[] | undefined },
  context: ActContext,
): Effect => {
  const opinion = theOne(context);
  const { at, actor } = context;
  const { no, agencyId, oneStopId, dueAt } = opinion;
  const isLate = at > dueAt;
  const staffName = actor.kind === 'staff' ? actor.name : '';
  const answered: Opinion = {
    ...opinion,
    answer: { text, documentIds: [...documentIds], staffName, at, isLate },
    ...(oneStopId === undefined ? { stage: 'answered' } : { stage: 'to-return', at: oneStopId }),
  };
  return {
    opinions: [answered],
    refs: { no, agencyId, late: isLate ? 'yes' : 'no', documentIds: [...documentIds] },
  };
};

/** What nobody need answer any more, once the dossier has ended. */
export const closedOpinions = (opinions: readonly Opinion[] = []): Opinion[] =>
  opinions.filter(isOpenOpinion).map((each) => ({ ...each, stage: 'closed' }));
