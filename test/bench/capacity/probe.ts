import type { Acted } from '#shared/api/views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { notices } from '#functions/store/notices.ts';
import { sendings } from '#functions/store/sendings.ts';
import { signInHash } from '#functions/http/actor.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import {
  accept,
  answers,
  fillIn,
  openDraft,
  passChecks,
  serviceId,
  submit,
  upload,
} from '../support/birth-registration.ts';
import { priceHall } from './hall.ts';
import { priceIntake } from './intake.ts';
import { priceOpinions } from './opinions.ts';
import { priceOrganisations } from './organisations.ts';
import { pricePayments } from './payments.ts';
import { priceDraft, priceSeal, priceSignature } from './results.ts';
import { priceCashiers } from './cashiers.ts';
import { priceDesk } from './desk.ts';
import { priceKeepers } from './keepers.ts';
import type { EngineTap } from '../support/engine-tap.ts';
import { clock } from '../support/gateway-event.ts';
import type { Asked } from '../support/gateway-event.ts';

/** Capacity units by route, or by route and what it was asked. */
export type Units = Record<string, number>;

/** More notices than a page shows; those of a later call are newer, so that the first of the list was never read. */
const fillInbox = async ({ table, issuers }: BenchPortal, dossierId: string): Promise<void> => {
  const order = String(Math.floor(performance.now())).padStart(12, '0');
  const personId = signInHash({ issuer: issuers.applicants, subject: 'citizen' });
  for (let n = 10; n < 40; n += 1) {
    await notices(table).put({
      id: `${clock}#${order}#${n}`,
      personId,
      dossierId,
      action: 'accept',
      title: 'Hồ sơ đã được tiếp nhận',
      body: 'Hồ sơ đã được tiếp nhận. Hạn trả kết quả ghi trong giấy tiếp nhận.',
      at: clock,
    });
  }
};

/** A message nobody knows about, listed and settled. */
const priceUnsure = async (
  priced: (name: RouteName, asked?: Asked) => Promise<unknown>,
  { table }: BenchPortal,
  dossierId: string,
): Promise<void> => {
  const name = { dossierId, seq: 2, channel: 'email' as const };
  const sending = { ...name, action: 'submit' as const, agencyId: 'sl-p-to-hieu', attempts: 1, at: clock };
  await sendings(table, Math.random).put({ ...sending, state: 'unknown', reason: 'no-answer', version: 1 });
  await priced('listUnsureNotices', { as: 'reception' });
  const params = { dossierId, seq: '2', channel: 'email' };
  await priced('settleNotice', { as: 'reception', params, body: { type: 'told', version: 1 } });
};

