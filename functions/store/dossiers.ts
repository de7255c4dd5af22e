import { Refusal } from '#shared/errors.ts';
import { maySee, maySeeFor } from '#shared/dossier/may-see.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Actor } from '#shared/person/actor.ts';
import { unitsLeftTo } from '#shared/agency/standing-agency.ts';
import type { FindAgency } from '#shared/agency/standing-agency.ts';
import { openFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { isId } from './is-id.ts';
import { dossierPartition, workingSet } from './keys.ts';
import { queryAll } from './table.ts';
import type { Table } from './table.ts';

export type Opened<A extends Actor> = { actor: A; folder: Folder };

/** May whoever asks see what was filed for this organisation? */
export type MaySeeFor = (organisation: string) => Promise<boolean>;

export type Dossiers = {
  /**
   * Reads a dossier in one strongly consistent Query, while the actor may still be being looked up. Refuses 'not-found' what is not there
   * and, just the same, what is not the actor's to see; what was filed for an organisation is asked `besides`, where that is given; `for-opinion` it opens
   * for staff of an agency whose opinion is asked as well: who takes it must show no more than that was asked with.
   */
  openFor: <A extends Actor>(
    actor: A | Promise<A>,
    dossierId: string,
    what?: 'with-events' | 'for-opinion',
    besides?: MaySeeFor,
  ) => Promise<Opened<A>>;
};

/**
 * Staff whom a dossier is not theirs by their own unit, with those of its units that ended and left their work to that unit; anybody else as
 * they are. Looked up only where it is not their own unit's to decide or receive: refusals and opinions wait for it, as known a minute ago at most.
 */
const asSuccessor = async <A extends Actor>(who: A, folder: Folder, find: FindAgency, today: string): Promise<A> => {
  const { dossier, opinions } = folder;
  if (who.kind !== 'staff' || maySee(dossier, who)) return who;
  const units = [dossier.agencyId, dossier.receivingAgencyId, ...opinions.map(({ at }) => at)];
  const ended = await unitsLeftTo(find, who.agencyId, units, today);
  return ended.length === 0 ? who : { ...who, formerUnits: ended };
};

/** There is no way to read a dossier without saying who asks. */
export const dossiers = (table: Table, now: () => string, find: FindAgency = () => undefined): Dossiers => ({
  async openFor(actor, dossierId, what, besides) {
    const reading = isId(dossierId)
      ? queryAll(table, {
          ConsistentRead: true,
          KeyConditionExpression: 'PK = :dossier AND SK BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':dossier': dossierPartition(dossierId),
            ':from': workingSet.from,
            ':to': what === 'with-events' ? workingSet.toWithEvents : workingSet.to,
          },
        })
      : Promise.resolve([]);
    const [asking, items] = await Promise.all([actor, reading]);
    const folder = openFolder(items, now());
    if (!folder) throw new Refusal('not-found');
    const { organisation, status } = folder.dossier;
    const who = await asSuccessor(asking, folder, find, localDate(now()));
    const isAsked = what === 'for-opinion' && folder.opinions.some((each) => maySeeFor(each, who));
    const isTheirs = isAsked || maySee(folder.dossier, who);
    if (!isTheirs && (organisation === undefined || !(await besides?.(organisation)))) throw new Refusal('not-found');
    // What was never handed in is nobody's business but its writer's.
    if (!isTheirs && status === 'draft') throw new Refusal('not-found');
    return { actor: who, folder };
  },
});
