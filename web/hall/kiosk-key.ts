type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameOf = (agencyId: string) => `mc-kiosk-${agencyId}`;
const shape = /^#[\w-]{43}$/;

/** Does the address bring a kiosk's key behind its `#`? */
export const bringsKey = (hash: string): boolean => shape.test(hash);

/** The key this device may take numbers with in a hall: as its address brought it, else as it was kept for this hall before. */
export const kioskKey = (agencyId: string, hash: string, storage: Kept): string | undefined => {
  if (bringsKey(hash)) storage.setItem(nameOf(agencyId), hash.slice(1));
  return storage.getItem(nameOf(agencyId)) ?? undefined;
};

/** Forgets a key that was ended; one that came since stays. */
export const forgetKioskKey = (agencyId: string, key: string, storage: Kept): void => {
  if (storage.getItem(nameOf(agencyId)) === key) storage.removeItem(nameOf(agencyId));
};
