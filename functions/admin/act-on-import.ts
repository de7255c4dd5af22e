import { Refusal } from '#shared/errors.ts';
import type { AdminAct } from '#shared/admin/admin-event.ts';
import { importMoves } from '#shared/admin/import.ts';
import type { Import, ImportStatus } from '#shared/admin/import.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { importEvent, importFor } from '../importing/import-for.ts';
import { undoDrafts } from '../importing/undo-drafts.ts';
import type { UseCase } from '../http/call.ts';
import type { StoredImport } from '../store/imports.ts';

const acts: Partial<Record<ImportStatus, AdminAct>> = {
  done: 'finish-import',
  undoing: 'undo-import',
  undone: 'undo-import',
};

/** The import with another status, written unless it has it already. Refuses 'too-busy' where it changed meanwhile. */
const moved = async (deps: AdminDeps, found: StoredImport, status: ImportStatus, actor: Staff): Promise<Import> => {
  const { lastHash, ...before } = found;
  if (before.status === status) return before;
  const after = { ...before, status, version: before.version + 1, updatedAt: deps.now() };
  const event = importEvent(acts[status] ?? 'undo-import', { before, after, lastHash, actor });
  const failing = await deps.imports.write(after, event, actor);
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.length > 0) throw new Refusal('too-busy', { retryAfter: 1 });
  return after;
};

/** Finishes an import, or undoes it some drafts at a time; asking for what it is already changes nothing. */
export const actOnImport: UseCase<'actOnImport'> = async (deps, { actor: asking, params, body }) => {
  const { actor, found } = await importFor(deps, asking, params.importId);
  const isThere = body.type === 'finish' ? found.status === 'done' : found.status === 'undone';
  if (isThere) {
    const { lastHash: _hash, ...as } = found;
    return { import: as, undone: 0, kept: 0 };
  }
  const to = importMoves[body.type][found.status];
  if (to === undefined)
    throw new Refusal('not-allowed-now', { current: { version: found.version, status: found.status } });
  const now = await moved(deps, found, to, actor);
  if (body.type === 'finish') return { import: now, undone: 0, kept: 0 };
  const undoing = await undoDrafts(deps, now, body.from);
  if (undoing.next !== undefined) return { import: now, ...undoing };
  const again = await deps.imports.get(now.id);
  return { import: again ? await moved(deps, again, 'undone', actor) : now, ...undoing };
};
