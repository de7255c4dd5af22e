import { once } from './once.ts';

/** A part of an application that comes when it is needed, or at the first sign that it will be. */
export type Part<Value> = {
  /** The part, if it has come. */
  there: () => Value | undefined;
  /** Throws a TypeError when it cannot be reached. */
  fetch: () => Promise<Value>;
  /** As `fetch`, when a person asks: what a release took away, or a browser will not ask for twice, comes by opening the page anew. */
  fetchOrReload: () => Promise<Value>;
};

const reachable = async () => (await fetch('/config.json', { cache: 'no-store' })).ok;

export const part = <Value>(load: () => Promise<Value>): Part<Value> => {
  let value: Value | undefined;
  const fetchIt = once(async () => (value = await load()));
  return {
    there: () => value,
    fetch: fetchIt,
    fetchOrReload: async () => {
      try {
        return await fetchIt();
      } catch (error) {
        if (await reachable()) location.reload();
        throw error;
      }
    },
  };
};
