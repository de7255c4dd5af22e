import type { Table } from '#functions/store/table.ts';
import type { Item } from '#functions/store/table.ts';
import type { Api } from '../support/bench-portal.ts';
import { accept, fillIn, openDraft, submit } from '../support/birth-registration.ts';
import { itemsOf } from '../support/clones.ts';

/** A dossier at one point of its life, as the functions stored it. */
export type Stage = { dossierId: string; items: Item[] };

/** One dossier in each kind of queue: new, being processed, waiting for the applicant, done. */
export const stages = async (api: Api, table: Table): Promise<Stage[]> => {
  const submitted = async (): Promise<string> => {
    const dossierId = await openDraft(api);
    await fillIn(api, table, dossierId);
    await api.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: submit });
    return dossierId;
  };
  const atDesk = async (as: string, dossierId: string, bodies: Record<string, unknown>[]): Promise<void> => {
    for (const body of bodies) await api.call('actAtDesk', { as, params: { dossierId }, body });
  };
  const claimed = async (): Promise<string> => {
    const dossierId = await submitted();
    await atDesk('reception', dossierId, [accept]);
    await atDesk('processor', dossierId, [{ type: 'claim', version: 3 }]);
    return dossierId;
  };
  const [fresh, processing, waiting, done] = [await submitted(), await claimed(), await claimed(), await claimed()];
  const items = [{ kind: 'field', ref: 'childName', reason: 'Ghi đúng như giấy chứng sinh' }];
  await atDesk('processor', waiting, [{ type: 'request-supplement', version: 4, items }]);
  const proposal = { type: 'propose', version: 4, documentIds: [], summary: 'Đủ điều kiện' };
  await atDesk('processor', done, [proposal]);
  await atDesk('leader', done, [{ type: 'stop', version: 5, reason: 'Đã giải quyết ở hồ sơ khác' }]);
  const ids = [fresh, processing, waiting, done];
  return Promise.all(ids.map(async (dossierId) => ({ dossierId, items: await itemsOf(table, dossierId) })));
};
