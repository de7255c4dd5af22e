import { expect, it } from 'vitest';
import { readSeed } from '#test/infra/seed/read-seed.ts';
import { aPdf, atDesk, judged, sendFile, uploadOf } from '#test/support/filing.ts';
import { Service } from '#shared/service/service.ts';
import { heading } from '../journey.ts';
import { signInAtHome, visit } from '../visitor.ts';
import { getsTheSignedResult } from './gets-the-signed-result.ts';
import { choose, focused, outcomes, plan, stage } from './stage.ts';

const service = Service.parse(readSeed('services/ban-le-ruou.json'));
const [example] = service.examples;

/** A draft with all that is asked, so that only handing in is left. */
const complete = async (): Promise<string> => {
  const business = await stage.portal.as('business');
  const body = { serviceId: service.id, caseId: 'cap-moi', agencyId: 'sl-p-to-hieu' };
  const { dossier } = await business.call('openDossier', { body });
  const params = { dossierId: dossier.id };
  await business.call('saveAnswers', { params, body: { saved: 0, answers: example?.answers } });
  for (const asked of example?.documents ?? []) {
    const paper = aPdf(asked);
    const ticket = await business.call('requestUpload', { params, body: uploadOf(asked, paper) });
    await sendFile(ticket, paper);
    expect(await judged(() => business.call('getDossier', { params }), ticket.document.id)).toBe('clean');
  }
  return dossier.id;
};

/** 2.400.000 đ before acceptance, with a provider that is slow to tell. */
export const aBusinessPays = (): void => {
  it('pays right after filing, is told the truth while the provider is silent, and gets receipt and signed result online', async () => {
    const { portal, browser } = stage;
    const dossierId = await complete();
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'business');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    await page.getByLabel(/Tôi cam đoan/).check();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await heading(page, 'Đã nộp hồ sơ');
    await page.getByRole('heading', { name: 'Thanh toán ngay' }).waitFor();
    await look('the receipt of who still has to pay');
    const reception = await portal.as('reception');
    const refused = atDesk(reception, dossierId, { type: 'accept' });
    await expect(refused).rejects.toThrow('fee-unpaid');

    await plan({ delaySeconds: 5 });
    await page.getByRole('button', { name: 'Nộp qua VNPay' }).click();
    await choose(page, outcomes.success);
    await heading(page, 'Chưa có xác nhận thanh toán');
    await page.getByText('Đừng nộp lại khi chưa có kết quả').waitFor();
    expect(await page.title()).toContain('Chưa có xác nhận thanh toán');
    await heading(page, 'Đã nộp 2.400.000 đ');
    expect(await focused(page)).toBe('Đã nộp 2.400.000 đ');
    expect(await page.title()).toContain('Đã nộp 2.400.000 đ');
    await plan({});
    await look('a payment that arrived late');
    expect((await atDesk(reception, dossierId, { type: 'accept' })).status).toBe('accepted');
    await getsTheSignedResult(visitor, dossierId);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
};
