import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { receiptsStore } from '#functions/store/receipts.ts';
import { openTable } from '#functions/store/table.ts';
import { Service } from '#shared/service/service.ts';
import { filled } from '#test/infra/seed/filled.ts';
import type { Asked, Caller } from '#test/support/caller.ts';
import {
  aDraft,
  aPdf,
  aSubmitted,
  atDesk,
  judged,
  sendFile,
  serviceId,
  someAnswers,
  uploadOf,
} from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { clientOf } from '#test/support/engine.ts';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import { until } from '#test/support/until.ts';
import { aStatement, setCashStage } from './cash-stage.ts';
import type { Target } from './expected.ts';
import { aKiosk, aSmallHall, openCounters } from './hall-stage.ts';
import {
  aCollector,
  aMember,
  anExternal,
  aRow,
  aUnit,
  decisionBody,
  newYear2029,
  setKeepersStage,
} from './keepers-stage.ts';

const nowhere = '0193a5c0-7d5e-7000-8000-0000000000ff';

/** Sends a file of one's own and waits until it is checked; answers its id. */
export const withFile = async (applicant: Caller, dossierId: string, asked: string, bytes = aPdf(asked)) => {
  const ticket = await applicant.call('requestUpload', { params: { dossierId }, body: uploadOf(asked, bytes) });
  await sendFile(ticket, bytes);
  const state = await judged(() => applicant.call('getDossier', { params: { dossierId } }), ticket.document.id);
  if (state !== 'clean') throw new Error(`the file for ${asked} is ${state}`);
  return ticket.document.id;
};

/** A dossier with a file, handed in: version 2. */
const filedWithPaper = async (applicant: Caller) => {
  const answers = someAnswers({ relationship: 'co-quan', organisationName: 'Trường THCS Tô Hiệu' });
  const dossierId = await aDraft(applicant, undefined, answers);
  const documentId = await withFile(applicant, dossierId, 'van-ban-co-quan');
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  const { temporaryCode = '' } = await applicant.call('actOnDossier', { params: { dossierId }, body });
  return { dossierId, documentId, code: temporaryCode };
};

const pharmacy = () =>
  Service.parse(
    JSON.parse(
      readFileSync(new URL('../../infra/seed/services/chung-chi-hanh-nghe-duoc.json', import.meta.url), 'utf8'),
    ),
  );

/** A dossier that the centre receives and the Department of Health decides, with every paper it takes. */
const filedAtCentre = async (applicant: Caller) => {
  const service = pharmacy();
  if (!service.form) throw new Error('the service has no form');
  const { dossier } = await applicant.call('openDossier', { body: { serviceId: service.id } });
  const params = { dossierId: dossier.id };
  const answers = filled(service.form, 'first');
  await applicant.call('saveAnswers', { params, body: { saved: 0, answers } });
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  const { problem } = await applicant.ask('actOnDossier', { params, body });
  let documentId = '';
  for (const { path } of problem?.violations ?? []) {
    const portrait = path === 'applicantPortrait';
    if (!path.startsWith('documents.') && !portrait) throw new Error(`${path} is not answered`);
    documentId = await withFile(applicant, dossier.id, portrait ? `field.${path}` : path.slice('documents.'.length));
  }
  const { temporaryCode = '' } = await applicant.call('actOnDossier', { params, body });
  return { dossierId: dossier.id, documentId, code: temporaryCode };
};

