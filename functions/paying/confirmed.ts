import { act } from '#shared/dossier/act.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { rulesFor } from '../acting/rules.ts';
import type { Rules } from '../acting/rules.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { sha256hex } from '../sha256hex.ts';
import type { Change } from '../store/changes.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { payments as portal } from './portal.ts';

/** A dossier moved on by one payment that was paid: its clock goes on, and its history says so. Its moment is never before what happened last. */
export const confirmed = async (
  deps: Deps,
  folder: Folder,
  { no, paidBy, collectorId }: Payment,
  rules: Rules,
): Promise<Change> => {
  if (!paidBy) throw new Error('only what was paid is confirmed');
  const { dossier: before } = folder;
  const service = await serviceOf(deps, before);
  const at = deps.now() > before.updatedAt ? deps.now() : before.updatedAt;
  const filed = answersOf(folder, before.revision.filed)?.answers;
  const { reference, way } = paidBy;
  const outcome = act(
    before,
    { type: 'confirm-payment', version: before.version, no, reference, way, collectorId },
    { actor: portal, at, service, ...(await rulesFor(deps, rules, before)), ...(filed && { answers: filed }) },
  );
  const { dossier, event } = sealOutcome(outcome, sha256hex);
  return { dossier, event, before, serviceName: service.name, codes: [], onDuty: [] };
};
