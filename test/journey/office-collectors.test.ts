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
  await portal.setClock('2026-11-23T02:00:00.000Z');
  admin = await visit(browser, portal, 'desk');
  ({ page } = admin);
  await signInToAdministration(admin, 'admin');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const field = (name: string, value: string) => page.getByLabel(name, { exact: true }).last().fill(value);
const seen = async (text: string | RegExp) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};

describe('units that collect fees, kept in the browser', () => {
  it('are listed with their ways, their receipts and the account in use', async () => {
    await page.getByRole('link', { name: 'Đơn vị thu phí, lệ phí' }).click();
    await heading('Đơn vị thu phí, lệ phí');
    await seen('3 đơn vị thu');
    await seen('01BLP0-001 H');
    await admin.look('units that collect');
    await page.getByRole('link', { name: 'Ủy ban nhân dân phường Tô Hiệu' }).click();
    await seen('Khóa bí mật không nhập ở đây: người vận hành lưu trong Secrets Manager, tên …/vnpay/DEMOTH01.');
    await admin.look('one unit that collects');
  });

  it('change with what is wrong said at its field, and keep before and after', async () => {
    await press('Sửa cách thu');
    await page.getByLabel('VNPay', { exact: true }).uncheck();
    await field('Mã số thuế', '0100109107');
    await press('Thêm tài khoản');
    await press('Ghi lại');
    await seen('Còn 8 chỗ cần sửa');
    await admin.look('a unit that collects, to be mended');
    await field('Mã số thuế', '0100109106');
    await field('Ngân hàng', 'Ngân hàng mới');
    await field('Mã ngân hàng (BIN)', '970436');
    await field('Số tài khoản', '7700001');
    await field('Chủ tài khoản', 'UBND PHUONG TO HIEU');
    await field('Kho bạc Nhà nước', 'Kho bạc Nhà nước khu vực');
    await field('Tài khoản tại Kho bạc', '3511.0.0000009');
    await field('Dùng từ ngày', '2027-01-01');
    await press('Ghi lại');
    await seen('Thời gian dùng trùng với một tài khoản khác; mỗi ngày chỉ dùng một tài khoản');
    await page.locator('#field-accounts-0-validTo').fill('2026-12-31');
    await press('Ghi lại');
    await seen('Đã ghi. Trong khoảng một phút, mọi nơi thu theo cách mới.');
    await seen('Cách thu đang mở: từ VNPay; Chuyển khoản VietQR; Tại quầy thành Chuyển khoản VietQR; Tại quầy');
    await admin.look('a unit that collects otherwise');
    const { collector } = await (
      await portal.as('admin')
    ).call('getCollector', { params: { agencyId: 'sl-p-to-hieu' } });
    expect(collector).toMatchObject({ vnpay: { on: false, terminal: 'DEMOTH01' }, version: 2 });
    expect(collector.accounts.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['thu-phi', '2026-12-31'],
      ['970436-7700001', undefined],
    ]);
  });

  it('begin with a series of their own', async () => {
    await page.getByRole('link', { name: 'Về danh sách đơn vị thu' }).click();
    await heading('Đơn vị thu phí, lệ phí');
    await press('Thêm đơn vị thu');
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Ủy ban nhân dân xã Sông Mã' });
    await page.getByRole('group', { name: 'Tên trên biên lai' }).getByLabel('Tiếng Việt').fill('UBND xã Sông Mã');
    await page.getByRole('group', { name: 'Tên trên biên lai' }).getByLabel('Tiếng Anh').fill('Song Ma Commune');
    await field('Mã số thuế', '0100233488');
    await field('Ký hiệu biên lai', 'm');
    await field('Ngân hàng', 'Ngân hàng thử');
    await field('Mã ngân hàng (BIN)', '970436');
    await field('Số tài khoản', '7700002');
    await field('Chủ tài khoản', 'UBND XA SONG MA');
    await field('Kho bạc Nhà nước', 'Kho bạc Nhà nước khu vực');
    await field('Tài khoản tại Kho bạc', '3511.0.0000010');
    await press('Ghi lại');
    await seen('Mẫu và ký hiệu này là của đơn vị thu khác; hãy dùng ký hiệu khác để biên lai không bị nhầm');
    await admin.look('a unit with a series of another');
    await field('Ký hiệu biên lai', 'S');
    await press('Ghi lại');
    await heading('UBND xã Sông Mã');
    await seen('Thêm đơn vị thu');
    expect(admin.faults.splice(0)).toEqual([]);
  });
});
