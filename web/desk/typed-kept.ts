import * as kept from '../session/typed-kept.ts';
import type { Typed } from './action-inputs.ts';
import type { StaffActionType } from '../words/desk-actions.ts';

/** What was typed for each action: what one says to a colleague never stands in what an applicant is told. */
export type TypedByAction = Partial<Record<StaffActionType, Typed>>;
/** What was being typed on a dossier, by whom: kept in this tab, so that an expired sign-in or a reload loses nothing. */
export type KeptTyping = { staffId: string; chosen?: StaffActionType | undefined; typed: TypedByAction };

const placeOf = (dossierId: string): string => `desk.${dossierId}`;

export const keepTyped = (dossierId: string, typing: KeptTyping): void =>
  void kept.keepTyped(placeOf(dossierId), typing.staffId, typing);

/** What this member of staff was typing here; somebody else's is not shown. */
export const typedBefore = (dossierId: string, staffId: string): KeptTyping | undefined => {
  return kept.typedBefore(placeOf(dossierId), staffId) as KeptTyping | undefined;
};

/** Forgets what was typed on one dossier, once it is sent or given up. */
export const forgetTyped = (dossierId: string): void => kept.forgetTyped(placeOf(dossierId));
