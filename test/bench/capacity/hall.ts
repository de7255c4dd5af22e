import type { Asked } from '../support/gateway-event.ts';
import type { Priced } from './keepers.ts';

/** Prices a waiting hall: a number taken, shown and called, in a unit whose dossiers do not grow with the crowd. */
export const priceHall = async (priced: Priced): Promise<void> => {
  const params = { agencyId: 'sl-x-mai-son' };
  const at = (body: object): Asked => ({ as: 'reception2', params: { no: '1' }, body });
  await priced('listHalls');
  await priced('actAtCounter', at({ type: 'open' }), 'open');
  const { key: kiosk } = await priced<{ key: string }>('openKiosk', { as: 'reception2' });
  await priced('takeTicket', { params, body: { group: 'A', priority: false, kiosk } });
  await priced('getHall', { params });
  await priced('getDeskHall', { as: 'reception2' });
  await priced('actAtCounter', at({ type: 'next' }), 'next');
  await priced('actAtCounter', at({ type: 'finish' }), 'finish');
  await priced('closeKiosks', { as: 'reception2' });
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'admin', ...asked });
  await priced('listAdminHalls', by({}));
  const { hall, version } = await priced<{
    hall: { priorityInARow: number } & Record<string, unknown>;
    version: number;
  }>('getAdminHall', by({ params }));
  const { agencyId: _, version: __, ...facts } = hall;
  await priced('saveHall', by({ params, body: { ...facts, priorityInARow: (hall.priorityInARow % 3) + 1, version } }));
};
