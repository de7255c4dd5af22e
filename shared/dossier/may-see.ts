import { worksFor } from '../person/actor.ts';
import type { Actor, Staff } from '../person/actor.ts';
import type { Dossier } from './dossier.ts';
import { isOnPaper } from './on-paper.ts';
import { isOpenOpinion } from './opinion-stage.ts';
import type { Opinion } from './opinion.ts';

type Whose = Pick<Dossier, 'ownerId' | 'agencyId' | 'receivingAgencyId' | 'status' | 'channel'>;

/** What is still being written is its writer's; on paper at a counter, that of whoever receives there. */
const isBeingReceivedBy = ({ channel, receivingAgencyId }: Whose, actor: Staff): boolean =>
  isOnPaper({ channel }) && worksFor(actor, receivingAgencyId) && actor.duties.includes('reception');

/** Its applicant, and staff of the agency that decides it or receives it. For anyone else it does not exist (404, never 403). */
export const maySee = (dossier: Whose, actor: Actor): boolean => {
  if (actor.kind === 'applicant') return actor.personId === dossier.ownerId;
  if (actor.kind === 'staff' && dossier.status === 'draft') return isBeingReceivedBy(dossier, actor);
  if (actor.kind === 'staff') return worksFor(actor, dossier.agencyId) || worksFor(actor, dossier.receivingAgencyId);
  return actor.kind === 'system';
};

/** Staff of the agency an open opinion lies with, for what it was asked with and nothing else. */
export const maySeeFor = (opinion: Pick<Opinion, 'at' | 'stage'> | undefined, actor: Actor): boolean =>
  opinion !== undefined && isOpenOpinion(opinion) && actor.kind === 'staff' && worksFor(actor, opinion.at);
