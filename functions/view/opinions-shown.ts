import type { OpinionRow, OpinionView } from '#shared/api/opinion-views.ts';
import { isOpenOpinion } from '#shared/dossier/opinion-stage.ts';
import type { Opinion } from '#shared/dossier/opinion.ts';
import type { Deps } from '../deps.ts';
import { agencyName } from './agency-name.ts';

/** Opinions as the desk that asked sees them: an answer is there once it came back the way it went. */
export const opinionViews = (deps: Deps, opinions: readonly Opinion[]): Promise<OpinionView[]> =>
  Promise.all(
    opinions.map(async (opinion) => {
      const { no, agencyId, stage, content, answerBy, dueAt, isLead, askedAt, answer, oneStopId } = opinion;
      const [name, oneStopName] = await Promise.all([
        agencyName(deps, agencyId),
        oneStopId === undefined ? undefined : agencyName(deps, oneStopId),
      ]);
      const isLate = answer?.isLate ?? (isOpenOpinion(opinion) && deps.now() > dueAt);
      return {
        ...{ no, agencyId, agencyName: name, stage, content, answerBy, dueAt, isLead, askedAt, isLate },
        ...(oneStopName && { oneStopName }),
        ...(answer && stage === 'answered' && { answer }),
      };
    }),
  );

/** An opinion as a line of a list. */
export const opinionRow = async (deps: Deps, opinion: Opinion): Promise<OpinionRow> => {
  const { dossierId, no, code, serviceName, stage, content, answerBy, dueAt, isLead, askedAt } = opinion;
  const [name, askingAgencyName] = await Promise.all([
    agencyName(deps, opinion.agencyId),
    agencyName(deps, opinion.askingAgencyId),
  ]);
  return {
    ...{ dossierId, no, code, serviceName, stage, content, answerBy, dueAt, isLead, askedAt },
    agencyName: name,
    askingAgencyName,
  };
};
