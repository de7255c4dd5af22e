import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { checkToken } from '#shared/result/check-token.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { isIssuedFile } from '#shared/result/check-file.ts';
import { keyIdOf } from '#functions/gateway/qr-signature.ts';
import { aMember, aSeed, aService } from '#test/support/builders.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { startResultPortal } from './result-portal.ts';
import type { ResultPortal } from './result-portal.ts';

const template = {
  title: 'Giấy xác nhận',
  body: 'Họ và tên: {fullName}\nVợ hoặc chồng: {spouseName}\nTheo hồ sơ {#code}.\nSố: {#number}',
  signedAs: 'Chủ tịch',
};
const withTemplate = () => {
  const seed = aSeed();
  const [first, ...others] = seed.services;
  const result = { ...aService().result, symbol: 'XN-UBND', template };
  const both = aMember('both', ['processor', 'leader']);
  const asked = aMember('asked', ['processor'], 'phuong-b');
  return { ...seed, services: [{ ...first!, result }, ...others], staff: [...seed.staff, both, asked] };
};

let open: ResultPortal;
let keys: PublicKey[];
beforeAll(async () => {
  open = await startResultPortal(withTemplate());
  keys = (['qr', 'seal'] as const).map((signs) => {
    const spki = open.kms[signs === 'qr' ? 'qrKey' : 'key'].publicKey.export({ format: 'der', type: 'spki' });
    return { id: keyIdOf(spki), signs, spki: spki.toString('base64'), from: '2026-01-01' };
  });
});
afterAll(() => open.close());

const drafted = async (dossierId: string, as = 'processor'): Promise<string> => {
  const reply = await open.portal.call<{ id: string }>('draftResult', { as, params: { dossierId } });
  if (reply.status !== 200) throw new Error(`not drafted: ${reply.text}`);
  return reply.body.id;
};

