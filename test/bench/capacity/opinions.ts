import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { accept, fillIn, openDraft, submit } from '../support/birth-registration.ts';
import type { Priced } from './keepers.ts';

/** A local day ahead, and within the year an agency may be given. */
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Prices asking another commune for its opinion, reading and giving it, and the days somebody is away. */
export const priceOpinions = async (priced: Priced, api: Api, { table }: BenchPortal): Promise<void> => {
  const dossierId = await openDraft(api);
  await fillIn(api, table, dossierId);
  const params = { dossierId };
  await api.call('actOnDossier', { as: 'citizen', params, body: submit });
  await api.call('actAtDesk', { as: 'reception', params, body: accept });
  await api.call('actAtDesk', { as: 'processor', params, body: { type: 'claim', version: 3 } });
  const opinions = [{ agencyId: 'sl-x-mai-son', content: 'Xác nhận cư trú', answerBy: inAMonth }];
  const ask = { type: 'ask-opinions', version: 4, opinions, withAnswers: true };
  await priced('listAskable', { as: 'processor' });
  await priced('actAtDesk', { as: 'processor', params, body: ask }, 'ask-opinions');
  await priced('listOpinions', { as: 'processor2' });
  const one = { dossierId, no: '1' };
  await priced('getOpinion', { as: 'processor2', params: one });
  const answer = { type: 'answer-opinion', text: 'Đang cư trú' };
  await priced('actOnOpinion', { as: 'processor2', params: one, body: answer });
  await priced('setAbsence', { as: 'processor2', params: { staffId: 'processor2' }, body: {} });
};
