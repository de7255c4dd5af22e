import { aPdf, sendFile, uploadOf } from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';

export const decisionBody = (title: string) => ({
  title,
  issuerId: 'sl-ubnd-tinh',
  signer: 'Chủ tịch UBND tỉnh',
  items: [],
});

/** One draft as an import makes it. */
export const aRow = { at: 0, kind: 'new', serviceId: 'thu-tuc-nhap', definition: {}, open: [] };

/** A day off of a year nobody has announced. */
export const newYear2029 = {
  date: '2029-01-01',
  kind: 'holiday',
  name: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  source: 'BLLĐ 2019 Đ112',
  status: 'provisional',
};

/** A commune that begins. */
export const aUnit = (id: string, value: string) => ({
  id,
  name: { vi: `UBND xã ${value}`, en: `Commune ${value}` },
  level: 'commune',
  codes: [{ scheme: 'QD20', value, validFrom: '2026-01-01' }],
});

/** A service that a ministry takes in. */
export const anExternal = {
  name: { vi: 'Cấp hộ chiếu', en: 'Passport' },
  summary: { vi: 'Tại cơ quan Công an.', en: 'At the police.' },
  field: { id: 'xuat-nhap-canh', name: { vi: 'Xuất nhập cảnh', en: 'Immigration' } },
  keywords: [],
  lifeEvents: ['papers'],
  audiences: ['citizen'],
  administrativeLevel: 'province',
  href: 'https://dichvucong.gov.vn/',
  provider: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  validFrom: '2026-12-01',
  unverified: [],
};

/** How a unit collects fees. */
export const aCollector = {
  name: { vi: 'UBND phường thử', en: 'A ward' },
  taxCode: '0100109106',
  form: '01BLP0-001',
  series: 'T',
  counter: { on: true },
  accounts: [
    {
      id: 'thu-phi',
      bank: 'Ngân hàng thử',
      bin: '970415',
      number: '1900000002',
      holder: 'UBND PHUONG THU',
      treasury: 'Kho bạc thử',
      treasuryAccount: '3511.0.0000002',
      validFrom: '2025-07-01',
    },
  ],
  remits: 'weekly',
};

/** A member of staff who begins. */
export const aMember = (name: string) => ({
  name,
  homeAgencyId: 'sl-so-y-te',
  agencyId: 'sl-so-y-te',
  duties: ['processor'],
  validFrom: '2026-01-01',
});

/** Drafts of the department of `editor` and decisions of `publisher`, one with its PDF. */
export const setKeepersStage = async (portal: WholePortal) => {
  const [editor, publisher] = [await portal.as('editor'), await portal.as('publisher')];
  const admin = await portal.as('admin');
  for (const [id, value] of [
    ['sl-x-doi-ten', 'H52.98'],
    ['sl-x-ket-thuc', 'H52.96'],
  ] as const)
    await admin.call('addAgency', { body: { ...aUnit(id, value), validFrom: '2026-01-01' } });
  const memberOf = async (name: string) => (await admin.call('addMember', { body: aMember(name) })).id;
  const [member, unbound] = [await memberOf('Hai Người'), await memberOf('Ba Người')];
  const draftOf = async (serviceId: string) => {
    const { draft } = await editor.call('openDraft', { body: { kind: 'new', serviceId, name: 'Thủ tục thử' } });
    return draft.id;
  };
  const decisionOf = async (title: string) =>
    (await publisher.call('openDecision', { body: decisionBody(title) })).decision.id;
  const [draft, toDrop] = [await draftOf('thu-tuc-dang-soan'), await draftOf('thu-tuc-se-bo')];
  const [decision, withFile, toEnd] = [await decisionOf('Một'), await decisionOf('Hai'), await decisionOf('Ba')];
  const params = { decisionId: withFile };
  const bytes = aPdf('quyet-dinh');
  await sendFile(await publisher.call('requestDecisionUpload', { params, body: uploadOf('decision', bytes) }), bytes);
  await until('the decision is checked', async () => {
    const { document } = await publisher.call('getDecision', { params });
    return document?.state === 'clean';
  });
  const { id: importId } = await editor.call('openImport', { body: { name: 'danh-muc.csv', drafts: 1 } });
  return { importId, draft, toDrop, member, unbound, decision, withFile, toEnd };
};
