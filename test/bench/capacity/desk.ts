import type { RouteName } from '#shared/api/paths.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { fillIn, openDraft, submit } from '../support/birth-registration.ts';
import type { Asked } from '../support/gateway-event.ts';

type Priced = <Body = Record<string, unknown>>(name: RouteName, asked?: Asked, what?: string) => Promise<Body>;

/** Prices what is done to many dossiers at once: to two that came in, and to the twenty-five that a processor holds first. */
export const priceDesk = async (priced: Priced, api: Api, { table }: BenchPortal): Promise<void> => {
  const ids = [await openDraft(api), await openDraft(api)];
  for (const dossierId of ids) {
    await fillIn(api, table, dossierId);
    await api.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: submit });
  }
  const dossiers = ids.map((dossierId) => ({ dossierId, version: 2 }));
  const { version } = await priced<{ version: number }>('getDeskFilters', { as: 'reception' });
  await priced('saveDeskFilters', { as: 'reception', body: { version, filters: [] } });
  await priced('actOnSelection', { as: 'reception', body: { type: 'accept', dossiers } });
  await priced('getHeld', { as: 'leader', params: { staffId: 'processor' } });
  const body = { to: ['leader'], reason: 'Nghỉ phép' };
  await priced('handOverHeld', { as: 'leader', params: { staffId: 'processor' }, body });
};
