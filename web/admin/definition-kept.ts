import type { Definition } from '#shared/api/admin-views.ts';

/** A definition as typed on this device and not saved yet: on which save it stands, and by whom it was typed. */
export type KeptDefinition = { staffId: string; saved: number; definition: Definition };

const prefix = 'admin.definition.';

/** Keeps what was typed in this tab; a full or closed storage is no reason to stop typing. */
export const keepDefinition = (draftId: string, kept: KeptDefinition): void => {
  try {
    sessionStorage.setItem(prefix + draftId, JSON.stringify(kept));
  } catch {
    // The server's copy is saved every second; this one only bridges an outage.
  }
};

/** What this member of staff typed here and could not save. */
export const keptDefinition = (draftId: string, staffId: string): KeptDefinition | undefined => {
  const found = JSON.parse(sessionStorage.getItem(prefix + draftId) ?? 'null') as KeptDefinition | null;
  return found?.staffId === staffId ? found : undefined;
};

export const forgetDefinition = (draftId: string): void => sessionStorage.removeItem(prefix + draftId);

/** Forgets every definition typed on this device: at signing out. */
export const forgetDefinitions = (): void =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => sessionStorage.removeItem(key));
