import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Dialog, Page } from 'playwright-core';
import { anEmblem } from '#test/support/an-emblem.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
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

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const group = (name: string) => page.getByRole('group', { name });
const seen = async (text: string | RegExp) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};
const textOf = async (address: string) => (await fetch(new URL(address, portal.url))).text();
const colourOf = (visitor: Page, selector: string) =>
  visitor
    .locator(selector)
    .first()
    .evaluate((each) => getComputedStyle(each).backgroundColor);

describe('the settings of the province', () => {
  it('say how well each colour stands out, and refuse what cannot be read, before anything is sent', async () => {
    await page.getByRole('link', { name: 'Thông tin tỉnh' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thông tin tỉnh' }).waitFor();
    await admin.look('the settings of the province');
    await page.getByLabel('Màu đầu trang', { exact: true }).fill('#e0a0a0');
    await seen('Tương phản 2,1:1, cần ít nhất 4,5:1');
    await page.getByLabel('Màu nút và liên kết', { exact: true }).fill('xanh');
    await group('Tên tỉnh').getByLabel('Tiếng Anh').fill(' ');
    await press('Ghi lại');
    await seen('Còn 2 chỗ cần sửa');
    await admin.look('settings that are refused');
    await page.getByLabel('Màu nút và liên kết', { exact: true }).fill('#7a1f5c');
    await group('Tên tỉnh').getByLabel('Tiếng Anh').fill('Thanh Hoa Province');
    await seen(/Chữ trắng trên màu này chỉ tương phản 2,1:1/);
  });

  it('are not lost by a link that leads away: the page asks', async () => {
    const asked: string[] = [];
    const stay = (dialog: Dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    };
    page.on('dialog', stay);
    await page.getByRole('link', { name: 'Cán bộ', exact: true }).click();
    page.off('dialog', stay);
    expect(asked).toEqual(['Những gì vừa nhập chưa được ghi. Rời trang này thì mất.']);
    expect(await group('Tên tỉnh').getByLabel('Tiếng Anh').inputValue()).toBe('Thanh Hoa Province');
  });

  it('take an emblem from a file, drawn small by the device, and say so of what is no image', async () => {
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.getByLabel('Biểu trưng').setInputFiles({ name, mimeType, buffer });
    await choose('logo.png', 'image/png', Buffer.from('MZ no image'));
    await seen('Không đọc được ảnh này');
    await choose(
      'logo.svg',
      'image/svg+xml',
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#ffd166"/></svg>',
      ),
    );
    await page.getByRole('img', { name: 'Biểu trưng đang chọn' }).waitFor();
    await press('Bỏ biểu trưng');
    await seen('Chưa có: trang dùng dấu hiệu trung tính.');
    await choose('logo.png', 'image/png', Buffer.from(anEmblem(300), 'base64'));
    await page.getByRole('img', { name: 'Biểu trưng đang chọn' }).waitFor();
  });

  it('keep everything typed where somebody else was quicker', async () => {
    const other = await portal.as('admin');
    const { province, version } = await other.call('getProvince', {});
    await other.call('changeProvince', { body: { ...province, footer: { vi: 'Chân trang', en: 'Footer' }, version } });
    await page.getByLabel('Màu đầu trang', { exact: true }).fill('#0b3d91');
    await page.getByLabel('Màu nhấn', { exact: true }).fill('#ffd166');
    await group('Tên tỉnh').getByLabel('Tiếng Việt').fill('Tỉnh Thanh Hóa');
    await group('Dòng chữ cuối trang').getByLabel('Tiếng Anh').fill('Hac Thanh Ward\nPhone 1022');
    await press('Ghi lại');
    await page.getByRole('alert').waitFor();
    await press('Lấy bản mới nhất');
    await seen('Dòng chữ cuối trang: ');
    expect(await group('Tên tỉnh').getByLabel('Tiếng Việt').inputValue()).toBe('Tỉnh Thanh Hóa');
    await press('Ghi lại');
    await seen('Đã ghi. Các trang đang được xuất bản lại.');
    await seen('từ Tỉnh Sơn La thành Tỉnh Thanh Hóa');
    expect(admin.faults.splice(0)).toEqual([expect.stringMatching(/409 .*\/api\/admin\/province/)]);
    await admin.look('settings that were changed');
  });

  it('reach every page by themselves', async () => {
    for (const address of ['/', '/dich-vu/dang-ky-khai-sinh/', '/nop-ho-so/', '/can-bo/'])
      await until(
        `the name at ${address}`,
        async () => (await textOf(address)).includes('Tỉnh Thanh Hóa') || undefined,
      );
    const citizen = await visit(browser, portal);
    await citizen.page.goto('/dich-vu/dang-ky-khai-sinh/');
    expect(await colourOf(citizen.page, '.mc-header')).toBe('rgb(11, 61, 145)');
    expect(await colourOf(citizen.page, '.mc-start')).toBe('rgb(122, 31, 92)');
    const emblem = citizen.page.locator('img.mc-emblem');
    expect(await emblem.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(160);
    await citizen.look('a page in the colours of a province');
    await citizen.page.goto('/en/services/dang-ky-khai-sinh/');
    expect(await citizen.page.locator('.mc-footer p').innerText()).toBe('Hac Thanh Ward\nPhone 1022');
    await citizen.page.goto('/khong-co-trang-nay/');
    await citizen.page.getByRole('heading', { name: 'Không tìm thấy trang' }).waitFor();
    expect(await colourOf(citizen.page, '.mc-header')).toBe('rgb(11, 61, 145)');
    expect(citizen.faults.splice(0)).toEqual([expect.stringMatching(/404 .*\/khong-co-trang-nay/)]);
    await citizen.look('a page that is not there');
    await citizen.leave();
  });

  it('colour the administration too, and what it shows of a page to come', async () => {
    const editor = await portal.as('editor');
    const { draft } = await editor.call('openDraft', { body: { kind: 'amended', serviceId: 'dang-ky-khai-sinh' } });
    const writer = await visit(browser, portal, 'desk');
    await signInToAdministration(writer, 'editor');
    await writer.page.goto(`/quan-tri/?draft=${draft.id}&tab=preview`);
    const start = writer.page.frameLocator('iframe').locator('.mc-start').first();
    await start.waitFor();
    expect(await start.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(122, 31, 92)');
    await writer.leave();
    await page.goto('/quan-tri/?view=province');
    const box = page.locator('.mc-admin-box');
    await box.waitFor();
    expect(await box.evaluate((each) => getComputedStyle(each).borderTopColor)).toBe('rgb(122, 31, 92)');
  });

  it('may leave English out; addresses that people kept lead to the Vietnamese page', async () => {
    await page.getByLabel('Chỉ tiếng Việt').check();
    await press('Ghi lại');
    await until('home without English', async () => !(await textOf('/')).includes('data-language-switch') || undefined);
    const citizen = await visit(browser, portal);
    await citizen.page.goto('/en/services/dang-ky-khai-sinh/');
    await citizen.look('a page in Vietnamese only');
    await citizen.page.getByRole('link', { name: 'Read it in Vietnamese' }).click();
    await citizen.page.getByRole('heading', { level: 1, name: /khai sinh/ }).waitFor();
    await citizen.leave();
  });
});
