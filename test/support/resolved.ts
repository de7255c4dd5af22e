import type { Acted } from '#shared/api/views.ts';
import { atDesk, judged, sendFile, uploadOf } from './filing.ts';
import { plainPdf } from './foreign-pdfs.ts';
import type { Caller } from './caller.ts';
import type { WholePortal } from './portal.ts';

/** The registrar numbers and seals what a leader approved. */
export const stamped = async (registrar: Caller, dossierId: string): Promise<Acted> => {
  const params = { dossierId };
  const { dossier } = await registrar.call('getDeskDossier', { params });
  return registrar.call('stampResult', { params, body: { version: dossier.version } });
};

/** Staff accept a dossier, take it up, propose a PDF, sign and number it; `unit` is what the demo people's names end in (`2`: Mai Sơn). */
export const resolved = async (portal: WholePortal, dossierId: string, unit = ''): Promise<void> => {
  const [reception, processor, leader, registrar] = await Promise.all(
    ['reception', 'processor', 'leader', 'registrar'].map((duty) => portal.as(`${duty}${unit}`)),
  );
  if (!reception || !processor || !leader || !registrar) throw new Error('nobody works there');
  const params = { dossierId };
  await atDesk(reception, dossierId, { type: 'accept' });
  await atDesk(processor, dossierId, { type: 'claim' });
  const result = plainPdf();
  const ticket = await processor.call('requestDeskUpload', { params, body: uploadOf('result', result, 'ket-qua.pdf') });
  await sendFile(ticket, result);
  const documentId = ticket.document.id;
  await judged(() => processor.call('getDeskDossier', { params }), documentId);
  await atDesk(processor, dossierId, { type: 'propose', documentIds: [documentId], summary: 'Đủ điều kiện' });
  await leader.call('signResult', { params: { dossierId, documentId } });
  await atDesk(leader, dossierId, { type: 'approve' });
  await stamped(registrar, dossierId);
};

/** A result is drafted from the service's template, signed by the leader and numbered, by the people of an agency (`of`: what their names end in). */
export const numbered = async (portal: WholePortal, dossierId: string, of = ''): Promise<void> => {
  const [processor, leader] = [await portal.as(`processor${of}`), await portal.as(`leader${of}`)];
  const { id: documentId } = await processor.call('draftResult', { params: { dossierId } });
  await atDesk(processor, dossierId, { type: 'propose', documentIds: [documentId], summary: 'Đủ điều kiện' });
  await leader.call('signResult', { params: { dossierId, documentId } });
  await atDesk(leader, dossierId, { type: 'approve' });
  await stamped(await portal.as(`registrar${of}`), dossierId);
};

/** Who receives for an agency, and what the names of its own people end in. */
export type Team = { reception: string; of: string };

/** Received, taken up, and given its result by an agency. */
export const worked = async (portal: WholePortal, dossierId: string, { reception, of }: Team): Promise<void> => {
  await atDesk(await portal.as(reception), dossierId, { type: 'accept' });
  await atDesk(await portal.as(`processor${of}`), dossierId, { type: 'claim' });
  await numbered(portal, dossierId, of);
};
