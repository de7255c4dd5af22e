import type { Import } from '#shared/admin/import.ts';
import { undoChunk } from '#shared/api/routes-imports.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { draftIdOf } from './import-for.ts';

const width = 8;

export type Undoing = { undone: number; kept: number; next?: number };

/** Takes away the drafts of an import that nobody has touched, some at a time from a number on; `next` where more may follow. */
export const undoDrafts = async (deps: AdminDeps, { id, drafts }: Import, from: number): Promise<Undoing> => {
  const until = Math.min(drafts, from + undoChunk);
  const ids = Array.from({ length: Math.max(0, until - from) }, (_, at) => draftIdOf(id, from + at));
  const found = [...(await deps.drafts.some(ids)).values()];
  const outcomes = await someAtATime(found, width, async ({ draft }) => {
    const failing = await deps.imports.unmake(id, draft);
    return failing.length === 0;
  });
  const undone = outcomes.filter(Boolean).length;
  return { undone, kept: outcomes.length - undone, ...(until < drafts && { next: until }) };
};
