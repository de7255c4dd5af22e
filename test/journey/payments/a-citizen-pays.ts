import { expect, it } from 'vitest';
import { aSubmitted, someAnswers } from '#test/support/filing.ts';
import { resolved } from '#test/support/resolved.ts';
import { until } from '#test/support/until.ts';
import { heading, saved } from '../journey.ts';
import { signInAtHome, visit } from '../visitor.ts';
import { choose, outcomes, stage } from './stage.ts';

/** Three copies at 8.000 đ, due at return: one payment fails, one is left behind, the third arrives. */
export const aCitizenPays = (): void => {
  it('pays for three copies at the third try, and only then gets the result', async () => {
    const { portal, browser } = stage;
    const citizen = await portal.as('citizen');
    const { dossierId } = await aSubmitted(citizen, undefined, someAnswers({ copies: 3 }));
    await resolved(portal, dossierId);
    const { dossier } = await citizen.call('getDossier', { params: { dossierId } });
    const result = { dossierId, documentId: dossier.resultDocumentIds?.[0] ?? '' };
    expect((await citizen.ask('linkDocument', { params: result })).problem?.code).toBe('fee-unpaid');

    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    const mine = `/ho-so-cua-toi/?dossier=${dossierId}`;
    const vnpay = page.getByRole('button', { name: 'Nộp qua VNPay' });
    await signInAtHome(visitor, 'citizen');
    await page.goto(mine);
    await vnpay.waitFor();
    const owed = await page.locator('main').innerText();
    for (const words of ['3 bản × 8.000 đ = 24.000 đ', 'Chưa nộp', 'Tải được sau khi phí, lệ phí đã được xác nhận'])
      expect(owed).toContain(words);
    await look('a dossier that owes a fee');

    await vnpay.click();
    await choose(page, outcomes.insufficient);
    await heading(page, 'Thanh toán không thành công');
    await page.getByText('Tài khoản không đủ số dư').waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?m=MC[0-9A-Z]{10}$/);
    await look('a payment that failed');
    await page.getByRole('link', { name: 'Nộp lại' }).click();

    await vnpay.click();
    await page.getByRole('button', { name: outcomes.success, exact: true }).waitFor();
    await page.goto(mine);
    await page.getByText('Đang thanh toán', { exact: true }).waitFor();
    await page.getByText('Lần nộp trước chưa có kết quả').waitFor();
    await look('a payment left behind');

    await vnpay.click();
    await choose(page, outcomes.success);
    await heading(page, 'Đã nộp 24.000 đ');
    await look('a payment that arrived');
    await page.getByRole('link', { name: 'Về hồ sơ' }).click();
    await page.getByText('Đã nộp', { exact: true }).waitFor();
    await until('the receipt', async () => {
      const { payments } = await citizen.call('getDossier', { params: { dossierId } });
      return payments[0]?.receipt;
    });
    await page.reload();
    const receipt = page.getByRole('button', { name: /Biên lai .+ số \d+/ });
    await receipt.waitFor();
    await look('a dossier whose fee is paid');
    expect((await saved(page, () => receipt.click())).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: /^Tải xuống ket-qua \(số \d+-TLBS-UBND\)\.pdf$/ }).waitFor();
    await page.getByRole('button', { name: 'Xác nhận đã nhận kết quả' }).click();
    await page.getByText('Kết quả đã được trả.').waitFor();
    await visitor.leave();
  });
};
