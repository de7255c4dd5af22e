import type { Acted, DossierView } from '#shared/api/views.ts';
import type { Asked, Portal } from './portal.ts';

/** Opens a draft and fails loudly if that did not work. */
export const openDraft = async (portal: Portal, asked: Asked = {}): Promise<string> => {
  const reply = await portal.call<DossierView>('openDossier', {
    as: 'citizen',
    body: { serviceId: 'cap-ban-sao' },
    ...asked,
  });
  if (reply.status !== 200) throw new Error(`not opened: ${reply.text}`);
  return reply.body.dossier.id;
};

/** Opens a draft and saves answers that may be filed. */
export const aDraftToSubmit = async (portal: Portal, asked: Asked = {}): Promise<string> => {
  const dossierId = await openDraft(portal, asked);
  const reply = await portal.call('saveAnswers', {
    as: asked.as ?? 'citizen',
    params: { dossierId },
    body: { saved: 0, answers: { fullName: 'Lò Thị Hoa', copies: 2 } },
  });
  if (reply.status !== 200) throw new Error(`not saved: ${reply.text}`);
  return dossierId;
};

/** One action, expected to be done. */
export const done = async (
  portal: Portal,
  name: 'actOnDossier' | 'actAtDesk',
  as: string,
  dossierId: string,
  body: Record<string, unknown>,
): Promise<Acted> => {
  const reply = await portal.call<Acted>(name, { as, params: { dossierId }, body });
  if (reply.status !== 200) throw new Error(`not done: ${reply.text}`);
  return reply.body;
};

/** A dossier that was handed in: version 2. */
export const aSubmitted = async (portal: Portal, asked: Asked = {}): Promise<string> => {
  const dossierId = await aDraftToSubmit(portal, asked);
  await done(portal, 'actOnDossier', asked.as ?? 'citizen', dossierId, {
    type: 'submit',
    version: 1,
    saved: 1,
    declaration: true,
  });
  return dossierId;
};
