import * as z from 'zod';
import { lazily } from '../lazily.ts';

export const importStatuses = ['running', 'done', 'undoing', 'undone'] as const;

/** The most drafts one import makes. */
export const mostImported = 5000;

/**
 * An import of a list of procedures: so many drafts, numbered from 0. It is done as a whole or undone as a whole; while it runs it may be
 * gone on with, and what was made so far is known by its number.
 */
export const Import = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    version: z.int().min(1),
    status: z.enum(importStatuses),
    /** Name of the file. */
    name: z.string().max(200),
    drafts: z.int().min(1).max(mostImported),
    agencyId: z.string(),
    by: z.strictObject({ staffId: z.string(), name: z.string() }),
    at: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  }),
);
export type Import = z.infer<typeof Import>;
export type ImportStatus = Import['status'];

/** What may be done with an import, and where it leads. An import that is done can be undone as long as its drafts are untouched. */
export const importMoves: Record<'finish' | 'undo', Partial<Record<ImportStatus, ImportStatus>>> = {
  finish: { running: 'done' },
  undo: { running: 'undoing', done: 'undoing', undoing: 'undoing' },
};
