import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Import } from '#shared/admin/import.ts';
import type { AdminServiceRow, DraftView } from '#shared/api/admin-views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { startPortal } from '../portal.ts';
import type { Asked, Portal } from '../portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 300_000);
afterAll(() => portal.close());

const done = async <Body>(name: RouteName, asked: Asked): Promise<Body> => {
  const { status, body, text } = await portal.call<Body>(name, { as: 'editor', ...asked });
  if (status !== 200) throw new Error(`${name} answered ${status}: ${text}`);
  return body;
};
type Making = { made: number[]; refused: { at: number; code: string }[] };
type Undoing = { import: Import; undone: number; kept: number; next?: number };

let series = 0;
beforeEach(() => {
  series += 1;
});
const aRow = (at: number, more: object = {}) => ({
  at,
  kind: 'new',
  serviceId: `thu-tuc-${series}-${at}`,
  definition: { code: '1.001193', name: { vi: `Thủ tục ${at}`, en: '' } },
  open: ['name.en'],
  ...more,
});
const begin = (drafts: number) => done<Import>('openImport', { body: { name: 'danh-muc.xlsx', drafts } });
const make = (importId: string, drafts: object[]) =>
  done<Making>('importDrafts', { params: { importId }, body: { drafts } });
const undo = (importId: string, from = 0) =>
  done<Undoing>('actOnImport', { params: { importId }, body: { type: 'undo', from } });

const department = async (): Promise<ServiceDraft[]> => {
  const found: ServiceDraft[] = [];
  let cursor: string | undefined;
  do {
    const query = { view: 'department', ...(cursor !== undefined && { cursor }) };
    const page = await done<{ drafts: ServiceDraft[]; next?: string }>('listDrafts', { query });
    found.push(...page.drafts);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
};
const ofImport = async (importId: string) => (await department()).filter((draft) => draft.importId === importId);
const rows = async () =>
  (await done<{ rows: AdminServiceRow[] }>('listAdminServices', {})).rows.map(({ serviceId }) => serviceId);

describe('an import', () => {
  it('makes its drafts, each with what still needs a person, and is done', async () => {
    const { id } = await begin(3);
    expect(await make(id, [aRow(0), aRow(1)])).toEqual({ made: [0, 1], refused: [] });
    expect(await make(id, [aRow(2)])).toEqual({ made: [2], refused: [] });
    const drafts = await ofImport(id);
    expect(drafts.map(({ open, status, kind }) => ({ open, status, kind }))).toEqual(
      Array.from({ length: 3 }, () => ({ open: ['name.en'], status: 'draft', kind: 'new' })),
    );
    const finished = await done<Undoing>('actOnImport', { params: { importId: id }, body: { type: 'finish' } });
    expect(finished.import.status).toBe('done');
    const { imports } = await done<{ imports: Import[] }>('listImports', {});
    expect(imports[0]).toMatchObject({ id, status: 'done', name: 'danh-muc.xlsx', drafts: 3 });
    expect(
      (await portal.call('importDrafts', { as: 'editor', params: { importId: id }, body: { drafts: [aRow(2)] } }))
        .status,
    ).toBe(409);
  });

  it('makes none twice when an answer was lost', async () => {
    const { id } = await begin(2);
    await make(id, [aRow(0), aRow(1)]);
    expect(await make(id, [aRow(0), aRow(1)])).toEqual({ made: [0, 1], refused: [] });
    expect(await ofImport(id)).toHaveLength(2);
    const both = await Promise.all([begin(1), begin(1)].map(async (begun) => (await begun).id));
    const [one = ''] = both;
    const twins = await Promise.all([
      make(one, [aRow(0, { serviceId: `doi-${series}` })]),
      make(one, [aRow(0, { serviceId: `doi-${series}` })]),
    ]);
    expect(twins.map(({ made }) => made)).toEqual([[0], [0]]);
    expect(await ofImport(one)).toHaveLength(1);
  });

  it('says which of them cannot be, and makes the others', async () => {
    const { id } = await begin(3);
    await done<DraftView>('openDraft', { body: { kind: 'new', serviceId: `co-roi-${series}` } });
    const making = await make(id, [
      aRow(0),
      aRow(1, { serviceId: `co-roi-${series}` }),
      aRow(2, { kind: 'amended', serviceId: 'khong-co' }),
    ]);
    expect(making.made).toEqual([0]);
    expect(making.refused.toSorted((one, other) => one.at - other.at)).toEqual([
      { at: 1, code: 'draft-open-already' },
      { at: 2, code: 'unknown-service' },
    ]);
  });

  it('is undone without a trace of what nobody touched; what somebody works on stays', async () => {
    const before = await rows();
    const { id } = await begin(30);
    for (let at = 0; at < 30; at += 10)
      await make(
        id,
        Array.from({ length: 10 }, (_, each) => aRow(at + each)),
      );
    const [touched] = await ofImport(id);
    await done('saveDefinition', {
      params: { draftId: touched?.id ?? '' },
      body: { saved: 0, definition: { name: { vi: 'Đã sửa', en: '' } } },
    });
    const undoing = await undo(id);
    expect(undoing).toMatchObject({ undone: 29, kept: 1, import: { status: 'undone' } });
    expect(undoing.next).toBeUndefined();
    expect((await ofImport(id)).map((draft) => draft.id)).toEqual([touched?.id]);
    expect((await rows()).filter((each) => !before.includes(each))).toEqual([touched?.serviceId]);
    // The places are free again.
    const other = await begin(1);
    const free = Array.from({ length: 30 }, (_, at) => aRow(at).serviceId).find((each) => each !== touched?.serviceId);
    expect(await make(other.id, [aRow(0, { serviceId: free })])).toEqual({ made: [0], refused: [] });
  });

  it('stopped half-way by a fault goes on or is undone, and nothing is half', async () => {
    const { id } = await begin(24);
    await make(
      id,
      Array.from({ length: 12 }, (_, at) => aRow(at)),
    );
    await undo(id);
    expect(await ofImport(id)).toEqual([]);
    expect(
      (await portal.call('importDrafts', { as: 'editor', params: { importId: id }, body: { drafts: [aRow(13)] } }))
        .status,
    ).toBe(409);
    expect((await undo(id)).import.status).toBe('undone');
  });

  it('is its department’s alone', async () => {
    const { id } = await begin(1);
    const { status } = await portal.call('actOnImport', {
      as: 'admin',
      params: { importId: id },
      body: { type: 'undo', from: 0 },
    });
    expect(status).toBe(403);
  });
});

describe('definitions', () => {
  it('come many at once, of what is published only', async () => {
    const { definitions } = await done<{ definitions: { serviceId: string; definition: { version: number } }[] }>(
      'readDefinitions',
      { body: { serviceIds: ['khong-co', ...(await rows()).slice(0, 40)] } },
    );
    expect(definitions.length).toBeGreaterThan(0);
    for (const { definition } of definitions) expect(definition.version).toBeGreaterThan(0);
  });
});