/** Calls every route once, warm, and adds up what the table charged for each; `round` counts the times it is done. */
export const probe = async (portal: BenchPortal, api: Api, tap: EngineTap, round: number): Promise<Units> => {
  const units: Units = {};
  const priced = async <Body = Record<string, unknown>>(
    name: RouteName,
    asked: Asked = {},
    what = '',
  ): Promise<Body> => {
    tap.calls.length = 0;
    const reply = await api.call<Body>(name, asked);
    units[what === '' ? name : `${name}.${what}`] = tap.calls.reduce((sum, call) => sum + call.units, 0);
    return reply;
  };
  const of = (as: string, dossierId: string, body?: unknown): Asked => ({ as, params: { dossierId }, body });
  type Ticket = { document: { id: string } };

  await priced('health');
  await priced('openapi');
  await priced('printBlankForm', { params: { serviceId } });
  await priced('bindIdentity', { as: 'citizen', body: { idToken: await portal.idToken('citizen') } });
  await priced('getMe', { as: 'citizen' });

  const body = { serviceId, caseId: 'thong-thuong', agencyId: 'sl-p-to-hieu' };
  const { dossier } = await priced<{ dossier: { id: string } }>('openDossier', { as: 'citizen', body });
  const { id } = dossier;
  const concerning = { capacity: 'parent', name: 'Lò Thị Mai' };
  await priced('saveAnswers', of('citizen', id, { saved: 0, answers, concerning }));
  const spare = await priced<Ticket>('requestUpload', of('citizen', id, upload));
  await priced('removeDocument', { as: 'citizen', params: { dossierId: id, documentId: spare.document.id } });
  const { document } = await api.call<Ticket>('requestUpload', of('citizen', id, upload));
  await passChecks(portal.table, id, document.id);
  const file = { dossierId: id, documentId: document.id };
  await priced('linkDocument', { as: 'citizen', params: file });
  const acted = await priced<Acted>('actOnDossier', of('citizen', id, submit));
  await priced('getDossier', of('citizen', id));
  await priced('printPaper', { as: 'citizen', params: { dossierId: id, paper: 'submission' } });
  await priced('listMyDossiers', { as: 'citizen' });
  await fillInbox(portal, id);
  const inbox = await priced<{ notices: { id: string }[] }>('listMyNotices', { as: 'citizen' });
  await priced('readNotice', { as: 'citizen', params: { noticeId: inbox.notices[0]!.id } });
  await priced('getNoticeWishes', { as: 'citizen' });
  await priced('saveNoticeWishes', { as: 'citizen', body: { inbox: 'all', email: 'all', sms: 'none' } });
  await pricePayments(priced, portal, api);
  await priceOrganisations(priced, portal);
  await priced('trackDossier', { params: { code: acted.temporaryCode ?? '' } });

  await priceIntake(priced, portal, api);
  await priced('getDeskMe', { as: 'reception' });
  await priced('listColleagues', { as: 'reception' });
  await priced('listDeskDossiers', { as: 'reception', query: { view: 'new' } });
  for (const view of ['processing', 'waiting', 'due-soon', 'due-today', 'overdue', 'to-apologise', 'done'])
    await priced('listDeskDossiers', { as: 'reception', query: { view } }, view);
  await priced('listDeskDossiers', { as: 'processor', query: { view: 'mine' } }, 'mine');
  await priced('searchDossiers', { as: 'reception', body: { q: 'lo thi' } }, 'name');
  await priced('searchDossiers', { as: 'reception', body: { q: acted.temporaryCode ?? '' } }, 'code');
  await priced('searchDossiers', { as: 'reception', body: { q: (acted.temporaryCode ?? '').slice(-6) } }, 'tail');
  await priced('getDeskDossier', of('reception', id));
  await priceUnsure(priced, portal, id);
  await priced('linkDeskDocument', { as: 'reception', params: file });
  await priced('actAtDesk', of('reception', id, accept));
  await priced('actAtDesk', of('processor', id, { type: 'claim', version: 3 }), 'claim');
  await priced<Ticket>('requestDeskUpload', of('processor', id, { ...upload, asked: 'result' }));
  await priceSignature(priced, portal, api, id);
  await priced('printDeskPaper', { as: 'reception', params: { dossierId: id, paper: 'receipt' } });
  await priceSeal(priced, api, id);
  await priceDraft(priced, api);
  const year = { year: '2026' };
  await priced('getRegister', { as: 'reception', params: year });
  await priced('printRegister', { as: 'leader', params: { year: '2025', book: '1' } });
  await priced('closeRegister', { as: 'leader', params: { year: String(2020 + round) }, body: {} });
  await priced('listAccesses', of('leader', id));
  await priceDesk(priced, api, portal);
  const { payments } = await api.call<{ payments: { dong: number }[] }>('getDossier', of('citizen', id));
  const paying = { params: { dossierId: id, no: '1' }, body: { method: 'cash', dong: payments[0]?.dong ?? 0 } };
  await api.call('takeAtCounter', { as: 'cashier', ...paying });
  await priced('actOnDossier', of('citizen', id, { type: 'collect', version: 8 }), 'collect');
  await priceOpinions(priced, api, portal);
  await priceCashiers(priced, api, portal, round);
  await priceHall(priced);
  await priceKeepers(priced, api, portal, round);
  return units;
};

/** What fills the containers before anything is priced: a draft filled in, and every route once. */
export const warmUp = async (portal: BenchPortal, api: Api, tap: EngineTap): Promise<void> => {
  await fillIn(api, portal.table, await openDraft(api));
  await probe(portal, api, tap, 0);
};
