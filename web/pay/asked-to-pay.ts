/** What the address asks: to follow an attempt by its reference, or to pay by a link's token. */
export type AskedToPay = { reference?: string; token?: string };

/**
 * Reads the address, and takes away at once whatever a provider added to it: that is in the payer's hands and proves nothing, so nobody
 * may believe it, keep it or send it on.
 */
export const askedToPay = (
  { search, hash, pathname }: Pick<Location, 'search' | 'hash' | 'pathname'>,
  tidy: (address: string) => void,
): AskedToPay => {
  const reference = new URLSearchParams(search).get('m') ?? '';
  if (reference !== '') {
    const own = `?m=${encodeURIComponent(reference)}`;
    if (search !== own || hash !== '') tidy(pathname + own);
    return { reference };
  }
  return hash.length > 1 ? { token: hash.slice(1) } : {};
};
