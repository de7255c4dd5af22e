import { aPdf, atDesk, judged, sendFile, uploadOf } from './filing.ts';
import type { WholePortal } from './portal.ts';

/** Staff accept a dossier, take it up, attach a result and sign it; `unit` is what the demo people's names end in (`2`: Mai Sơn). */
export const resolved = async (portal: WholePortal, dossierId: string, unit = ''): Promise<void> => {
  const [reception, processor, leader] = await Promise.all(
    ['reception', 'processor', 'leader'].map((duty) => portal.as(`${duty}${unit}`)),
  );
  if (!reception || !processor || !leader) throw new Error('nobody works there');
  const params = { dossierId };
  await atDesk(reception, dossierId, { type: 'accept' });
  await atDesk(processor, dossierId, { type: 'claim' });
  const result = aPdf('ket qua');
  const ticket = await processor.call('requestDeskUpload', { params, body: uploadOf('result', result, 'ket-qua.pdf') });
  await sendFile(ticket, result);
  await judged(() => processor.call('getDeskDossier', { params }), ticket.document.id);
  await atDesk(leader, dossierId, { type: 'resolve', documentIds: [ticket.document.id] });
};