describe('a result', () => {
  it('is drafted from its template, signed by another, numbered, sealed, and checked without asking anybody', async () => {
    const dossierId = await open.claimed();
    await open.signed(dossierId, await drafted(dossierId));
    expect(await open.stamp(dossierId)).toMatchObject({ status: 200, body: { status: 'resolved', version: 7 } });
    const { dossier, documents } = await open.view('registrar', dossierId);
    const [result] = dossier.results ?? [];
    expect(result).toMatchObject({
      number: 1,
      symbol: 'XN-UBND',
      year: 2026,
      standing: 'valid',
      signerName: 'Cán bộ leader',
      registrarName: 'Cán bộ registrar',
    });
    const [file] = result?.files ?? [];
    expect(documents.find(({ id }) => id === file?.documentId)).toMatchObject({ sealed: '01/XN-UBND' });
    const pdf = await open.fileOf(dossierId, file?.documentId ?? '');
    expect(readSignature(pdf, 1)).toMatchObject({ digestHolds: true, certificateHolds: true, signatureHolds: true });
    const checked = await checkToken(file?.token ?? '', keys, crypto.subtle);
    expect(checked).toMatchObject({
      is: 'genuine',
      payload: { number: '01/XN-UBND', code: dossier.code, date: '2026-11-23', agency: 'UBND phuong-a', corrects: '' },
    });
    if (checked.is !== 'genuine') throw new Error('the code is not genuine');
    const isIssued = (bytes: Buffer) => isIssuedFile(new Uint8Array(bytes), checked.payload, keys, crypto.subtle);
    expect(await isIssued(pdf)).toBe(true);
    for (const place of [200, checked.payload.length - 9, checked.payload.length + 40, pdf.length - 20]) {
      const changed = Buffer.from(pdf);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await isIssued(changed), `byte ${place}`).toBe(false);
    }
    expect(await isIssued(pdf.subarray(0, checked.payload.length - 1))).toBe(false);
  });

  it('that was uploaded is sealed as it is, and its code speaks of the whole file', async () => {
    const dossierId = await open.claimed();
    await open.signed(dossierId, await open.upload('processor', dossierId));
    await open.stamp(dossierId);
    const { dossier } = await open.view('registrar', dossierId);
    const [file] = dossier.results?.[0]?.files ?? [];
    const pdf = await open.fileOf(dossierId, file?.documentId ?? '');
    const checked = await checkToken(file?.token ?? '', keys, crypto.subtle);
    expect(checked).toMatchObject({ is: 'genuine', payload: { length: pdf.length } });
  });

  it('is signed by nobody who uploaded, drafted or proposed it, whatever comes first; nothing is written', async () => {
    const dossierId = await open.claimed();
    const own = await open.upload('leader', dossierId);
    const before = (await open.view('leader', dossierId)).documents.length;
    expect(await open.sign('leader', dossierId, own)).toMatchObject({ status: 409, body: { code: 'own-draft' } });
    // Signed by the leader, then proposed by the same person: the flaw that was.
    const theirs = await open.upload('processor', dossierId);
    await open.did('both', dossierId, { type: 'claim' });
    expect((await open.sign('both', dossierId, theirs)).status).toBe(200);
    const propose = { type: 'propose', documentIds: [theirs], summary: 'Tự trình' };
    expect(await open.act('both', dossierId, propose)).toMatchObject({ status: 409, body: { code: 'own-draft' } });
    const drawn = await drafted(dossierId, 'both');
    expect(await open.sign('both', dossierId, drawn)).toMatchObject({ status: 409, body: { code: 'own-draft' } });
    const { documents, dossier } = await open.view('leader', dossierId);
    expect(documents).toHaveLength(before + 3);
    expect(dossier.proposal).toBeUndefined();
  });

  it('is signed while another agency writes its opinion, which still arrives until there is a number', async () => {
    const dossierId = await open.claimed();
    const opinions = [{ agencyId: 'phuong-b', content: 'Hỏi', answerBy: '2026-11-26' }];
    await open.did('processor', dossierId, { type: 'ask-opinions', opinions, withAnswers: false });
    await open.signed(dossierId, await open.upload('processor', dossierId));
    const params = { dossierId, no: '1' };
    const body = { type: 'answer-opinion', text: 'Đồng ý' };
    expect((await open.portal.call('actOnOpinion', { as: 'asked', params, body })).status).toBe(200);
    const { dossier, opinions: shown } = await open.view('processor', dossierId);
    expect([dossier.status, shown[0]?.stage, shown[0]?.answer?.text]).toEqual(['signed', 'answered', 'Đồng ý']);
  });

  it('bears the name of whoever signed it: what another leader signed is approved by nobody else', async () => {
    const dossierId = await open.claimed();
    const documentId = await open.upload('processor', dossierId);
    await open.did('processor', dossierId, { type: 'propose', documentIds: [documentId], summary: 'Trình' });
    expect((await open.sign('both', dossierId, documentId)).status).toBe(200);
    expect(await open.act('leader', dossierId, { type: 'approve' })).toMatchObject({
      body: { code: 'result-unsigned' },
    });
    expect((await open.sign('leader', dossierId, documentId)).status).toBe(200);
    await open.did('leader', dossierId, { type: 'approve' });
    await open.stamp(dossierId);
    const { dossier } = await open.view('registrar', dossierId);
    expect(dossier.results?.[0]?.signerName).toBe('Cán bộ leader');
  });

  it('is signed by nobody who proposed it once, also where it was sent back and another proposed it since', async () => {
    const dossierId = await open.claimed();
    const documentId = await open.upload('processor', dossierId);
    await open.did('both', dossierId, { type: 'claim' });
    await open.did('both', dossierId, { type: 'propose', documentIds: [documentId], summary: 'Trình' });
    await open.did('leader', dossierId, { type: 'return-draft', reason: 'Thiếu căn cứ' });
    await open.did('leader', dossierId, { type: 'assign', staffId: 'processor' });
    await open.did('processor', dossierId, { type: 'propose', documentIds: [documentId], summary: 'Trình lại' });
    expect(await open.sign('both', dossierId, documentId)).toMatchObject({ status: 409, body: { code: 'own-draft' } });
    expect(await open.act('leader', dossierId, { type: 'approve' })).toMatchObject({
      status: 409,
      body: { code: 'result-unsigned' },
    });
    expect(
      await open.act('reception', dossierId, { type: 'return-result', to: 'Hoa', method: 'counter' }),
    ).toMatchObject({ status: 409, body: { code: 'result-unsigned' } });
  });

  it('is numbered without a gap and without a number twice, a hundred at once', async () => {
    const dossiers = [];
    for (let each = 0; each < 4; each += 1) {
      const dossierId = await open.claimed();
      await open.signed(dossierId, await open.upload('processor', dossierId));
      dossiers.push(dossierId);
    }
    const { outgoingNumbers } = await import('#functions/store/outgoing-numbers.ts');
    const register = { agencyId: 'phuong-a', symbol: 'CN-UBND', year: 2026 };
    const store = outgoingNumbers(open.portal.table);
    const hundred = Array.from({ length: 100 }, (_, at) => `dossier-${at % 50}`);
    // Each of fifty asks twice at the same moment, as a call that is repeated does: the same number.
    const held = await Promise.all(hundred.map((dossierId) => store.hold(register, dossierId)));
    expect([...new Set(held)].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
    expect(held.slice(0, 50)).toEqual(held.slice(50));
    const before = await open.view('registrar', dossiers[0] ?? '');
    expect(before.dossier.status).toBe('signed');
    const stamped = await Promise.all(dossiers.map((dossierId) => open.stamp(dossierId)));
    expect(stamped.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const numbers = await Promise.all(
      dossiers.map(async (dossierId) => (await open.view('registrar', dossierId)).dossier.results?.[0]?.number ?? 0),
    );
    const sorted = numbers.toSorted((one, other) => one - other);
    expect(sorted).toEqual([0, 1, 2, 3].map((more) => (sorted[0] ?? 0) + more));
  });

  it.each<[what: string, key: string]>([
    ['another', '0193a5c0-7d5e-4000-8000-00000000ab01'],
    ['the same', '0193a5c0-7d5e-4000-8000-00000000ab02'],
  ])('numbered by a colleague while %s request was on its way leaves no number out', async (what, key) => {
    const numberOf = async (id: string) => (await open.view('registrar', id)).dossier.results?.[0]?.number ?? 0;
    const dossierId = await open.claimed();
    await open.signed(dossierId, await open.upload('processor', dossierId));
    const quicker = () => open.stampAt(dossierId, 6, what === 'another' ? undefined : key);
    open.portal.proxy.faults.push({
      operation: 'Query',
      after: async () => expect((await quicker()).status).toBe(200),
    });
    const late = await open.stampAt(dossierId, 6, key);
    expect(late.status).toBe(what === 'another' ? 409 : 200);
    const others = [await open.claimed(), await open.claimed()];
    for (const other of others) {
      await open.signed(other, await open.upload('processor', other));
      expect((await open.stamp(other)).status).toBe(200);
    }
    const first = await numberOf(dossierId);
    expect(await Promise.all(others.map(numberOf))).toEqual([first + 1, first + 2]);
  });

  it('whose numbering breaks off keeps its number, and the same request twice numbers it once', async () => {
    const dossierId = await open.claimed();
    await open.signed(dossierId, await open.upload('processor', dossierId));
    open.portal.proxy.faults.push({ operation: 'TransactWriteItems', error: 'InternalServerError' });
    const key = '0193a5c0-7d5e-4000-8000-00000000abcd';
    expect((await open.stamp(dossierId, key)).status).not.toBe(200);
    const other = await open.claimed();
    await open.signed(other, await open.upload('processor', other));
    await open.stamp(other);
    const numberOf = async (id: string) => (await open.view('registrar', id)).dossier.results?.[0]?.number ?? 0;
    expect((await open.stamp(dossierId, key)).status).toBe(200);
    expect(await numberOf(dossierId)).toBe((await numberOf(other)) - 1);
    const { results } = (await open.view('registrar', dossierId)).dossier;
    expect(results).toHaveLength(1);
  });

  it('that was wrong is taken back and another stands in its place; the old one stays', async () => {
    const dossierId = await open.claimed();
    await open.signed(dossierId, await drafted(dossierId));
    await open.stamp(dossierId);
    const params = { dossierId };
    const first = (await open.view('leader', dossierId)).dossier.results?.[0];
    await open.did('reception', dossierId, { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' });
    await open.did('leader', dossierId, { type: 'correct', reason: 'Sai ngày sinh' });
    await open.signed(dossierId, await drafted(dossierId));
    await open.stamp(dossierId);
    const own = (await open.portal.call<DossierView>('getDossier', { as: 'citizen', params })).body;
    expect(own.dossier.results).toMatchObject([{ standing: 'corrected' }, { standing: 'valid' }]);
    const [old, now] = own.dossier.results ?? [];
    expect(old?.files).toEqual(first?.files);
    expect(now?.corrects).toBe(`${String(first?.number).padStart(2, '0')}/XN-UBND`);
    expect(own.documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining([old?.files[0]?.documentId, now?.files[0]?.documentId]),
    );
    expect(own.payments).toEqual([]);
  });
});
