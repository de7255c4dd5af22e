import type { Definition } from '#shared/api/admin-views.ts';
import { forgetTyped, keepTyped, typedBefore } from '../session/typed-kept.ts';

/** A definition as typed on this device and not saved yet: on which save it stands, and by whom it was typed. */
export type KeptDefinition = { staffId: string; saved: number; definition: Definition };

const placeOf = (draftId: string): string => `definition.${draftId}`;

/** Keeps what was typed in this tab; the server's copy is saved every second, this one only bridges an outage. */
export const keepDefinition = (draftId: string, kept: KeptDefinition): void =>
  void keepTyped(placeOf(draftId), kept.staffId, kept);

/** What this member of staff typed here and could not save. */
export const keptDefinition = (draftId: string, staffId: string): KeptDefinition | undefined =>
  typedBefore(placeOf(draftId), staffId) as KeptDefinition | undefined;

export const forgetDefinition = (draftId: string): void => forgetTyped(placeOf(draftId));
