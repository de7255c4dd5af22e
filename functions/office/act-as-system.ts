import { act } from '#shared/dossier/act.ts';
import type { SystemAction } from '#shared/dossier/action.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { Calendar } from '#shared/calendar/calendar.ts';
import type { Policy } from '#shared/dossier/policy.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { askedAnew } from '../paying/asked-anew.ts';
import { sha256hex } from '../sha256hex.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

/** Who acts where no person does: what an administrator ordered is done by the portal. */
export const office = { kind: 'system', name: 'office' } as const;

type Rules = { calendar: Calendar; policy: Policy };
type Unversioned<Action> = Action extends unknown ? Omit<Action, 'version'> : never;

/**
 * Does one thing to a dossier that an administrator ordered for many, or that the portal does by itself; false where somebody acted on it meanwhile: it is found again. Its
 * moment is never before what happened last.
 */
export const actAsSystem = async (
  deps: Deps,
  folder: Folder,
  action: Unversioned<SystemAction>,
  rules: Rules,
  actor: { kind: 'system'; name: string } = office,
): Promise<boolean> => {
  const { dossier: before } = folder;
  const service = await serviceOf(deps, before);
  const at = deps.now() > before.updatedAt ? deps.now() : before.updatedAt;
  const answers = answersOf(folder, before.revision.filed)?.answers;
  const outcome = act(
    before,
    { ...action, version: before.version },
    { actor, at, service, ...rules, ...(answers && { answers }) },
  );
  const { dossier, event } = sealOutcome(outcome, sha256hex);
  // Whoever takes a dossier over asks for what was not paid yet.
  const anew = action.type === 'transfer' ? await askedAnew(deps, dossier, folder.payments, at) : [];
  const failing = await deps.changes.write({
    dossier,
    event,
    serviceName: service.name,
    before,
    codes: [],
    onDuty: [],
    ...(anew.length > 0 && { fees: { payments: anew, refunds: [] } }),
  });
  return failing.length === 0;
};
