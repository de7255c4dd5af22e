import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import type { CollectorRow, CollectorView } from '#shared/api/office-views.ts';
import type { FormsView } from '#shared/api/routes-forms.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { passChecks, upload } from '../support/birth-registration.ts';
import type { Asked } from '../support/gateway-event.ts';

/** Calls a route and notes its price, under its name or with what it was asked. */
export type Priced = <Body = Record<string, unknown>>(name: RouteName, asked?: Asked, what?: string) => Promise<Body>;

/** Which time this is: names, numbers and services that only one can have differ. */
type Round = number;

/** A unit whose queues are empty: what is counted there costs the same among any number elsewhere. */
const quietUnit = 'sl-so-y-te';
const services = ['dang-ky-ket-hon', 'dang-ky-khai-tu'] as const;

const unit = (id: string, value: string) => ({
  id,
  name: { vi: `UBND xã ${value}`, en: `Commune ${value}` },
  level: 'commune',
  codes: [{ scheme: 'QD20', value, validFrom: '2026-01-01' }],
});

const external = {
  name: { vi: 'Cấp hộ chiếu', en: 'Passport' },
  summary: { vi: 'Tại cơ quan Công an.', en: 'At the police.' },
  field: { id: 'xuat-nhap-canh', name: { vi: 'Xuất nhập cảnh', en: 'Immigration' } },
  keywords: ['hộ chiếu'],
  lifeEvents: ['papers'],
  audiences: ['citizen'],
  administrativeLevel: 'province',
  href: 'https://dichvucong.gov.vn/',
  provider: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  validFrom: '2026-12-01',
  insteadOf: 'phieu-ly-lich-tu-phap',
  unverified: [],
};

const priceExternal = async (priced: Priced, round: Round): Promise<void> => {
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'publisher', ...asked });
  const id = `ngoai-${round}`;
  await priced('addExternalService', by({ body: { ...external, id } }));
  await priced('listExternalServices', by({}));
  await priced('getExternalService', by({ params: { externalId: id } }));
  const body = { ...external, validTo: '2027-06-30', version: 1 };
  await priced('changeExternalService', by({ params: { externalId: id }, body }));
};

const priceCollectors = async (priced: Priced): Promise<void> => {
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'admin', ...asked });
  const { collectors } = await priced<{ collectors: CollectorRow[] }>('listCollectors', by({}));
  const params = { agencyId: collectors[0]?.collector.agencyId ?? '' };
  const { collector, version } = await priced<CollectorView>('getCollector', by({ params }));
  const { agencyId: _, version: __, remits, ...facts } = collector;
  const body = { ...facts, remits: remits === 'weekly' ? 'monthly' : 'weekly', version };
  await priced('saveCollector', by({ params, body }));
};

const priceTemplates = async (priced: Priced, round: Round): Promise<void> => {
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'admin', ...asked });
  const params = { action: 'withdraw', channel: 'inbox' };
  await priced('listNoticeTemplates', by({}));
  const { version } = await priced<{ version: number }>('getNoticeTemplate', by({ params }));
  const national = await priced<{ version: number }>('getNational', by({}));
  await priced('changeNational', by({ body: { on: false, unit: `H${50 + round}`, version: national.version } }));
  const written = `Lần ${round}: {agency}, {moment}.\n{next}`;
  const template = { title: { vi: 'Hồ sơ {code}', en: 'Dossier {code}' }, body: { vi: written, en: written } };
  await priced('saveNoticeTemplate', by({ params, body: { template, version } }));
};

const priceOffice = async (priced: Priced, round: Round): Promise<void> => {
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'admin', ...asked });
  await priced('listAgencies', by({}));
  await priced('getAgency', by({ params: { agencyId: quietUnit } }));
  await priced('listNamingServices', by({ params: { agencyId: quietUnit } }));
  await priced('listTouchedByHours', by({ params: { agencyId: quietUnit }, query: { sessions: '07:00-11:00' } }));
  const [renamed, ended] = [`sl-x-do-${round}`, `sl-x-het-${round}`];
  await priced('addAgency', by({ body: { ...unit(renamed, `H52.9${round}`), validFrom: '2026-01-01' } }));
  await priced('addAgency', by({ body: { ...unit(ended, `H52.8${round}`), validFrom: '2026-01-01' } }));
  const { id: _, ...facts } = unit('', `H52.9${round}`);
  const body = { ...facts, phone: '0212 3850 000', version: 1 };
  await priced('changeAgency', by({ params: { agencyId: renamed }, body }));
  const reorganisation = {
    lastDay: '2030-12-31',
    ends: [{ agencyId: ended, version: 1 }],
    begins: [],
    successorIds: [renamed],
    dossiersTo: renamed,
    basis: 'NQ 12/NQ-HĐND',
  };
  await priced('reorganiseAgencies', by({ body: reorganisation }));
  const member = {
    name: 'Lò Văn Đo',
    homeAgencyId: quietUnit,
    agencyId: quietUnit,
    duties: ['processor'],
    validFrom: '2026-01-01',
  };
  await priced('listStaff', by({}));
  const { id: staffId } = await priced<{ id: string }>('addMember', by({ body: member }));
  await priced('getMember', by({ params: { staffId } }));
  await priced('changeMember', by({ params: { staffId }, body: { ...member, name: 'Lò Văn Đạc', version: 1 } }));
  await priced('bindSignIn', by({ params: { staffId }, body: { account: `do-${round}`, version: 2 } }));
  const { version } = await priced<{ version: number }>('getCalendar', by({}));
  const year = 2030 + round;
  const source = 'TB 1/TB-BNV';
  const name = { vi: 'Nghỉ', en: 'Day off' };
  const days = [{ date: `${year}-01-01`, kind: 'holiday', name, source, status: 'official' }];
  const changed = await priced<{ id: string }>('changeCalendar', by({ body: { version, year, official: true, days } }));
  await priced('listTouchedDossiers', by({ query: { cursor: '40' } }));
  await priced('redateDossiers', by({ body: { version: version + 1, calendar: changed.id } }));
  await priced('redateByHours', by({ params: { agencyId: renamed }, body: { version: 2, calendar: changed.id } }));
  const printed = await priced<FormsView>('getForms', by({}));
  const forms = [{ from: `${2040 + round}-01-01`, regulation: 'tt-03-2025' }];
  await priced('changeForms', by({ body: { forms, version: printed.version } }));
  const settings = await priced<{ version: number }>('getProvince', by({}));
  const footer = { vi: `Chân trang ${round}`, en: `Footer ${round}` };
  await priced('changeProvince', by({ body: { ...unnamedProvince, footer, version: settings.version } }));
};

