import { Seed } from '#functions/seed.ts';
import { documents } from '#functions/store/documents.ts';
import type { Definition, DraftActed, DraftView } from '#shared/api/admin-views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { UploadTicket } from '#shared/api/views.ts';
import type { DecisionItem, DecisionSigning, DecisionView } from '#shared/service/decision/decision.ts';
import type { DraftAction } from '#shared/service/draft/draft-action.ts';
import type { Service } from '#shared/service/service.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { aPdf, uploadOf } from '#test/support/filing.ts';
import { readSeed, seededServices } from '#test/infra/seed/read-seed.ts';
import { startPortal } from '../portal.ts';
import type { Asked, Portal } from '../portal.ts';

/** Services of the seed these tests change, with everything publication asks for. */
export const [copies, marriage, death, birth] = [
  'ban-sao-trich-luc-ho-tich',
  'dang-ky-ket-hon',
  'dang-ky-khai-tu',
  'dang-ky-khai-sinh',
] as const;

const member = (staffId: string, agencyId: string, duties: StaffMember['duties']): StaffMember => ({
  staffId,
  name: `Cán bộ ${staffId}`,
  homeAgencyId: agencyId,
  agencyId,
  duties,
  validFrom: '2025-07-01',
});

const seeded = (): Service[] =>
  seededServices()
    .map(({ service }) => service)
    .filter(({ id }) => [copies, marriage, death, birth].some((each) => each === id));

/** Services in force that are copies of one of the seed. */
export const copiesNamed = (...ids: string[]): Service[] =>
  ids.flatMap((id) => seeded().flatMap((service) => (service.id === copies ? [{ ...service, id }] : [])));

/** The province of the seed, with a colleague of the editor, an editor of another department and people with several duties. */
const keepersSeed = (more: readonly Service[]): Seed =>
  Seed.parse({
    services: [...seeded(), ...more],
    agencies: readSeed('agencies.json'),
    areas: readSeed('areas.json'),
    calendar: readSeed('calendar.json'),
    policy: readSeed('policy.json'),
    staff: [
      ...(readSeed('staff.json') as StaffMember[]),
      member('colleague', 'sl-so-tu-phap', ['editor']),
      member('editor-health', 'sl-so-y-te', ['editor']),
      member('all-duties', 'sl-so-tu-phap', ['editor', 'reviewer', 'publisher']),
      member('publisher2', 'sl-ubnd-tinh', ['publisher']),
    ],
  });

/** Monday 23 November 2026, 08:00 at the centre. */
export const monday = '2026-11-23T01:00:00.000Z';

/** The keepers of procedures at the API, each step expected to be done. */
export type Keepers = {
  portal: Portal;
  done: <Body>(name: RouteName, asked: Asked) => Promise<Body>;
  open: (body: Record<string, unknown>, as?: string) => Promise<DraftView>;
  draft: (draftId: string, as?: string) => Promise<DraftView>;
  save: (draftId: string, change: (definition: Definition) => Definition, as?: string) => Promise<void>;
  act: (draftId: string, action: Unversioned<DraftAction>, as?: string) => Promise<DraftActed>;
  /** A draft that is opened, changed, sent and approved. */
  approved: (body: Record<string, unknown>, change?: (definition: Definition) => Definition) => Promise<DraftView>;
  decide: (items: readonly DecisionItem[], as?: string) => Promise<DecisionView>;
  /** A PDF of the signed decision, as it is once its checks have passed. */
  upload: (decisionId: string) => Promise<string>;
  sign: (decisionId: string, signing?: Partial<DecisionSigning>, as?: string) => Promise<DecisionView>;
};

type Unversioned<Action> = Action extends unknown ? Omit<Action, 'version' | 'saved'> : never;

/** A decision's line for a draft. */
export const itemOf = ({ draft }: Pick<DraftView, 'draft'>): DecisionItem => ({
  kind: draft.kind,
  serviceId: draft.serviceId,
  draftId: draft.id,
  name: draft.name,
});

/** A decision's line that ends a service without a draft. */
export const ending = (serviceId: string): DecisionItem => ({
  kind: 'abolished',
  serviceId,
  name: { vi: serviceId, en: serviceId },
});

/** Signed today, in effect tomorrow. */
export const signing = (changes: Partial<DecisionSigning> = {}): DecisionSigning => ({
  number: '2345/QĐ-UBND',
  signedOn: '2026-11-23',
  signer: 'Chủ tịch UBND tỉnh',
  effectiveOn: '2026-11-24',
  ...changes,
});

/** The same service with another result: a change of the procedure. */
export const withResult =
  (vi: string) =>
  (definition: Definition): Definition => ({
    ...definition,
    result: { ...(definition.result as object), name: { vi, en: vi } },
  });

/** The same service with another summary: a change of the online service alone. */
export const withSummary =
  (vi: string) =>
  (definition: Definition): Definition => ({ ...definition, summary: { vi, en: vi } });

export const keepersAt = (portal: Portal): Keepers => {
  const done = async <Body>(name: RouteName, asked: Asked): Promise<Body> => {
    const reply = await portal.call<Body>(name, asked);
    if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  };
  const draft: Keepers['draft'] = (draftId, as = 'editor') => done('getDraft', { as, params: { draftId } });
  const act: Keepers['act'] = async (draftId, action, as = 'editor') => {
    const { version, saved } = (await draft(draftId, as)).draft;
    const needsSave = ['send', 'approve', 'put-online'].includes(action.type);
    return done('actOnDraft', { as, params: { draftId }, body: { ...action, version, ...(needsSave && { saved }) } });
  };
  const open: Keepers['open'] = (body, as = 'editor') => done('openDraft', { as, body });
  const save: Keepers['save'] = async (draftId, change, as = 'editor') => {
    const { draft: before, definition } = await draft(draftId, as);
    const body = { saved: before.saved, definition: change(definition) };
    await done('saveDefinition', { as, params: { draftId }, body });
  };
  return {
    portal,
    done,
    open,
    draft,
    save,
    act,
    async approved(body, change = withResult('Bản sao trích lục mới')) {
      const { id } = (await open(body)).draft;
      if (body.kind !== 'abolished') await save(id, change);
      await act(id, { type: 'send' });
      await act(id, { type: 'approve' }, 'reviewer');
      return draft(id);
    },
    decide: (items, as = 'publisher') => {
      const title = 'Công bố thủ tục hành chính lĩnh vực hộ tịch';
      return done('openDecision', { as, body: { title, issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items } });
    },
    async upload(decisionId) {
      const body = uploadOf('decision', aPdf('Quyết định'), 'quyet-dinh.pdf');
      const ticket: UploadTicket = await done('requestDecisionUpload', {
        as: 'publisher',
        params: { decisionId },
        body,
      });
      const documentId = ticket.document.id;
      await documents(portal.table, Math.random).settle({ dossierId: decisionId, documentId }, { versionId: '1' });
      return documentId;
    },
    async sign(decisionId, changes, as = 'publisher') {
      const { decision } = await done<DecisionView>('getDecision', { as, params: { decisionId } });
      const body = { type: 'sign', version: decision.version, ...signing(changes) };
      return done('actOnDecision', { as, params: { decisionId }, body });
    },
  };
};

/** The functions with the province of the seed; one a test file. */
export const startKeepers = async (more: readonly Service[] = []): Promise<Keepers> =>
  keepersAt(await startPortal(keepersSeed(more)));
