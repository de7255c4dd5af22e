import type { Agency } from '#shared/agency/agency.ts';
import type { Text } from '#shared/words/text.ts';

const kept = new WeakMap<readonly Agency[], ReadonlyMap<string, Text>>();

/** Names of agencies by id; made once for thousands of pages with the same agencies. */
export const agencyNames = (agencies: readonly Agency[]): ReadonlyMap<string, Text> => {
  const names = kept.get(agencies) ?? new Map(agencies.map(({ id, name }) => [id, name]));
  kept.set(agencies, names);
  return names;
};
