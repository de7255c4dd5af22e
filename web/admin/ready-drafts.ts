import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Call } from '../api/call.ts';

/** Every draft that waits to be signed, page by page. */
export const readyDrafts = async (call: Call): Promise<ServiceDraft[]> => {
  const drafts: ServiceDraft[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await call('listDrafts', { query: { view: 'ready-to-sign', cursor } });
    drafts.push(...page.drafts);
    cursor = page.next;
  }
  return drafts;
};
