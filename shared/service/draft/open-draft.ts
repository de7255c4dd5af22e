import type { Definition } from '../../api/admin-views.ts';
import type { Staff } from '../../person/actor.ts';
import { eventOf, whoseOf } from './draft-outcome.ts';
import type { DraftOutcome } from './draft-outcome.ts';
import type { DraftEvent, ServiceDraft } from './draft.ts';
import { namedIn } from './named-in.ts';

/** What a draft begins with; whether the service may have one is judged before. */
export type DraftOpening = Pick<ServiceDraft, 'kind' | 'serviceId' | 'replaces' | 'basedOn'> & {
  draftId: string;
  actor: Staff;
  at: string;
  definition: Definition;
  /** Where the definition came from. */
  from: DraftEvent['refs'];
  /** The import that made it, and what it left for a person. */
  imported?: Pick<ServiceDraft, 'importId' | 'open'>;
};

/** A draft with its first event: version 1, nothing saved yet. Whoever opens it is an author. Pure. */
export const openDraft = (opening: DraftOpening): DraftOutcome => {
  const { draftId, actor, at, kind, serviceId, replaces, basedOn, definition, from, imported } = opening;
  const { name, code } = namedIn(definition);
  const draft: ServiceDraft = {
    id: draftId,
    version: 1,
    status: 'draft',
    kind,
    scope: 'procedure',
    serviceId,
    ...(replaces !== undefined && { replaces }),
    name,
    code,
    agencyId: actor.agencyId,
    ...(basedOn !== undefined && { basedOn }),
    saved: 0,
    authors: [actor.staffId],
    open: [],
    ...imported,
    createdAt: at,
    updatedAt: at,
  };
  return { draft, event: eventOf(draft, 'open', { by: whoseOf(actor), refs: from }) };
};
