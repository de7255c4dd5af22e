import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let admin: Visitor;
let page: Page;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  admin = await visit(browser, portal, 'desk');
  ({ page } = admin);
  await signInToAdministration(admin, 'admin');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const sees = async (text: string | RegExp) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};
const formsNow = async () => (await (await portal.as('admin')).call('getForms')).forms;

describe('the forms a province prints', () => {
  it('are shown by name for each regulation, with the mark of what was not compared', async () => {
    await page.getByRole('link', { name: 'Mẫu giấy tờ in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mẫu giấy tờ in' }).waitFor();
    await sees('Phiếu xin lỗi và hẹn lại ngày trả kết quả (A5)');
    await sees('Thông báo dừng giải quyết hồ sơ (A5)');
    await sees('không có mẫu');
    await sees('mỗi tờ in đều ghi dấu “mẫu tạm, chưa đối chiếu”');
    await admin.look('the forms a province prints');
  });

  it('are refused for a day that has come, before anything is sent', async () => {
    await press('Ghi lại');
    await sees('Còn 2 chỗ cần sửa');
    await page.getByLabel('Từ ngày', { exact: true }).fill('2026-01-01');
    await page.getByLabel('Thông tư 03/2025/TT-VPCP').check();
    await sees('Chọn ngày sau hôm nay');
    await admin.look('forms that are refused');
    expect(await formsNow()).toEqual([]);
  });

  it('turn on a day ahead, with what was and what is in the history', async () => {
    await page.getByLabel('Từ ngày', { exact: true }).fill('2050-01-01');
    await press('Ghi lại');
    await sees('Đã ghi.');
    await sees('Sắp dùng');
    await sees('Mẫu giấy tờ: từ không có thành Thông tư 03/2025/TT-VPCP từ 01/01/2050');
    await admin.look('forms that turn on a day');
    expect(await formsNow()).toEqual([{ from: '2050-01-01', regulation: 'tt-03-2025' }]);
  });

  it('are taken back before their day', async () => {
    await press('Bỏ Thông tư 03/2025/TT-VPCP từ 01/01/2050');
    await sees('Đã bỏ.');
    await page.getByText('Sắp dùng').waitFor({ state: 'detached' });
    await admin.look('forms taken back');
    expect(await formsNow()).toEqual([]);
  });

  it('went wrong nowhere behind the page', () => expect(admin.faults).toEqual([]));
});
