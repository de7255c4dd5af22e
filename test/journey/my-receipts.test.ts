import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { receiptsStore } from '#functions/store/receipts.ts';
import { openTable } from '#functions/store/table.ts';
import { paidAtCentre } from '#test/access/stage.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { clientOf } from '#test/support/engine.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let citizen: Visitor;
let page: Page;

/** A receipt of the same payment that was voided: number 1,000, so that nobody else has it. */
const voidBeside = async (dossierId: string, serial: string) => {
  const table = openTable(portal.tables[0] ?? '', clientOf(portal.endpoints.dynamodb));
  const applicant = await portal.as('citizen');
  const { payments } = await applicant.call('getDossier', { params: { dossierId } });
  const { personId } = await applicant.call('getMe');
  const { collectorId, receipt: { year } = { year: 0 } } = payments[0]!;
  const receipt = aReceipt({
    ...{ serial, year, collectorId, dossierId, number: 1000, verification: 'V7M2Q9XWPDA4T6HB' },
    status: 'void',
    void: { at: '2026-11-23T03:00:00.000Z', reason: 'Ghi sai' },
  });
  const store = receiptsStore(table, Math.random);
  const book = { collectorId, serial, year };
  const last = await store.last(book);
  const issued = [{ receipt, ownerId: personId }];
  expect(await store.write({ book, last, issued, voided: [], payments: [] })).toEqual([]);
  table.db.destroy();
};

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T02:00:00.000Z');
  const { dossierId, receipt } = await paidAtCentre(portal, await portal.as('citizen'));
  await voidBeside(dossierId, receipt.serial);
  citizen = await visit(browser, portal);
  ({ page } = citizen);
  await signInAtHome(citizen, 'citizen');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const saved = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

describe('one’s own receipts', () => {
  it('are those of this month, the void one struck, with what the others come to', async () => {
    await page.getByRole('link', { name: 'Biên lai', exact: true }).click();
    await page.getByText('Từ 01/11/2026 đến hết 30/11/2026: 2 biên lai').waitFor();
    expect(await page.locator('s').innerText()).toBe('24.000 đ');
    expect(await page.getByText('Đã hủy', { exact: true }).count()).toBe(1);
    const sums = await page.getByRole('region', { name: 'Cộng' }).locator('dd').allInnerTexts();
    expect(sums[2]).toBe(sums[0] === '0 đ' ? sums[1] : sums[0]);
    expect(sums[2]).not.toBe('0 đ');
    await citizen.look('receipts');
  });

  it('are downloaded as PDF, also the void one', async () => {
    for (const button of await page.getByRole('button', { name: /^Biên lai 01BLP0/ }).allInnerTexts()) {
      const { name, bytes } = await saved(button);
      expect(name).toMatch(/^bien-lai-01BLP0-001-26[A-Z]-\d{8}\.pdf$/);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('come as a statement for a spreadsheet, made on the device', async () => {
    const xlsx = await saved('Bảng kê XLSX (Excel)');
    expect(xlsx.name).toBe('bang-ke-bien-lai-2026-11-01-2026-11-30.xlsx');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    const csv = await saved('Bảng kê CSV');
    expect(csv.bytes.toString()).toContain('Mẫu và ký hiệu');
    expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(4);
  });

  it('are found by period: none last month, and a period that ends before it begins is refused', async () => {
    await page.getByRole('button', { name: 'Tháng trước', exact: true }).click();
    await page.getByText('Không có biên lai nào trong thời gian này.').waitFor();
    await page.getByLabel('Đến hết ngày').fill('2026-09-30');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await citizen.look('a period that ends before it begins');
    await page.getByRole('button', { name: 'Năm nay', exact: true }).click();
    await page.getByText('Từ 01/01/2026 đến hết 31/12/2026: 2 biên lai').waitFor();
    expect(citizen.faults).toEqual([]);
  });
});
