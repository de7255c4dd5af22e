import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let representative: Visitor;
let staff: Visitor;

const company = 'Công ty TNHH Chè Thảo Nguyên Mẫu';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T02:00:00.000Z');
  representative = await visit(browser, portal, 'desk');
  await signInAtHome(representative, 'business');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

describe('an organisation and its staff', () => {
  let link = '';

  it('grants what it chooses, by a link that is shown once', async () => {
    const { page } = representative;
    await page.getByRole('link', { name: 'Tổ chức của tôi' }).click();
    await page.getByRole('heading', { level: 2, name: company }).waitFor();
    await page.getByText('Chưa ủy quyền cho ai.').waitFor();
    await representative.look('an organisation one represents');
    await page.locator('summary', { hasText: 'Ủy quyền cho nhân viên' }).click();
    await page.getByRole('button', { name: 'Tạo lời mời' }).click();
    await page.getByText('Còn 2 chỗ cần sửa').waitFor();
    await representative.look('a grant with something missing');
    await page.getByLabel('Nhân viên', { exact: true }).fill('Chị Hoa, văn thư');
    await page.getByLabel('Xem hồ sơ', { exact: true }).check();
    await page.getByLabel('Đến hết ngày').fill('2026-12-31');
    await page.getByRole('button', { name: 'Tạo lời mời' }).click();
    link = await page.locator('.mc-copied strong').innerText();
    expect(link).toMatch(/\/ho-so-cua-toi\/\?view=organisations#[\w-]{32}$/);
    await page.getByText('Chưa ai nhận').waitFor();
    await representative.look('an invitation');
  });

  it('is accepted by who opens it, who then sees what is the organisation’s', async () => {
    staff = await visit(browser, portal);
    const { page } = staff;
    await page.goto(link.slice(link.indexOf('/ho-so')));
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    await page.locator('button[name="person"][value="citizen2"]').click();
    await page.getByRole('heading', { name: 'Bạn được mời làm việc cho một tổ chức' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await staff.look('an invitation to accept');
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await page.getByText(`Đã nhận: Xem hồ sơ cho ${company}.`).waitFor();
    await page.getByText('Bạn được: Xem hồ sơ, từ 23/11/2026 đến hết 31/12/2026').waitFor();
    await staff.look('rights one was granted');
    await page.getByRole('link', { name: 'Hồ sơ của tổ chức' }).click();
    await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${company}` }).waitFor();
    await page.getByText('Chưa có hồ sơ nào nộp cho tổ chức này.').waitFor();
    await staff.look('the dossiers of an organisation');
  });

  it('takes it back, and nothing is seen any more', async () => {
    const { page } = representative;
    await page.reload();
    await page.getByText('Người nhận đăng nhập với tên Vàng A Páo').waitFor();
    await page.getByRole('button', { name: /^Thu hồi Chị Hoa/ }).click();
    await representative.look('taking a grant back');
    await page.getByRole('button', { name: 'Thu hồi ngay' }).click();
    await page.getByText('Đã thu hồi.').waitFor();
    await representative.look('a grant that was taken back');
    await staff.page.goto('/ho-so-cua-toi/?view=organisations');
    await staff.page.getByText('Tài khoản này không đại diện cho tổ chức nào').waitFor();
    expect([...staff.faults, ...representative.faults]).toEqual([]);
  });
});
