import { expect, it } from 'vitest';
import { visit } from '../visitor.ts';
import { stage } from './stage.ts';

/** Before any sign-in, on the page of the procedure itself. */
export const asksTheFee = (): void => {
  it('is told to the đồng after three answers, by the published definition alone', async () => {
    const visitor = await visit(stage.browser, stage.portal);
    const { page, look } = visitor;
    const called: string[] = [];
    page.on('request', (request) => called.push(new URL(request.url()).pathname));
    await page.goto('/dich-vu/ban-le-ruou/');
    await page.getByRole('button', { name: 'Tôi phải nộp bao nhiêu?' }).click();
    const asked = page.getByRole('region', { name: 'Tôi phải nộp bao nhiêu?' });
    await asked.getByText('Trả lời các câu hỏi trên').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fee-asked');
    await look('asking what one owes');
    await asked.getByLabel('Doanh nghiệp, hợp tác xã').check();
    await asked.getByLabel('Thành phố, thị xã (nay là phường)').check();
    await asked.locator('#field-fee-points').fill('2');
    await asked.getByText('2 điểm kinh doanh × 1.200.000 đ = 2.400.000 đ').waitFor();
    await asked.getByText('Tổng cộng: 2.400.000 đ').waitFor();
    await look('being told what one owes');
    expect(called.filter((path) => path.startsWith('/api/'))).toEqual([]);
    await page.goto('/en/services/ban-le-ruou/');
    await page.getByRole('button', { name: 'How much do I have to pay?' }).click();
    await page.locator('#field-fee-points').waitFor();
    await look('asking in English');
    await visitor.leave();
  });

  it('reads the table of fees where no script runs, and finds no button that does nothing', async () => {
    const { page, leave } = await visit(stage.browser, stage.portal, 'phone', false);
    await page.goto('/dich-vu/ban-le-ruou/');
    expect(await page.locator('main').innerText()).toContain('1.200.000 đ / điểm kinh doanh');
    expect(await page.getByRole('button').count()).toBe(0);
    await leave();
  });
};
