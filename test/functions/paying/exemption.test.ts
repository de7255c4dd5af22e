import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { atDesk, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** Two copies, half of whose fee is claimed to be waived: 8.000 đ. */
const claimed = async (more: object = {}): Promise<string> => {
  const as = 'citizen';
  const { dossier } = await done(world.call<DossierView>('openDossier', { as, body: { serviceId: 'co-mien-giam' } }));
  const params = { dossierId: dossier.id };
  const answers = { fullName: 'Lò Thị Hoa', copies: 2, married: true, spouseName: 'Cà Văn Sơn', ...more };
  await done(world.call('saveAnswers', { as, params, body: { saved: 0, answers } }));
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  await done(world.call('actOnDossier', { as, params, body }));
  return dossier.id;
};

const pay = async (dossierId: string, no: number): Promise<void> => {
  const { redirect = '' } = await done(begun(world, [dossierId], no));
  await world.choose(redirect, 'success');
};

const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;
const judge = (dossierId: string, granted: boolean, reason?: string, as = 'reception') =>
  atDesk(world, as, dossierId, { type: 'judge-exemption', exemptionId: 'giam-nua', granted, reason });
const actionsOf = async (dossierId: string, as: string) =>
  (await done(world.call<DossierView>('getDeskDossier', { as, params: { dossierId } }))).actions;

describe('a reduction that an applicant claims', () => {
  it('counts until it is judged, and holds up the acceptance until then', async () => {
    const dossierId = await claimed();
    await pay(dossierId, 1);
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'paid', dong: 8000 }]);
    expect(codeOf(await atDesk(world, 'reception', dossierId, { type: 'accept' }))).toBe('exemption-unjudged');
    await done(judge(dossierId, true));
    expect((await atDesk(world, 'reception', dossierId, { type: 'accept' })).status).toBe(200);
  });

  it('is denied with a reason alone; then the difference is owed, and the applicant reads why', async () => {
    const dossierId = await claimed();
    await pay(dossierId, 1);
    expect(codeOf(await judge(dossierId, false))).toBe('invalid');
    await done(judge(dossierId, false, 'Thiếu giấy chứng minh'));
    const { payments, letters } = await viewOf(world, dossierId);
    expect(payments).toMatchObject([
      { no: 1, status: 'paid', dong: 8000 },
      { no: 2, status: 'due', dong: 8000 },
    ]);
    expect(letters.at(-1)?.text).toBe('Thiếu giấy chứng minh');
    expect(codeOf(await atDesk(world, 'reception', dossierId, { type: 'accept' }))).toBe('fee-unpaid');
    await pay(dossierId, 2);
    expect((await atDesk(world, 'reception', dossierId, { type: 'accept' })).status).toBe(200);
  });

  it('with a supplement after the acceptance is judged before the result, which waits for it', async () => {
    const dossierId = await claimed({ married: false });
    await pay(dossierId, 1);
    await done(atDesk(world, 'reception', dossierId, { type: 'accept' }));
    await done(atDesk(world, 'processor', dossierId, { type: 'claim' }));
    const items = [{ kind: 'field', ref: 'married', reason: 'Ghi lại tình trạng hôn nhân' }];
    await done(atDesk(world, 'processor', dossierId, { type: 'request-supplement', items }));
    const answers = { fullName: 'Lò Thị Hoa', copies: 2, married: true, spouseName: 'Cà Văn Sơn' };
    const asked = { as: 'citizen', params: { dossierId } };
    await done(world.call('saveAnswers', { ...asked, body: { saved: 0, answers } }));
    const { dossier } = await viewOf(world, dossierId);
    const answer = { type: 'answer-supplement', version: dossier.version, saved: 1, declaration: true };
    await done(world.call('actOnDossier', { ...asked, body: answer }));
    expect((await viewOf(world, dossierId)).refunds).toMatchObject([{ dong: 8000, reason: 'reduced' }]);

    expect(codeOf(await atDesk(world, 'leader', dossierId, { type: 'resolve' }))).toBe('exemption-unjudged');
    for (const as of ['processor', 'leader']) expect(await actionsOf(dossierId, as)).toContain('judge-exemption');
    await done(judge(dossierId, false, 'Thiếu giấy chứng minh', 'processor'));
    await done(atDesk(world, 'leader', dossierId, { type: 'resolve' }));
    const handed = { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' };
    expect(codeOf(await atDesk(world, 'reception', dossierId, handed))).toBe('fee-unpaid');
  });

  it('at a counter is judged there before anything is decided', async () => {
    const as = 'reception';
    const opening = { as, body: { serviceId: 'co-mien-giam', agencyId: 'phuong-a' } };
    const { dossier } = await done(world.call<DossierView>('openIntake', opening));
    const params = { dossierId: dossier.id };
    const papers = ['to-khai', 'giay-to'].map((id) => ({ id, originals: 1, copies: 1, shown: false }));
    const intake = { channel: 'counter', broughtBy: { fullName: 'Lò Thị Mai', phone: '0912345678' }, papers };
    const answers = { fullName: 'Lò Thị Mai', copies: 2, married: true, spouseName: 'Cà Văn Sơn' };
    await done(world.call('saveIntake', { as, params, body: { saved: 0, answers, intake } }));
    await done(world.call('receiveIntake', { as, params, body: { type: 'receive', version: 1, saved: 1 } }));
    expect(codeOf(await atDesk(world, 'leader', dossier.id, { type: 'resolve' }))).toBe('exemption-unjudged');
    expect(await actionsOf(dossier.id, as)).toContain('judge-exemption');
    await done(judge(dossier.id, true));
    await done(atDesk(world, 'leader', dossier.id, { type: 'resolve' }));
  });

  it('is offered to be judged where one is claimed, and nowhere else', async () => {
    const dossierId = await claimed();
    expect(await actionsOf(dossierId, 'reception')).toContain('judge-exemption');
    await done(judge(dossierId, true));
    expect(await actionsOf(dossierId, 'reception')).not.toContain('judge-exemption');
  });
});
