import { refusalFor } from '#shared/dossier/may-act.ts';
import type { UseCase } from '../http/call.ts';
import { answersOf, publicDocument } from '../store/folder.ts';
import { opinionRow } from '../view/opinions-shown.ts';
import { noteOpening } from './note-opening.ts';
import { opinionOf } from './opinion-of.ts';

const acts = ['pass-opinion', 'answer-opinion'] as const;

/** One opinion for the agency it lies with: the question, and of the dossier only what it was asked with; the opening is noted. */
export const getOpinion: UseCase<'getOpinion'> = async (deps, call) => {
  const { actor, folder, opinion } = await opinionOf(deps, call.actor, call.params);
  const { dossier, documents } = folder;
  await noteOpening(deps, folder, actor, `opinion ${opinion.no}`);
  const may = acts.find((act) => refusalFor(dossier, act, actor, opinion) === undefined);
  const filed = opinion.withAnswers ? answersOf(folder, dossier.revision.filed) : undefined;
  const own = documents.filter(({ asked, byAgency }) => asked === 'opinion' && byAgency === opinion.agencyId);
  return {
    ...(await opinionRow(deps, opinion)),
    at: deps.now(),
    serviceId: dossier.serviceId,
    serviceVersion: dossier.serviceVersion,
    ...(may && { may }),
    ...(filed && { answers: filed.answers }),
    documents: documents.filter(({ id }) => opinion.documentIds.includes(id)).map(publicDocument),
    ownDocuments: (actor.agencyId === opinion.agencyId ? own : []).map(publicDocument),
    ...(opinion.answer && { answer: opinion.answer }),
  };
};
