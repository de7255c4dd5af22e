import type { EventView } from '#shared/api/views.ts';
import type { DossierEvent } from '#shared/dossier/dossier.ts';
import type { Deps } from '../deps.ts';
import { agencyName } from './agency-name.ts';

/** What is no step of the applicant's: what the portal prepares for who decides, and what staff note among themselves. */
const internal: readonly DossierEvent['action'][] = ['prepare-apology', 'note'];

/** What the applicant is shown of the history. */
export const shownToApplicant = (events: readonly DossierEvent[]): DossierEvent[] =>
  events.filter(({ action }) => !internal.includes(action));

/** A dossier's history as people may read it: agency and name of who acted, no ids (NĐ 224/2026 Đ15.1.g). */
export const eventViews = (deps: Deps, events: readonly DossierEvent[]): Promise<EventView[]> =>
  Promise.all(
    events.map(async ({ seq, action, at, to, actor, refs }) => {
      // What the portal handed in, as it was declared with the first of a chain, nobody did just then.
      const view = { seq, action, at, to, byApplicant: actor.kind === 'applicant' && refs.declaredWith === undefined };
      if (actor.kind !== 'staff') return view;
      const [name, staffName] = await Promise.all([
        agencyName(deps, actor.agencyId, at),
        deps.reference.staffName(actor.staffId),
      ]);
      return { ...view, agencyName: name, staffName };
    }),
  );