/** A dossier whose fee was paid at the provider, with what only its receipt tells. */
export const paidAtCentre = async (portal: WholePortal, applicant: Caller) => {
  const { dossierId } = await filedAtCentre(applicant);
  const paying = { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { redirect = '' } = await applicant.call('beginPayment', { body: paying });
  await fetch(redirect, { method: 'POST', body: new URLSearchParams({ outcome: 'success' }), redirect: 'manual' });
  const payment = await until('a receipt', async () => {
    const { payments } = await applicant.call('getDossier', { params: { dossierId } });
    return payments[0]?.receipt && payments[0];
  });
  const { collectorId, receipt: { serial, year, number } = { serial: '', year: 0, number: 0 } } = payment;
  const table = openTable(portal.tables[0] ?? '', clientOf(portal.endpoints.dynamodb));
  const kept = await receiptsStore(table, Math.random).get({ collectorId, serial, year, number });
  table.db.destroy();
  return { dossierId, receipt: { serial, number }, verification: kept?.verification ?? '' };
};

/** A result that the processor uploaded, checked. */
const aResultFile = async (processor: Caller, dossierId: string): Promise<string> => {
  const bytes = plainPdf();
  const ticket = await processor.call('requestDeskUpload', { params: { dossierId }, body: uploadOf('result', bytes) });
  await sendFile(ticket, bytes);
  const state = await judged(() => processor.call('getDeskDossier', { params: { dossierId } }), ticket.document.id);
  if (state !== 'clean') throw new Error(`the result is ${state}`);
  return ticket.document.id;
};

const aGrant = { invitee: 'Chị Lan', rights: ['view'], validFrom: '2026-11-23', validTo: '2026-12-31' };

/** The organisation that `business` represents, and a grant it gave. */
const companyOf = async (portal: WholePortal) => {
  const representative = await portal.as('business');
  const { represented } = await representative.call('listMyOrganisations');
  const params = { organisationId: represented[0]?.id ?? '' };
  const { grant } = await representative.call('grantRights', { params, body: aGrant });
  return { ...params, grantId: grant.id };
};

/** How it came to the counter of `reception`, with its papers counted. */
const brought = {
  channel: 'counter',
  broughtBy: { fullName: 'Lò Thị Hoa', nationalId: '014192003517' },
  papers: [{ id: 'giay-to-tuy-than', originals: 0, copies: 0, shown: true }],
};

/** An intake that may be received: saved once, with a scan that never came. */
const anIntake = async (reception: Caller) => {
  const { dossier } = await reception.call('openIntake', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
  const params = { dossierId: dossier.id };
  await reception.call('saveIntake', { params, body: { saved: 0, answers: someAnswers(), intake: brought } });
  return dossier.id;
};

/** An intake with a scan that may be looked at. */
const anIntakeScanned = async (reception: Caller) => {
  const dossierId = await anIntake(reception);
  const bytes = aPdf('scan');
  const params = { dossierId };
  const ticket = await reception.call('requestIntakeUpload', { params, body: uploadOf('uy-quyen', bytes) });
  await sendFile(ticket, bytes);
  const documentId = ticket.document.id;
  const state = await judged(() => reception.call('getIntake', { params }), documentId);
  if (state !== 'clean') throw new Error(`the scan is ${state}`);
  return { dossierId, documentId };
};

/** A local day ahead, and within the year an agency may be given. */
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** A dossier of the ward on which the commune is asked for its opinion. */
const anOpinionAsked = async (citizen: Caller, reception: Caller, processor: Caller): Promise<string> => {
  const { dossierId } = await aSubmitted(citizen);
  await atDesk(reception, dossierId, { type: 'accept' });
  await atDesk(processor, dossierId, { type: 'claim' });
  await atDesk(processor, dossierId, {
    type: 'ask-opinions',
    opinions: [{ agencyId: 'sl-x-mai-son', content: 'Xác nhận cư trú', answerBy: inAMonth }],
    withAnswers: true,
  });
  return dossierId;
};

/** All that the requests are about. */
export const setStage = async (portal: WholePortal) => {
  const citizen = await portal.as('citizen');
  const [reception, processor] = [await portal.as('reception'), await portal.as('processor')];
  const draft = await aDraft(citizen);
  const spoiltPaper = await citizen.call('requestUpload', {
    params: { dossierId: draft },
    body: uploadOf('uy-quyen', aPdf('never sent')),
  });
  const paper = await filedWithPaper(citizen);
  const centre = await filedAtCentre(citizen);
  const toAccept = await aSubmitted(citizen);
  const toWithdraw = await aSubmitted(citizen);
  const worked = await aSubmitted(citizen);
  await atDesk(reception, worked.dossierId, { type: 'accept' });
  await atDesk(processor, worked.dossierId, { type: 'claim' });
  const [intake, toReceive] = [await anIntake(reception), await anIntake(reception)];
  const [toDiscard, scanned] = [await anIntake(reception), await anIntakeScanned(reception)];
  const scan = await reception.call('requestIntakeUpload', {
    params: { dossierId: intake },
    body: uploadOf('uy-quyen', aPdf('never sent')),
  });
  const notice = await until('a notice', async () => (await citizen.call('listMyNotices')).notices[0]);
  const { url } = await citizen.call('linkPayment', { params: { dossierId: centre.dossierId, no: '1' } });
  const link = url.slice(url.indexOf('#') + 1);
  const paying = { payments: [{ dossierId: centre.dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { reference: attempt } = await citizen.call('beginPayment', { body: paying });
  const paid = await paidAtCentre(portal, citizen);
  const company = await companyOf(portal);
  const result = await aResultFile(processor, worked.dossierId);
  await openCounters(portal);
  const kiosk = await aKiosk(reception);
  const cash = await setCashStage(portal, citizen);
  const kept = await setKeepersStage(portal);
  const [asked, toAnswer] = [
    await anOpinionAsked(citizen, reception, processor),
    await anOpinionAsked(citizen, reception, processor),
  ];
  const spoilt = spoiltPaper.document.id;
  return {
    citizen,
    draft,
    spoilt,
    paper,
    centre,
    toAccept,
    toWithdraw,
    worked,
    intake,
    toReceive,
    toDiscard,
    scanned,
    scan: scan.document.id,
    link,
    attempt,
    paid,
    company,
    result,
    notice,
    cash,
    kept,
    kiosk,
    asked,
    toAnswer,
  };
};
export type Stage = Awaited<ReturnType<typeof setStage>>;

type Make = (stage: Stage, id: (own: string, received?: string) => string) => Asked;

/** A request that would succeed for whom it is meant. `id` picks what it is about. */
export const requests: Record<RouteName, Make> = {
  health: () => ({}),
  openapi: () => ({}),
  trackDossier: ({ paper, centre }, id) => ({ params: { code: id(paper.code, centre.code) } }),
  printBlankForm: (_, id) => ({ params: { serviceId: id(serviceId) } }),
  bindIdentity: () => ({ body: { idToken: 'signed.by.nobody' } }),
  getMe: () => ({}),
  openDossier: (_, id) => ({ body: { serviceId: id(serviceId), agencyId: 'sl-p-to-hieu' } }),
  getDossier: ({ paper, centre }, id) => ({ params: { dossierId: id(paper.dossierId, centre.dossierId) } }),
  saveAnswers: ({ draft }, id) => ({ params: { dossierId: id(draft) }, body: { saved: 1, answers: someAnswers() } }),
  requestUpload: ({ draft }, id) => ({ params: { dossierId: id(draft) }, body: uploadOf('uy-quyen', aPdf('access')) }),
  removeDocument: ({ draft, spoilt }, id) => ({ params: { dossierId: id(draft), documentId: spoilt } }),
  linkDocument: ({ paper, centre }, id) => ({
    params: {
      dossierId: id(paper.dossierId, centre.dossierId),
      documentId: id(paper.documentId, centre.documentId),
    },
  }),
  actOnDossier: ({ toWithdraw }, id) => ({
    params: { dossierId: id(toWithdraw.dossierId) },
    body: { type: 'withdraw', version: 2 },
  }),
  printPaper: ({ paper, centre }, id) => ({
    params: { dossierId: id(paper.dossierId, centre.dossierId), paper: 'submission' },
  }),
  listMyDossiers: () => ({}),
  listMyNotices: () => ({}),
  listMyOrganisations: () => ({}),
  listGrants: ({ company }, id) => ({ params: { organisationId: id(company.organisationId) } }),
  grantRights: ({ company }, id) => ({ params: { organisationId: id(company.organisationId) }, body: aGrant }),
  revokeGrant: ({ company }, id) => ({ params: { ...company, grantId: id(company.grantId) } }),
  listOrganisationDossiers: ({ company }, id) => ({ params: { organisationId: id(company.organisationId) } }),
  acceptGrant: () => ({ body: { token: 'khong-co-loi-moi-nay' } }),
  listOwed: () => ({}),
  listMyReceipts: () => ({ query: { from: '2026-01-01', to: '2026-12-31' } }),
  printReceipt: ({ paper, paid }, id) => ({ params: { dossierId: id(paper.dossierId, paid.dossierId), no: '1' } }),
  checkResult: () => ({ body: { check: '0'.repeat(40) } }),
  checkReceipt: ({ paid }, id) => ({ body: { ...paid.receipt, verification: id('', paid.verification) } }),
  printDeskReceipt: ({ paper, paid }, id) => ({
    params: { dossierId: id(paper.dossierId, paid.dossierId), no: '1' },
  }),
  draftResult: ({ worked }, id) => ({ params: { dossierId: id(worked.dossierId) } }),
  stampResult: ({ worked }, id) => ({ params: { dossierId: id(worked.dossierId) }, body: { version: 1 } }),
  signResult: ({ worked, result }, id) => ({ params: { dossierId: id(worked.dossierId), documentId: result } }),
  beginPayment: ({ centre }, id) => ({
    body: { payments: [{ dossierId: id(centre.dossierId), no: 1 }], way: 'vnpay', locale: 'vi' },
  }),
  linkPayment: ({ centre }, id) => ({ params: { dossierId: id(centre.dossierId), no: '1' } }),
  getPayLink: ({ link }, id) => ({ params: { token: id(link) } }),
  payByLink: ({ link }, id) => ({ params: { token: id(link) }, body: { way: 'vnpay', locale: 'vi' } }),
  followPayment: ({ attempt }, id) => ({ params: { reference: id(attempt) } }),
  hearVnpay: () => ({ query: { vnp_TxnRef: 'MC7K2M9QXWPD', vnp_SecureHash: 'nobody' } }),
  readNotice: ({ notice }, id) => ({ params: { noticeId: id(notice.id) } }),
  getNoticeWishes: () => ({}),
  saveNoticeWishes: () => ({ body: { inbox: 'all', email: 'all', sms: 'none' } }),
  getDeskMe: () => ({}),
  listColleagues: () => ({}),
  listDeskDossiers: () => ({}),
  searchDossiers: () => ({ body: { q: 'lo thi hoa' } }),
  setAbsence: (_, id) => ({ params: { staffId: id('processor') }, body: {} }),
  listAskable: () => ({}),
  listOpinions: () => ({}),
  getOpinion: ({ asked }, id) => ({ params: { dossierId: id(asked), no: '1' } }),
  actOnOpinion: ({ toAnswer }, id) => ({
    params: { dossierId: id(toAnswer), no: '1' },
    body: { type: 'answer-opinion', text: 'Đồng ý' },
  }),
  getDeskDossier: ({ paper, centre }, id) => ({ params: { dossierId: id(paper.dossierId, centre.dossierId) } }),
  // What costs something is accepted once it was paid, which was a version of its own.
  actAtDesk: ({ toAccept, paid }, id) => {
    const dossierId = id(toAccept.dossierId, paid.dossierId);
    return { params: { dossierId }, body: { type: 'accept', version: dossierId === paid.dossierId ? 3 : 2 } };
  },
  openIntake: (_, id) => ({ body: { serviceId: id(serviceId), agencyId: 'sl-p-to-hieu' } }),
  listIntakes: () => ({}),
  getIntake: ({ intake }, id) => ({ params: { dossierId: id(intake) } }),
  saveIntake: ({ intake }, id) => ({
    params: { dossierId: id(intake) },
    body: { saved: 1, answers: someAnswers(), intake: brought },
  }),
  requestIntakeUpload: ({ intake }, id) => ({
    params: { dossierId: id(intake) },
    body: uploadOf('uy-quyen', aPdf('access')),
  }),
  removeIntakeDocument: ({ intake, scan }, id) => ({ params: { dossierId: id(intake), documentId: scan } }),
  linkIntakeDocument: ({ scanned }, id) => ({
    params: { dossierId: id(scanned.dossierId), documentId: id(scanned.documentId) },
  }),
  discardIntake: ({ toDiscard }, id) => ({ params: { dossierId: id(toDiscard) } }),
  receiveIntake: ({ toReceive }, id) => ({
    params: { dossierId: id(toReceive) },
    body: { type: 'receive', version: 1, saved: 1 },
  }),
  requestDeskUpload: ({ worked }, id) => ({
    params: { dossierId: id(worked.dossierId) },
    body: uploadOf('result', aPdf('result')),
  }),
  linkDeskDocument: ({ paper, centre }, id) => ({
    params: {
      dossierId: id(paper.dossierId, centre.dossierId),
      documentId: id(paper.documentId, centre.documentId),
    },
  }),
  printDeskPaper: ({ paper, centre }, id) => ({
    params: { dossierId: id(paper.dossierId, centre.dossierId), paper: 'submission' },
  }),
  listAccesses: ({ paper, centre }, id) => ({ params: { dossierId: id(paper.dossierId, centre.dossierId) } }),
  getRegister: (_, id) => ({ params: { year: id('2026') } }),
  closeRegister: (_, id) => ({ params: { year: id('2025') }, body: {} }),
  printRegister: (_, id) => ({ params: { year: id('2026'), book: '1' } }),
  listUnsureNotices: () => ({}),
  settleNotice: ({ paper }, id) => ({
    params: { dossierId: id(paper.dossierId), seq: '1', channel: 'email' },
    body: { type: 'told', version: 1 },
  }),
  getDeskFilters: () => ({}),
  saveDeskFilters: () => ({ body: { version: 0, filters: [] } }),
  // Held by its processor already.
  actOnSelection: ({ worked }) => ({
    body: { type: 'claim', dossiers: [{ dossierId: worked.dossierId, version: 4 }] },
  }),
  getHeld: (_, id) => ({ params: { staffId: id('processor') } }),
  // The leader holds nothing, so that nothing moves.
  handOverHeld: (_, id) => ({
    params: { staffId: id('leader') },
    body: { to: ['processor'], reason: 'Nghỉ phép' },
  }),
  listHalls: () => ({}),
  getHall: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') } }),
  takeTicket: ({ kiosk }, id) => ({
    params: { agencyId: id('sl-p-to-hieu') },
    body: { group: 'A', priority: false, kiosk },
  }),
  getDeskHall: () => ({}),
  openKiosk: () => ({}),
  closeKiosks: () => ({}),
  actAtCounter: (_, id) => ({ params: { no: id('1') }, body: { type: 'open' } }),
  takeAtCounter: ({ cash }, id) => ({
    params: { dossierId: id(cash.due), no: '1' },
    body: { method: 'cash', dong: 16_000 },
  }),
  getCashDay: (_, id) => ({ params: { date: id('2026-11-23') } }),
  closeDay: (_, id) => ({ params: { date: id('2026-11-01') }, body: { cash: 0, booked: 0 } }),
  importStatement: () => ({ body: aStatement() }),
  listUnmatched: () => ({}),
  settleLine: ({ cash }, id) => ({ params: { lineId: id(cash.line) }, body: { to: 'refund', note: 'Chuyển nhầm' } }),
  settleAttempt: ({ cash }, id) => ({
    params: { reference: id(cash.attempt) },
    body: { verdict: 'paid', evidence: 'Ngân hàng xác nhận' },
  }),
  listRefunds: () => ({}),
  proposeRefund: ({ cash }, id) => ({
    params: { dossierId: id(cash.paid), no: '1' },
    body: { dong: 8000, method: 'transfer', note: 'Thu thừa' },
  }),
  actOnRefund: ({ cash }, id) => ({ params: { refundId: id(cash.refund) }, body: { type: 'approve' } }),
  voidReceipt: ({ cash: { receipt } }, id) => ({
    params: { year: String(receipt.year), number: id(String(receipt.number)) },
    body: { serial: receipt.serial, reason: 'Sai tên' },
  }),
  getRemittance: () => ({}),
  makeRemittance: () => ({ body: { from: '2026-11-16', to: '2026-11-22', dong: 1, document: 'UNC 1' } }),
  listAdminServices: () => ({}),
  getAdminService: (_, id) => ({ params: { serviceId: id(serviceId) } }),
  actOnService: (_, id) => ({ params: { serviceId: id(serviceId) }, body: { type: 'resume' } }),
  listAgencies: () => ({}),
  getAgency: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') } }),
  addAgency: () => ({ body: { ...aUnit('sl-x-thu', 'H52.97'), validFrom: '2026-12-01' } }),
  changeAgency: (_, id) => ({
    params: { agencyId: id('sl-x-doi-ten') },
    body: { ...aUnit('', 'H52.98'), id: undefined, phone: '0212 3850 000', version: 1 },
  }),
  reorganiseAgencies: () => ({
    body: {
      lastDay: '2030-12-31',
      ends: [{ agencyId: 'sl-x-ket-thuc', version: 1 }],
      begins: [],
      successorIds: ['sl-p-to-hieu'],
      dossiersTo: 'sl-p-to-hieu',
      basis: 'NQ thử',
    },
  }),
  listNamingServices: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') } }),
  getProvince: () => ({}),
  changeProvince: () => ({ body: { ...unnamedProvince, footer: { vi: 'Thử', en: 'Trial' }, version: 0 } }),
  listExternalServices: () => ({}),
  getExternalService: (_, id) => ({ params: { externalId: id('dang-ky-thuong-tru') } }),
  addExternalService: () => ({ body: { ...anExternal, id: randomUUID() } }),
  changeExternalService: (_, id) => ({
    params: { externalId: id('dang-ky-thuong-tru') },
    body: { ...anExternal, version: 7 },
  }),
  listCollectors: () => ({}),
  getCollector: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') } }),
  saveCollector: (_, id) => ({
    params: { agencyId: id('sl-p-to-hieu') },
    body: { ...aCollector, version: 7 },
  }),
  getNational: () => ({}),
  changeNational: () => ({ body: { on: false, unit: 'H52', version: 7 } }),
  listNoticeTemplates: () => ({}),
  getNoticeTemplate: (_, id) => ({ params: { action: id('accept'), channel: 'sms' } }),
  saveNoticeTemplate: (_, id) => ({ params: { action: id('accept'), channel: 'sms' }, body: { version: 7 } }),
  listAdminHalls: () => ({}),
  getAdminHall: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') } }),
  saveHall: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') }, body: { ...aSmallHall, version: 7 } }),
  listStaff: () => ({}),
  addMember: () => ({ body: aMember('Một Người') }),
  getMember: (_, id) => ({ params: { staffId: id('reception') } }),
  changeMember: ({ kept }, id) => ({
    params: { staffId: id(kept.member) },
    body: { ...aMember('Hai Người, sửa'), version: 1 },
  }),
  bindSignIn: ({ kept }, id) => ({
    params: { staffId: id(kept.unbound) },
    body: { account: 'tai-khoan-moi', version: 1 },
  }),
  getCalendar: () => ({}),
  changeCalendar: () => ({ body: { version: 0, year: 2029, official: false, days: [newYear2029] } }),
  listTouchedDossiers: () => ({}),
  redateDossiers: () => ({ body: { version: 0, calendar: '2026-11' } }),
  listTouchedByHours: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') }, query: { sessions: '07:00-11:00' } }),
  redateByHours: (_, id) => ({ params: { agencyId: id('sl-p-to-hieu') }, body: { version: 7, calendar: '2026-11' } }),
  getForms: () => ({}),
  changeForms: () => ({ body: { forms: [], version: 7 } }),
  getRules: () => ({}),
  openDraft: () => ({ body: { kind: 'amended', serviceId } }),
  listDrafts: () => ({}),
  getDraft: ({ kept }, id) => ({ params: { draftId: id(kept.draft) } }),
  saveDefinition: ({ kept }, id) => ({ params: { draftId: id(kept.draft) }, body: { saved: 0, definition: {} } }),
  actOnDraft: ({ kept }, id) => ({ params: { draftId: id(kept.toDrop) }, body: { type: 'drop', version: 1 } }),
  commentOnDraft: ({ kept }, id) => ({
    params: { draftId: id(kept.draft) },
    body: { place: '', text: 'Nêu rõ căn cứ pháp lý.' },
  }),
  readDefinitions: () => ({ body: { serviceIds: [serviceId] } }),
  listImports: () => ({}),
  openImport: () => ({ body: { name: 'danh-muc.csv', drafts: 1 } }),
  importDrafts: ({ kept }, id) => ({ params: { importId: id(kept.importId) }, body: { drafts: [aRow] } }),
  actOnImport: ({ kept }, id) => ({ params: { importId: id(kept.importId) }, body: { type: 'undo', from: 0 } }),
  listDecisions: () => ({}),
  openDecision: () => ({ body: decisionBody('Bốn') }),
  getDecision: ({ kept }, id) => ({ params: { decisionId: id(kept.decision) } }),
  saveDecision: ({ kept }, id) => ({
    params: { decisionId: id(kept.decision) },
    body: { ...decisionBody('Một, sửa'), version: 1 },
  }),
  requestDecisionUpload: ({ kept }, id) => ({
    params: { decisionId: id(kept.decision) },
    body: uploadOf('decision', aPdf('access-decision')),
  }),
  linkDecisionDocument: ({ kept }, id) => ({ params: { decisionId: id(kept.withFile) } }),
  actOnDecision: ({ kept }, id) => ({ params: { decisionId: id(kept.toEnd) }, body: { type: 'drop', version: 1 } }),
};

/** What a request about this target asks for. */
export const pick =
  (target: Target) =>
  (own: string, received = own): string =>
    ({ own, received, unknown: nowhere, malformed: 'khong-co' })[target];
