import { Refusal } from '#shared/errors.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import type { UseCase } from '../http/call.ts';

const portal = { kind: 'system', name: 'tracking' } as const;

/** Code and degree of completion, and nothing else, for whoever holds the code (TT 01/2018 Đ16.2.d). */
export const trackDossier: UseCase<'trackDossier'> = async (deps, { params }) => {
  const code = params.code.trim().toUpperCase();
  const dossierId = code.length <= 60 ? await deps.codes.dossierOf(code) : undefined;
  if (dossierId === undefined) throw new Refusal('not-found');
  const { folder } = await deps.dossiers.openFor(portal, dossierId);
  return { code, completion: statusFacts[folder.dossier.status].completion };
};
