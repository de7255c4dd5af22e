import { actOnDraft } from '#shared/service/draft/act-on-draft.ts';
import { namedIn } from '#shared/service/draft/named-in.ts';
import type { Decision, DecisionItem } from '#shared/service/decision/decision.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Service } from '#shared/service/service.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { KeptDraft } from '../store/draft-folder.ts';
import type { RowChange } from '../store/service-items.ts';
import { sha256hex } from '../sha256hex.ts';

/** What lists show of a service from now on. */
export const rowOf = (service: Service | undefined): RowChange =>
  service ? { ...namedIn(service), draft: null } : { draft: null };

/**
 * Makes a draft say what its signed decision made of it: published, as which version. The decision is what counts; doing this twice, or
 * late, changes nothing.
 */
export const settleDraft = async (
  deps: AdminDeps,
  decision: Decision,
  item: DecisionItem,
  { draft, lastHash }: KeptDraft,
): Promise<void> => {
  const { recordedBy, recordedAt } = decision;
  if (draft.status !== 'ready-to-sign' || draft.decisionId !== decision.id || !recordedBy || !recordedAt) return;
  const publisher = {
    kind: 'staff' as const,
    ...recordedBy,
    agencyId: decision.issuerId,
    duties: ['publisher' as const],
  };
  const { version, saved } = draft;
  const outcome = actOnDraft(
    draft,
    { type: 'publish', version, saved },
    {
      actor: publisher,
      at: recordedAt,
      ...(item.version !== undefined && { publishedAs: item.version }),
    },
  );
  const event = sealEvent(outcome.event, lastHash, sha256hex);
  const service = item.version === undefined ? undefined : await deps.reference.service(item.serviceId, item.version);
  await deps.drafts.write({ read: draft, draft: outcome.draft, lastHash: event.hash, event, row: rowOf(service) });
};
