const kept = 'mc-hall';

/** The unit whose hall a screen stands in: as its address says (`?co-quan=`), or as this device was told before. */
export const hallHere = (search: string, storage: Pick<Storage, 'getItem' | 'setItem'>): string | undefined => {
  const named = new URLSearchParams(search).get('co-quan');
  if (named !== null && named !== '') {
    storage.setItem(kept, named);
    return named;
  }
  return storage.getItem(kept) ?? undefined;
};

/** Does this kiosk print by itself (`?in=1`, for a browser that prints without asking)? */
export const printsItself = (search: string): boolean => new URLSearchParams(search).get('in') === '1';
