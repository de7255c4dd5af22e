import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { signInAtDesk, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** A procedure of three working days: accepted on Monday 23 November it ends on Friday 27, since the 24th is a day off. */
const serviceId = 'xac-nhan-tinh-trang-hon-nhan';
const { examples } = JSON.parse(readFileSync(`infra/seed/services/${serviceId}.json`, 'utf8')) as {
  examples: { caseId: string; answers: Record<string, unknown> }[];
};

let portal: WholePortal;
let browser: Browser;
let leader: Visitor;
let page: Page;
let dossierId: string;
let code: string;

const view = async () => (await portal.as('leader')).call('getDeskDossier', { params: { dossierId } });

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T01:00:00.000Z');
  const citizen = await portal.as('citizen');
  const { caseId = '', answers = {} } = examples[0] ?? {};
  const opened = await citizen.call('openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu', caseId } });
  dossierId = opened.dossier.id;
  await citizen.call('saveAnswers', { params: { dossierId }, body: { saved: 0, answers } });
  const submit = { type: 'submit', version: 1, saved: 1, declaration: true };
  await citizen.call('actOnDossier', { params: { dossierId }, body: submit });
  ({ code = '' } = await atDesk(await portal.as('reception'), dossierId, { type: 'accept' }));
  await atDesk(await portal.as('processor'), dossierId, { type: 'claim' });
  await portal.setClock('2026-11-25T00:30:00.000Z');
  await until('the apology', async () => (await view()).dossier.apology);
  leader = await visit(browser, portal, 'desk');
  ({ page } = leader);
  await signInAtDesk(leader, 'leader');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();

describe('a dossier that will be late', () => {
  it('is seen at a glance, and apologised for with the date the portal proposed', async () => {
    const glance = page.getByRole('navigation', { name: 'Hồ sơ theo hạn' });
    await glance.getByRole('link', { name: '1 Cần xin lỗi trước hạn' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cần xin lỗi trước hạn' }).waitFor();
    await leader.look('what is to be apologised for');
    await page.getByRole('link', { name: code }).click();
    await page.getByRole('button', { name: 'Ký, gửi xin lỗi và hẹn lại' }).click();
    expect(await page.getByLabel('Ngày hẹn trả mới').inputValue()).toBe('2026-12-01');
    await page.getByLabel('Lý do', { exact: true }).fill('Chờ xác minh nơi cư trú trước đây.');
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await sees('Đã ghi: Ký, gửi xin lỗi và hẹn lại.');
    await sees(/Điểm tiến độ QĐ 766: đúng hạn/);
    expect((await view()).dossier).toMatchObject({ extensionCount: 1, due: { at: '2026-12-01T10:00:00.000Z' } });
  });

  it('has its signed apology shown before it is printed, by keyboard too', async () => {
    await page.getByRole('button', { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' });
    await dialog.getByRole('button', { name: 'In (phím P)' }).waitFor();
    expect(await dialog.locator('iframe').getAttribute('src')).toMatch(/^blob:/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(leader.faults).toEqual([]);
    await leader.look('a dossier with its score and papers');
  });

  it('is in the register of its year, which a leader closes once the year is over', async () => {
    await page.goto('/can-bo/?register=2026');
    await page.getByRole('heading', { level: 1, name: 'Sổ theo dõi hồ sơ năm 2026' }).waitFor();
    await page.getByRole('link', { name: code }).waitFor();
    await sees('Đã hẹn lại một lần');
    await leader.look('the register of a year');
    // A register of more than a page: what did not come is said, and asked for again.
    const [whole, following] = ['**/api/desk/registers/2026', '**/api/desk/registers/2026?*'];
    await page.route(whole, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), next: 'on' } });
    });
    await page.route(following, (route) => route.abort('internetdisconnected'));
    await page.reload();
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await page.getByRole('alert', { name: 'Không kết nối được' }).waitFor();
    await leader.look('a register that did not all come');
    await page.unroute(whole);
    await page.unroute(following);
    await page.route(following, async (route) => {
      const response = await route.fetch({ url: new URL('/api/desk/registers/2026', portal.url).href });
      await route.fulfill({ response, json: { ...((await response.json()) as object), lines: [] } });
    });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('button', { name: 'Xem thêm' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
    await page.getByRole('link', { name: code }).waitFor();
    await page.unroute(following);
    await portal.setClock('2027-01-04T01:00:00.000Z');
    await page.reload();
    // The year of the way there is the portal's.
    await page.locator('nav a[href="?register=2027"]').waitFor();
    const close = page.getByRole('button', { name: 'Đóng sổ năm 2026' });
    await close.click();
    await leader.look('closing a register for good');
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
    await close.click();
    // Whoever was away too long may sign in again from here.
    const closing = '**/api/desk/registers/2026/closing';
    await page.route(closing, (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
    await page.getByRole('button', { name: 'Đóng sổ vĩnh viễn' }).click();
    await page.getByRole('button', { name: 'Đăng nhập lại' }).waitFor();
    await page.unroute(closing);
    await page.getByRole('button', { name: 'Đóng sổ vĩnh viễn' }).click();
    await sees('Đã đóng sổ năm 2026: 1 hồ sơ.');
    await sees(/Sổ đã đóng lúc/);
    await leader.look('a register that is closed');
  });
});