const priceImport = async (priced: Priced, round: Round): Promise<void> => {
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'editor', ...asked });
  await priced('readDefinitions', by({ body: { serviceIds: [services[0]] } }));
  await priced('listImports', by({}));
  const { id: importId } = await priced<{ id: string }>(
    'openImport',
    by({ body: { name: 'danh-muc.csv', drafts: 1 } }),
  );
  const row = { at: 0, kind: 'new', serviceId: `nhap-${round}`, definition: {}, open: [] };
  await priced('importDrafts', by({ params: { importId }, body: { drafts: [row] } }));
  await priced('actOnImport', by({ params: { importId }, body: { type: 'undo', from: 0 } }));
};

/** A change of a procedure from its draft to the signed decision. */
const priceDecision = async (priced: Priced, api: Api, { table }: BenchPortal, serviceId: string): Promise<void> => {
  const opened = await priced<DraftView>('openDraft', { as: 'editor', body: { kind: 'amended', serviceId } });
  const draftId = opened.draft.id;
  const draft = { draftId };
  await priced('getDraft', { as: 'editor', params: draft });
  const { result, ...rest } = opened.definition as Definition & { result: object };
  const definition = { ...rest, result: { ...result, name: { vi: 'Trích lục mới', en: 'New extract' } } };
  await priced('saveDefinition', { as: 'editor', params: draft, body: { saved: 0, definition } });
  const comment = { as: 'reviewer', params: draft, body: { place: '', text: 'Nêu rõ căn cứ.' } };
  const send = { type: 'send', version: 1, saved: 1 };
  await priced('actOnDraft', { as: 'editor', params: draft, body: send });
  await priced('commentOnDraft', comment);
  const approve = { type: 'approve', version: 2, saved: 1 };
  await priced('actOnDraft', { as: 'reviewer', params: draft, body: approve }, 'approve');
  const item = { kind: 'amended', serviceId, draftId, name: opened.draft.name };
  const body = { title: 'Công bố thủ tục', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items: [item] };
  const { decision } = await priced<{ decision: { id: string } }>('openDecision', { as: 'publisher', body });
  const by = (more: Omit<Asked, 'as' | 'params'> = {}): Asked => ({
    as: 'publisher',
    params: { decisionId: decision.id },
    ...more,
  });
  await priced('listDecisions', { as: 'publisher' });
  await priced('getDecision', by());
  await priced('saveDecision', by({ body: { ...body, title: 'Công bố thủ tục sửa đổi', version: 1 } }));
  const pdf = { ...upload, asked: 'decision', name: 'quyet-dinh.pdf', type: 'application/pdf' };
  const ticket = await priced<{ document: { id: string } }>('requestDecisionUpload', by({ body: pdf }));
  await passChecks(table, decision.id, ticket.document.id);
  await priced('linkDecisionDocument', by());
  const signing = { number: `${serviceId}/QĐ`, signedOn: '2026-11-23', signer: 'Chủ tịch', effectiveOn: '2026-11-24' };
  await priced('actOnDecision', by({ body: { type: 'sign', version: 2, ...signing } }));
  await api.call('getDecision', by());
};

/** Calls every route of those who keep the portal. */
export const priceKeepers = async (priced: Priced, api: Api, portal: BenchPortal, round: Round): Promise<void> => {
  const serviceId = services[round % services.length]!;
  await priced('listAdminServices', { as: 'editor' });
  await priced('getAdminService', { as: 'editor', params: { serviceId } });
  await priced('getRules', { as: 'editor' });
  const suspend = { type: 'suspend', reason: { vi: 'Sự cố', en: 'Incident' } };
  await priced('actOnService', { as: 'publisher', params: { serviceId }, body: suspend });
  await priced('actOnService', { as: 'publisher', params: { serviceId }, body: { type: 'resume' } }, 'resume');
  await priceOffice(priced, round);
  await priceCollectors(priced);
  await priceTemplates(priced, round);
  await priceExternal(priced, round);
  await priceImport(priced, round);
  await priced('listDrafts', { as: 'editor' });
  await priceDecision(priced, api, portal, serviceId);
};
