import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { receiptsStore } from '#functions/store/receipts.ts';
import { openTable } from '#functions/store/table.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { clientOf } from '#test/support/engine.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { visit } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

const standing = aReceipt({ verification: 'K7M2Q9XWPDA4T6HB' });
const gone = aReceipt({
  number: 41,
  verification: 'A7M2Q9XWPDA4T6HB',
  status: 'void',
  void: { at: '2026-11-24T02:00:00.000Z', reason: 'Ghi sai số bản', replacedBy: 42 },
});

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const table = openTable(portal.tables[0] ?? '', clientOf(portal.endpoints.dynamodb));
  const { collectorId, serial, year } = standing;
  const issued = [standing, gone].map((receipt) => ({ receipt, ownerId: 'somebody' }));
  const write = { book: { collectorId, serial, year }, last: 0, issued, voided: [], payments: [] };
  expect(await receiptsStore(table, Math.random).write(write)).toEqual([]);
  table.db.destroy();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** What the QR code on a receipt opens. */
const scanned = (page: string, { serial, year, number, verification }: typeof standing) =>
  `${page}?${new URLSearchParams({ s: serial, y: String(year), n: String(number), c: verification }).toString()}`;

describe.each([
  {
    page: '/bien-lai/',
    button: 'Kiểm tra',
    genuine: 'Biên lai thật, đang có hiệu lực',
    told: ['Ủy ban nhân dân phường Chiềng Cơi', '5500123456', '00000042', '24.000 đ', '09:15 ngày 23/11/2026'],
    void: 'Biên lai này đã bị hủy, không còn giá trị',
    why: ['Thay bằng biên lai số 00000042', '09:00 ngày 24/11/2026', 'Ghi sai số bản'],
    unknown: 'Không có biên lai này. Hãy kiểm tra lại từng chữ và số.',
    number: 'Số biên lai',
    code: 'Mã kiểm tra',
    missing: 'Còn 1 chỗ cần sửa',
    script: 'Trang này cần JavaScript để hỏi cổng.',
  },
  {
    page: '/en/bien-lai/',
    button: 'Check',
    genuine: 'This receipt is genuine and stands',
    told: ['People’s Committee of Chiềng Cơi ward', '5500123456', '00000042', '24,000 VND'],
    void: 'This receipt is void',
    why: ['Receipt no. 00000042', 'Ghi sai số bản'],
    unknown: 'There is no such receipt. Check every letter and digit.',
    number: 'Number (Số)',
    code: 'Check code (mã kiểm tra)',
    missing: '1',
    script: 'This page needs JavaScript to ask the portal.',
  },
])('checking a receipt at $page', (words) => {
  it('says of a scanned one that it is genuine, and keeps what it asked with out of the address', async () => {
    const visitor = await visit(browser, portal);
    const { page } = visitor;
    await page.goto(scanned(words.page, standing));
    await page.getByText(words.genuine).waitFor();
    const said = await page.locator('main [role="status"]').innerText();
    for (const text of words.told) expect(said).toContain(text);
    expect(said).not.toContain(standing.payerName);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByLabel(words.code, { exact: true }).inputValue()).toBe(standing.verification);
    await visitor.look('a receipt that stands');
    await visitor.leave();
  });

  it('says of a void one since when, why, and what stands in its place', async () => {
    const visitor = await visit(browser, portal, 'desk');
    await visitor.page.goto(scanned(words.page, gone));
    await visitor.page.getByText(words.void).waitFor();
    const said = await visitor.page.locator('main [role="status"]').innerText();
    for (const text of words.why) expect(said).toContain(text);
    await visitor.look('a receipt that is void');
    await visitor.leave();
  });

  it('takes what is typed as it is printed, in small letters and with spaces, and says what is missing or unknown', async () => {
    const visitor = await visit(browser, portal);
    const { page } = visitor;
    await page.goto(words.page);
    await page.locator('#field-form').fill('01blp0-001');
    await page.locator('#field-series').fill(' 26e');
    await page.getByLabel(words.number, { exact: true }).fill('000 00042');
    const press = () => page.getByRole('button', { name: words.button, exact: true }).click();
    await press();
    await page.getByRole('alert').getByText(words.missing).first().waitFor();
    await visitor.look('a check with something missing');
    await page.getByLabel(words.code, { exact: true }).fill('k7m2 q9xw pda4 t6hc');
    await press();
    await page.getByText(words.unknown).waitFor();
    await visitor.look('a receipt nobody issued');
    await page.getByLabel(words.code, { exact: true }).fill('k7m2 q9xw pda4 t6hb');
    expect(await page.getByText(words.unknown).count()).toBe(0);
    await press();
    await page.getByText(words.genuine).waitFor();
    await visitor.leave();
  });

  it('says without JavaScript how else to check, and is linked at the end of every page', async () => {
    const visitor = await visit(browser, portal, 'phone', false);
    const home = words.page.replace('bien-lai/', '');
    await visitor.page.goto(home);
    await visitor.page.locator(`footer a[href="${words.page}"]`).click();
    expect(await visitor.page.locator('main').innerText()).toContain(words.script);
    await visitor.leave();
  });
});
