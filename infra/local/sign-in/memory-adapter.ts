import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly expires: number };

/** Where the provider keeps codes, sessions and refresh tokens while the runner lives. */
export const memoryAdapter = (): ((model: string) => Adapter) => {
  const entries = new Map<string, Entry>();
  const keyOf = (model: string, id: string): string => `${model}:${id}`;
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expires > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const search = (model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of entries.keys()) {
      if (!key.startsWith(`${model}:`)) continue;
      const payload = live(key);
      if (payload && fits(payload)) return payload;
    }
    return undefined;
  };
  return (model) => ({
    upsert: async (id, payload, seconds = 0) => {
      entries.set(keyOf(model, id), { payload, expires: seconds > 0 ? Date.now() + seconds * 1000 : Infinity });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(live(keyOf(model, id))),
    findByUserCode: (userCode) => Promise.resolve(search(model, (payload) => payload.userCode === userCode)),
    findByUid: (uid) => Promise.resolve(search(model, (payload) => payload.uid === uid)),
    consume: (id) => {
      const payload = live(keyOf(model, id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      entries.delete(keyOf(model, id));
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      return Promise.resolve();
    },
  });
};
