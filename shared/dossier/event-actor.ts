import { Refusal } from '../errors.ts';
import type { Actor } from '../person/actor.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import type { Move } from './lifecycle.ts';

/** Who did it, as the event keeps it: ids, and of a member of staff the duty that allowed it. Nobody unknown acts: `wrong-role`. */
export const eventActor = (actor: Actor, { by }: Pick<Move, 'by'>): DossierEvent['actor'] => {
  if (actor.kind === 'applicant') return { kind: 'applicant', personId: actor.personId };
  if (actor.kind === 'system') return { kind: 'system', name: actor.name };
  const duty =
    actor.kind === 'staff' && typeof by !== 'string' ? by.find((each) => actor.duties.includes(each)) : undefined;
  if (actor.kind === 'anonymous' || !duty) throw new Refusal('wrong-role');
  return { kind: 'staff', staffId: actor.staffId, agencyId: actor.agencyId, duty };
};

/** The name below what was written. */
export const writerName = (actor: Actor, { filerName }: Pick<Dossier, 'filerName'>): string =>
  actor.kind === 'staff' ? actor.name : filerName;
