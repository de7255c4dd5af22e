import { nothingTyped } from './action-inputs.ts';
import type { Typed } from './action-inputs.ts';
import type { StaffActionType } from '../words/desk-actions.ts';

/** What was being typed on a dossier, by whom: kept in this tab, so that an expired sign-in or a reload loses nothing. */
export type KeptTyping = { staffId: string; chosen: StaffActionType; typed: Typed };

const prefix = 'desk.typed.';

export const keepTyped = (dossierId: string, typing: KeptTyping): void => {
  try {
    sessionStorage.setItem(prefix + dossierId, JSON.stringify(typing));
  } catch {
    // A full or closed storage is no reason to stop typing.
  }
};

/** What this member of staff was typing here; somebody else's is not shown. */
export const typedBefore = (dossierId: string, staffId: string): KeptTyping | undefined => {
  const found = JSON.parse(sessionStorage.getItem(prefix + dossierId) ?? 'null') as KeptTyping | null;
  return found?.staffId === staffId ? { ...found, typed: { ...nothingTyped, ...found.typed } } : undefined;
};

/** Forgets what was typed on one dossier, once it is sent or given up; or on all, at signing out. */
export const forgetTyped = (dossierId?: string): void => {
  const keys = dossierId === undefined ? Object.keys(sessionStorage) : [prefix + dossierId];
  keys.filter((key) => key.startsWith(prefix)).forEach((key) => sessionStorage.removeItem(key));
};
