import { expect, it } from 'vitest';
import { aSubmitted, someAnswers } from '#test/support/filing.ts';
import { resolved } from '#test/support/resolved.ts';
import { heading, saved } from '../journey.ts';
import { signInAtHome, visit } from '../visitor.ts';
import { choose, outcomes, stage } from './stage.ts';

/** Two fees of one unit and one of another: the two are paid in one go, the third by a transfer. */
export const severalTogether = (): void => {
  it('ticks what goes to one account, pays it at once, and transfers the rest', async () => {
    const { portal, browser } = stage;
    const someone = await portal.as('citizen2');
    const file = async (copies: number, agencyId: string, unit: string) => {
      const { dossierId } = await aSubmitted(someone, agencyId, someAnswers({ copies }));
      await resolved(portal, dossierId, unit);
    };
    await file(1, 'sl-p-to-hieu', '');
    await file(2, 'sl-p-to-hieu', '');
    await file(4, 'sl-x-mai-son', '2');
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen2');
    const fees = page.getByRole('group', { name: 'Phí, lệ phí phải nộp' });
    await fees.getByRole('checkbox', { name: /^8\.000 đ/ }).check();
    expect(await fees.getByRole('checkbox', { name: /^32\.000 đ/ }).isDisabled()).toBe(true);
    await page.getByText('Thu vào tài khoản khác').waitFor();
    await fees.getByRole('checkbox', { name: /^16\.000 đ/ }).check();
    await page.getByText('Tổng cộng đã chọn: 24.000 đ').waitFor();
    await look('fees ticked to be paid together');
    await page.getByRole('button', { name: 'Nộp qua VNPay' }).click();
    await choose(page, outcomes.success);
    await heading(page, 'Đã nộp 24.000 đ');

    await page.goto('/en/my/');
    const rest = page.getByRole('group', { name: 'Fees to pay' }).getByRole('checkbox');
    await rest.waitFor();
    expect(await rest.isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Pay by VNPay' }).count()).toBe(0);
    await look('one fee to pay, in English');
    await page.getByRole('button', { name: 'Transfer by VietQR' }).click();
    await page.getByRole('img', { name: 'VietQR code to transfer 32,000 VND' }).waitFor();
    const reference = new URL(page.url()).searchParams.get('m') ?? '';
    const facts = await page.locator('main').innerText();
    for (const words of ['32,000 VND', 'UBND XA MAI SON', reference]) expect(facts).toContain(words);
    await look('a transfer to scan, in English');
    const image = await saved(page, () => page.getByRole('button', { name: 'Save the code as an image' }).click());
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    await page.reload();
    await page.getByRole('img', { name: /VietQR/ }).waitFor();
    await page.goto('/ho-so-cua-toi/');
    await page.getByText('Chờ đối soát', { exact: true }).waitFor();
    await look('a transfer that waits for the statement');
    const { payments } = await someone.call('listOwed');
    expect(payments.map(({ dong, status }) => [dong, status])).toEqual([[32_000, 'awaiting-reconciliation']]);
    await visitor.leave();
  });
};
