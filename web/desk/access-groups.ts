import type { ReplyOf } from '../api/call.ts';

export type Access = ReplyOf<'listAccesses'>['accesses'][number];
export type AccessGroup = Access & { times: number };

/** Openings of the same thing by the same person one after the other, as one line with its newest time. */
export const accessGroups = (accesses: readonly Access[]): AccessGroup[] =>
  accesses.reduce<AccessGroup[]>((groups, access) => {
    const last = groups.at(-1);
    if (last?.staffId !== access.staffId || last.what !== access.what) return [...groups, { ...access, times: 1 }];
    return [...groups.slice(0, -1), { ...last, times: last.times + 1 }];
  }, []);
