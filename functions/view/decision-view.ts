import { localDate } from '#shared/calendar/local-time.ts';
import type { Staff } from '#shared/person/actor.ts';
import { availableDecisionActions } from '#shared/service/decision/act-on-decision.ts';
import { decisionAlarms } from '#shared/service/decision/decision-alarms.ts';
import type { Decision, DecisionView } from '#shared/service/decision/decision.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { documentOf } from '../deciding/signed-document.ts';
import type { DecisionFolder } from '../store/decisions.ts';

/** The drafts a decision lists that could not be signed as they stand: changed since they were approved, or not its own any more. */
const notReadyOf = async ({ drafts }: AdminDeps, { id, status, items }: Decision): Promise<string[]> => {
  if (status !== 'preparing') return [];
  const listed = items.flatMap(({ draftId }) => draftId ?? []);
  const found = await drafts.some(listed);
  return listed.filter((draftId) => {
    const draft = found.get(draftId)?.draft;
    return draft?.status !== 'ready-to-sign' || draft.decisionId !== id || draft.saved !== draft.approvedSave;
  });
};

/** A decision as those who prepare and read it see it. */
export const decisionView = async (
  deps: AdminDeps,
  { decision, documents }: Pick<DecisionFolder, 'decision' | 'documents'>,
  actor: Staff,
): Promise<DecisionView> => {
  const [notReady, calendar] = await Promise.all([notReadyOf(deps, decision), deps.reference.calendar()]);
  const document = documentOf({ decision, documents });
  return {
    at: deps.now(),
    decision,
    ...(document && { document }),
    notReady,
    alarms: decisionAlarms(decision, { calendar, today: localDate(deps.now()) }),
    actions: availableDecisionActions(decision, actor),
  };
};
