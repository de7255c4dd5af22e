import type { Definition } from '../../api/admin-views.ts';
import { Refusal } from '../../errors.ts';
import type { Staff } from '../../person/actor.ts';
import { currentOf, draftMove } from './act-on-draft.ts';
import { whoseOf } from './draft-outcome.ts';
import type { ServiceDraft } from './draft.ts';
import { namedIn } from './named-in.ts';

export type DraftSave = { saved: number; definition: Definition; done?: readonly string[] | undefined };

/**
 * The draft with one more save: whoever saved is an author from now on. No event and the same version, for a save is no action. Pure.
 * Refuses `not-found`, `not-allowed-now`, `wrong-role`, and `changed-meanwhile` a save on another save.
 */
export const saveDraft = (
  before: ServiceDraft,
  { saved, definition, done = [] }: DraftSave,
  { actor, at }: { actor: Staff; at: string },
): ServiceDraft => {
  draftMove(before, 'save', actor);
  if (saved !== before.saved) throw new Refusal('changed-meanwhile', { current: currentOf(before) });
  const { name, code } = namedIn(definition);
  return {
    ...before,
    name,
    code,
    saved: saved + 1,
    savedBy: whoseOf(actor),
    savedAt: at,
    updatedAt: at,
    authors: before.authors.includes(actor.staffId) ? before.authors : [...before.authors, actor.staffId],
    open: before.open.filter((place) => !done.includes(place)),
  };
};
