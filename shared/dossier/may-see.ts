import type { Actor } from '../person/actor.ts';
import type { Dossier } from './dossier.ts';

type Whose = Pick<Dossier, 'ownerId' | 'agencyId' | 'receivingAgencyId'>;

/** Its applicant, and staff of the agency that decides it or receives it. For anyone else it does not exist (404, never 403). */
export const maySee = (dossier: Whose, actor: Actor): boolean => {
  if (actor.kind === 'applicant') return actor.personId === dossier.ownerId;
  if (actor.kind === 'staff') return [dossier.agencyId, dossier.receivingAgencyId].includes(actor.agencyId);
  return actor.kind === 'system';
};
