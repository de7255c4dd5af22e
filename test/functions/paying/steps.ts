import type { Acted, DossierView } from '#shared/api/views.ts';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { FeeService } from './fees.ts';
import type { MoneyWorld } from './world.ts';

/** One call that must be done. */
export const done = async <Body>(call: Promise<{ status: number; body: Body; text: string }>): Promise<Body> => {
  const { status, body, text } = await call;
  if (status !== 200) throw new Error(`not done: ${status} ${text}`);
  return body;
};

/** A dossier handed in with so many copies: 8.000 đ each. */
export const aFiled = async (world: MoneyWorld, serviceId: FeeService, copies = 3, as = 'citizen'): Promise<string> => {
  const { dossier } = await done(world.call<DossierView>('openDossier', { as, body: { serviceId } }));
  const params = { dossierId: dossier.id };
  await done(
    world.call('saveAnswers', { as, params, body: { saved: 0, answers: { fullName: 'Lò Thị Hoa', copies } } }),
  );
  const type = serviceId === 'thu-truoc' ? 'submit-to-pay' : 'submit';
  await done(
    world.call<Acted>('actOnDossier', { as, params, body: { type, version: 1, saved: 1, declaration: true } }),
  );
  return dossier.id;
};

export const viewOf = (world: MoneyWorld, dossierId: string, as = 'citizen'): Promise<DossierView> =>
  done(world.call<DossierView>('getDossier', { as, params: { dossierId } }));

/** One action of staff, on the version it has now. */
export const atDesk = async (world: MoneyWorld, as: string, dossierId: string, body: Record<string, unknown>) => {
  const { dossier } = await done(world.call<DossierView>('getDeskDossier', { as, params: { dossierId } }));
  return world.call<Acted>('actAtDesk', { as, params: { dossierId }, body: { ...body, version: dossier.version } });
};

/** Begins to pay by VNPay. */
export const begun = (world: MoneyWorld, dossierIds: readonly string[], no = 1, as = 'citizen') =>
  world.call<BegunPayment>('beginPayment', {
    as,
    body: { payments: dossierIds.map((dossierId) => ({ dossierId, no })), way: 'vnpay', locale: 'vi' },
  });

/** The desk asks about the copies, and the applicant answers with another number: another fee. */
export const supplemented = async (world: MoneyWorld, dossierId: string, copies: number): Promise<void> => {
  const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi lại số bản' }];
  await done(atDesk(world, 'reception', dossierId, { type: 'request-supplement', items }));
  const { dossier, answers } = await viewOf(world, dossierId);
  const params = { dossierId };
  const saving = { saved: answers?.saved ?? 0, answers: { ...answers?.answers, copies } };
  await done(world.call('saveAnswers', { as: 'citizen', params, body: saving }));
  const body = { type: 'answer-supplement', version: dossier.version, saved: saving.saved + 1, declaration: true };
  await done(world.call<Acted>('actOnDossier', { as: 'citizen', params, body }));
};
