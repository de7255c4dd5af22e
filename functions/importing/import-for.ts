import { Refusal } from '#shared/errors.ts';
import type { AdminAct, AdminEvent } from '#shared/admin/admin-event.ts';
import { facts } from '#shared/admin/facts.ts';
import type { Import } from '#shared/admin/import.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import { whoseOf } from '#shared/service/draft/draft-outcome.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { uuidNaming } from '../new-id.ts';
import { sha256hex } from '../sha256hex.ts';
import type { StoredImport } from '../store/imports.ts';

/** An import of one's own department; refuses 'not-found' any other. */
export const importFor = async (
  deps: AdminDeps,
  asking: Staff | Promise<Staff>,
  importId: string,
): Promise<{ actor: Staff; found: StoredImport }> => {
  const [actor, found] = await Promise.all([asking, deps.imports.get(importId)]);
  if (found?.agencyId !== actor.agencyId) throw new Refusal('not-found');
  return { actor, found };
};

/** The id of the n-th draft of an import: making it again names the same one. */
export const draftIdOf = (importId: string, at: number): string => uuidNaming(importId, String(at));

/** What was done to an import, chained to what was done before. */
export const importEvent = (
  act: AdminAct,
  { before, after, lastHash, actor }: { before?: Import; after: Import; lastHash: string; actor: Staff },
): AdminEvent =>
  sealEvent(
    {
      subject: 'import' as const,
      subjectId: after.id,
      seq: after.version,
      act,
      by: whoseOf(actor),
      at: after.updatedAt,
      serviceIds: [],
      before: facts(before ? { status: before.status } : {}),
      after: facts({ status: after.status, name: after.name, drafts: after.drafts }),
    },
    lastHash,
    sha256hex,
  );
