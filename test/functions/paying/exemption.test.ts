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
const claimed = async (): Promise<string> => {
  const as = 'citizen';
  const { dossier } = await done(world.call<DossierView>('openDossier', { as, body: { serviceId: 'co-mien-giam' } }));
  const params = { dossierId: dossier.id };
  const answers = { fullName: 'Lò Thị Hoa', copies: 2, married: true, spouseName: 'Cà Văn Sơn' };
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
const judge = (dossierId: string, granted: boolean, reason?: string) =>
  atDesk(world, 'reception', dossierId, { type: 'judge-exemption', exemptionId: 'giam-nua', granted, reason });

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

  it('is offered to be judged where one is claimed, and nowhere else', async () => {
    const dossierId = await claimed();
    const seen = async () =>
      (await done(world.call<DossierView>('getDeskDossier', { as: 'reception', params: { dossierId } }))).actions;
    expect(await seen()).toContain('judge-exemption');
    await done(judge(dossierId, true));
    expect(await seen()).not.toContain('judge-exemption');
  });
});
