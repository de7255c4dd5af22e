import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { told } from '../new-service/told.ts';

/** Begins a change of a service of the seed as the editor; answers the draft. */
export const aDraftOf = async (serviceId: string): Promise<DraftView> =>
  (await told.portal.as('editor')).call('openDraft', { body: { kind: 'amended', serviceId } });

/** Saves another definition as the editor, beside whoever has it open. */
export const saveBeside = async (draftId: string, change: (definition: Definition) => Definition): Promise<void> => {
  const editor = await told.portal.as('editor');
  const { draft, definition } = await editor.call('getDraft', { params: { draftId } });
  await editor.call('saveDefinition', {
    params: { draftId },
    body: { saved: draft.saved, definition: change(definition) },
  });
};

/** Sends a draft for review as the editor, as it is saved. */
export const sendForReview = async (draftId: string): Promise<void> => {
  const editor = await told.portal.as('editor');
  const { draft } = await editor.call('getDraft', { params: { draftId } });
  const body = { type: 'send' as const, version: draft.version, saved: draft.saved };
  await editor.call('actOnDraft', { params: { draftId }, body });
};
