/**
 * How far an opinion has come: with the one-stop that passes it on, with who answers, back with the one-stop, answered; `closed` where
 * the dossier ended before.
 */
export const opinionStages = ['to-pass', 'with-agency', 'to-return', 'answered', 'closed'] as const;
export type OpinionStage = (typeof opinionStages)[number];

/** Does somebody still have to do something about it? */
export const isOpenOpinion = ({ stage }: { stage: OpinionStage }): boolean =>
  stage !== 'answered' && stage !== 'closed';
