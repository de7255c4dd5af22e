import type { Staff } from '#shared/person/actor.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { KeptDraft } from '../store/draft-folder.ts';
import type { OpenedDraft } from '../store/drafts.ts';
import { settleDraft } from './settle-draft.ts';

/** Brings a draft up to date whose decision was signed while nobody told it; true if there was something to do. */
const broughtUpToDate = async (deps: AdminDeps, { draft, lastHash }: KeptDraft): Promise<boolean> => {
  const { status, decisionId } = draft;
  if (status !== 'ready-to-sign' || decisionId === undefined) return false;
  const signed = await deps.signedDecisions.among([decisionId]);
  const decision = signed.has(decisionId) ? (await deps.decisions.open(decisionId))?.decision : undefined;
  const item = decision?.items.find((each) => each.draftId === draft.id);
  if (!decision || !item) return false;
  await settleDraft(deps, decision, item, { draft, lastHash });
  return true;
};

/** A draft as it stands, for whoever may see it; refuses 'not-found'. */
export const draftFor = async (
  deps: AdminDeps,
  actor: Staff | Promise<Staff>,
  draftId: string,
): Promise<OpenedDraft> => {
  const opened = await deps.drafts.openFor(actor, draftId);
  return (await broughtUpToDate(deps, opened.folder)) ? deps.drafts.openFor(opened.actor, draftId) : opened;
};

/** The draft that holds the one place a service has for drafts, as it stands. */
export const draftHolding = async (deps: AdminDeps, serviceId: string): Promise<ServiceDraft | undefined> => {
  const draftId = await deps.services.draftOf(serviceId);
  if (draftId === undefined) return undefined;
  const read = async () => (await deps.drafts.some([draftId])).get(draftId);
  const kept = await read();
  return (kept && (await broughtUpToDate(deps, kept)) ? await read() : kept)?.draft;
};
