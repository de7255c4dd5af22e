import type { RefusalCode } from '../../errors.ts';
import type { Staff } from '../../person/actor.ts';
import { draftActionTypes, draftLifecycle } from './draft-lifecycle.ts';
import type { DraftActionType } from './draft-lifecycle.ts';
import type { ServiceDraft } from './draft.ts';

type Actable = Pick<ServiceDraft, 'status' | 'scope' | 'agencyId' | 'authors'>;

/** Its department, and once it is sent whoever reviews, publishes or administers; for others it does not exist. */
export const maySeeDraft = ({ agencyId, status }: Pick<ServiceDraft, 'agencyId' | 'status'>, actor: Staff): boolean => {
  if (actor.duties.includes('editor') && actor.agencyId === agencyId) return true;
  if (actor.duties.includes('admin')) return true;
  return status !== 'draft' && actor.duties.some((duty) => duty === 'reviewer' || duty === 'publisher');
};

/** Why this member of staff may not do this to the draft now; undefined if they may. Buttons and refusals both come from here. */
export const draftRefusalFor = (draft: Actable, action: DraftActionType, actor: Staff): RefusalCode | undefined => {
  const move = draftLifecycle[draft.status][action];
  if (!move || (move.scope !== undefined && move.scope !== draft.scope)) return 'not-allowed-now';
  if (!move.by.some((duty) => actor.duties.includes(duty))) return 'wrong-role';
  if (move.who === 'no-author') return draft.authors.includes(actor.staffId) ? 'own-work' : undefined;
  return actor.agencyId === draft.agencyId ? undefined : 'wrong-role';
};

/** What this member of staff may do to the draft now. */
export const availableDraftActions = (draft: Actable, actor: Staff): DraftActionType[] =>
  draftActionTypes.filter((action) => draftRefusalFor(draft, action, actor) === undefined);
