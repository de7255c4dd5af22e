import type { Staff } from '../../person/actor.ts';
import type { DraftActionType } from './draft-lifecycle.ts';
import type { DraftEvent, ServiceDraft, Whose } from './draft.ts';

/** A draft's event before it is chained to the one before it. */
export type UnsealedDraftEvent = Omit<DraftEvent, 'previousHash' | 'hash'>;

/** What an action leads to; written in one transaction or not at all. */
export type DraftOutcome = { draft: ServiceDraft; event: UnsealedDraftEvent };

export const whoseOf = ({ staffId, name }: Staff): Whose => ({ staffId, name });

/** The event that brought a draft where it stands. */
export const eventOf = (
  draft: ServiceDraft,
  action: DraftActionType | 'open',
  { by, refs, from }: { by: Whose } & Pick<DraftEvent, 'refs'> & { from?: ServiceDraft['status'] },
): UnsealedDraftEvent => ({
  draftId: draft.id,
  seq: draft.version,
  action,
  by,
  at: draft.updatedAt,
  ...(from && { from }),
  to: draft.status,
  refs,
});
