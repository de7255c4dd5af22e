import type { StateStore } from 'oidc-client-ts';

/**
 * Where the sign-in is kept: the access token in memory only, the rotating refresh token and the ID claims in sessionStorage, so that
 * a reload renews instead of asking again and closing the tab forgets.
 */
export const keepTokens = (): StateStore => {
  const memory = new Map<string, string>();
  return {
    set: (key, value) => {
      memory.set(key, value);
      const { access_token: _secret, ...rest } = JSON.parse(value) as Record<string, unknown>;
      sessionStorage.setItem(`signed-in.${key}`, JSON.stringify({ ...rest, access_token: '', expires_at: 0 }));
      return Promise.resolve();
    },
    get: (key) => Promise.resolve(memory.get(key) ?? sessionStorage.getItem(`signed-in.${key}`)),
    remove: (key) => {
      const value = memory.get(key) ?? sessionStorage.getItem(`signed-in.${key}`);
      memory.delete(key);
      sessionStorage.removeItem(`signed-in.${key}`);
      return Promise.resolve(value);
    },
    getAllKeys: () => Promise.resolve([...memory.keys()]),
  };
};
