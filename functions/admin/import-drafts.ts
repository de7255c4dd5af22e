import { Refusal } from '#shared/errors.ts';
import { importFor } from '../importing/import-for.ts';
import { makeDrafts } from '../importing/make-drafts.ts';
import type { UseCase } from '../http/call.ts';

/** Makes some drafts of an import that runs. */
export const importDrafts: UseCase<'importDrafts'> = async (deps, { actor: asking, params, body }) => {
  const { actor, found } = await importFor(deps, asking, params.importId);
  if (found.status !== 'running' || body.drafts.some(({ at }) => at >= found.drafts))
    throw new Refusal('not-allowed-now', { current: { version: found.version, status: found.status } });
  return makeDrafts(deps, found, body.drafts, actor);
};
