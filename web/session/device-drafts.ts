import type { Intake } from '#shared/dossier/intake.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Concerning } from '#shared/person/person.ts';

const prefix = 'draft.';

/** Milliseconds a device keeps what was typed: 24 hours, since it may be shared. */
export const keptFor = 24 * 60 * 60 * 1000;

/** What was typed on this device: on which save of the server it stands, and when. */
export type DeviceDraft = {
  answers: Answers;
  concerning?: Concerning;
  intake?: Intake | undefined;
  saved: number;
  at: number;
  dirty: boolean;
};

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** Keeps a draft on the device; a full or closed storage is no reason to stop typing. Answers whether it was kept. */
export const keepDeviceDraft = (dossierId: string, draft: DeviceDraft): boolean => {
  try {
    localStorage.setItem(prefix + dossierId, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

/** The draft kept here of this dossier, unless it is older than 24 hours. */
export const deviceDraft = (dossierId: string, now: number): DeviceDraft | undefined => {
  for (const key of keys()) {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as DeviceDraft | null;
    if (draft === null || now - draft.at > keptFor) localStorage.removeItem(key);
  }
  const kept = localStorage.getItem(prefix + dossierId);
  return kept === null ? undefined : (JSON.parse(kept) as DeviceDraft);
};

/** Forgets one draft, once it is filed. */
export const eraseDeviceDraft = (dossierId: string): void => localStorage.removeItem(prefix + dossierId);

/** Forgets every draft on this device: at signing out. */
export const eraseDeviceDrafts = (): void => keys().forEach((key) => localStorage.removeItem(key));
