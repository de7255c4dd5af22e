import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let publisher: Visitor;
let page: Page;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T02:00:00.000Z');
  publisher = await visit(browser, portal, 'desk');
  ({ page } = publisher);
  await signInToAdministration(publisher, 'publisher');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const address = 'https://dichvucong.bocongan.gov.vn/ho-chieu';
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const pair = (name: string) => page.getByRole('group', { name });
const both = async (name: string, vi: string, en: string) => {
  await pair(name).getByLabel('Tiếng Việt').fill(vi);
  await pair(name).getByLabel('Tiếng Anh').fill(en);
};
const seen = async (text: string | RegExp) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};

/** Where the search on the home page leads, in a window of its own. */
const searched = async (words: string): Promise<string[]> => {
  const citizen = await visit(browser, portal);
  await citizen.page.goto('/');
  await citizen.page.locator('#search-query').fill(words);
  await citizen.page.locator('#search-status').filter({ hasText: /\S/ }).waitFor();
  const links = await citizen.page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(citizen.faults).toEqual([]);
  await citizen.leave();
  return links;
};

describe('services of other systems, kept in the browser', () => {
  it('are listed with how each stands, and found without accents', async () => {
    await page.getByRole('link', { name: 'Dịch vụ ở hệ thống khác' }).click();
    await heading('Dịch vụ ở hệ thống khác');
    await seen('7 dịch vụ');
    await publisher.look('services of other systems');
    await page.getByLabel('Tìm theo tên, nơi tiếp nhận, không cần dấu').fill('ho khau cong an');
    await seen('1 dịch vụ');
    await page.getByRole('link', { name: 'Đăng ký thường trú' }).waitFor();
    await page.getByLabel('Trạng thái').selectOption({ label: 'Đã kết thúc' });
    await seen('Không có dịch vụ nào khớp.');
  });

  it('begin with everything they need, or the form says what is missing', async () => {
    await press('Thêm dịch vụ');
    await page.getByLabel('Địa chỉ nộp hồ sơ').fill('dichvucong.gov.vn');
    await press('Ghi lại');
    await seen('Còn 9 chỗ cần sửa');
    await publisher.look('a service elsewhere that is missing everything');
    await both('Tên dịch vụ', 'Cấp hộ chiếu phổ thông', 'Ordinary passport');
    await both('Mô tả ngắn', 'Hộ chiếu do cơ quan Công an cấp.', 'A passport, issued by the police.');
    await both('Cơ quan tiếp nhận', 'Bộ Công an', 'Ministry of Public Security');
    await page.getByLabel('Địa chỉ nộp hồ sơ').fill(address);
    await page.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Lĩnh vực khác, nhập tên…' });
    await both('Tên lĩnh vực mới', 'Xuất nhập cảnh', 'Immigration');
    await page.getByLabel('Giấy tờ cá nhân').check();
    await page.getByLabel('Công dân').check();
    await page.getByLabel('Cấp thực hiện').selectOption({ label: 'Cấp tỉnh' });
    await page.getByLabel('Từ khóa').fill('hộ chiếu\npassport\n\nđi nước ngoài');
    expect(await page.getByLabel('Mã trong hệ thống').inputValue()).toBe('cap-ho-chieu-pho-thong');
    await publisher.look('a service elsewhere that is whole');
    await press('Ghi lại');
    await heading('Cấp hộ chiếu phổ thông');
    await seen('Thêm dịch vụ ở hệ thống khác');
    await publisher.look('a service elsewhere');
  });

  it('are found by the search on the home page, by themselves, and lead out', async () => {
    await until('the search finds it', async () => (await searched('ho chieu')).includes(address) || undefined, 60);
    const list = await fetch(new URL('/linh-vuc/xuat-nhap-canh/', portal.url));
    expect(await list.text()).toContain(`href="${address}"`);
  });

  it('keep what is typed where somebody else was quicker', async () => {
    const other = await portal.as('admin');
    const params = { externalId: 'cap-ho-chieu-pho-thong' };
    const { service, version } = await other.call('getExternalService', { params });
    const { id: _, ...facts } = service;
    await press('Sửa thông tin');
    await page.getByLabel('Điều chưa kiểm chứng').fill('Mã thủ tục chưa đối chiếu.');
    await other.call('changeExternalService', { params, body: { ...facts, keywords: ['hộ chiếu'], version } });
    await press('Ghi lại');
    await press('Lấy bản mới nhất');
    await seen('Đã lấy bản mới nhất');
    expect(await page.getByLabel('Từ khóa').inputValue()).toBe('hộ chiếu');
    expect(await page.getByLabel('Điều chưa kiểm chứng').inputValue()).toBe('Mã thủ tục chưa đối chiếu.');
    await publisher.look('a change of a service elsewhere');
    await press('Ghi lại');
    await seen('Đã ghi. Danh mục và tìm kiếm được cập nhật trong khoảng một phút.');
    await seen('Từ khóa: từ hộ chiếu; passport; đi nước ngoài thành hộ chiếu');
    await seen('Điều chưa kiểm chứng: Mã thủ tục chưa đối chiếu.');
  });

  it('take their field from the services there are, and stand back while the own one is in force', async () => {
    await press('Sửa thông tin');
    await page.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Hộ tịch' });
    await page.getByLabel('Thay cho dịch vụ của tỉnh').selectOption({ label: 'Đăng ký khai sinh' });
    await press('Ghi lại');
    await seen('trong khi dịch vụ của tỉnh còn hiệu lực: Đăng ký khai sinh');
    await publisher.look('a service elsewhere that stands back');
    const params = { externalId: 'cap-ho-chieu-pho-thong' };
    const { service } = await (await portal.as('admin')).call('getExternalService', { params });
    expect(service.field).toEqual({ id: 'ho-tich', name: { vi: 'Hộ tịch', en: 'Civil status' } });
    await until('it is hidden', async () => !(await searched('ho chieu')).includes(address) || undefined, 60);
    await press('Sửa thông tin');
    await page.getByLabel('Thay cho dịch vụ của tỉnh').selectOption('');
    await press('Ghi lại');
    await seen('Thay cho dịch vụ của tỉnh: từ Đăng ký khai sinh thành không có');
    await until('it is there again', async () => (await searched('ho chieu')).includes(address) || undefined, 60);
  });

  it('are gone once midnight has passed their last day', async () => {
    await press('Thôi giới thiệu');
    await publisher.look('a last day for a service elsewhere');
    expect(await page.getByLabel('Ngày cuối').inputValue()).toBe('2026-11-23');
    await page.locator('form').getByRole('button', { name: 'Thôi giới thiệu' }).click();
    await seen('Đến hết ngày: 23/11/2026');
    expect(await searched('ho chieu')).toContain(address);
    await portal.setClock('2026-11-23T17:00:10.000Z');
    await until('it is gone', async () => !(await searched('ho chieu')).includes(address) || undefined, 60);
    await page.reload();
    await page.getByText('Đã kết thúc', { exact: true }).waitFor();
    await publisher.look('a service elsewhere that ended');
  });

  it('are read by whoever writes services, without a way to change them', async () => {
    const editor = await visit(browser, portal, 'desk');
    await signInToAdministration(editor, 'editor');
    await editor.page.getByRole('link', { name: 'Dịch vụ ở hệ thống khác' }).click();
    await editor.page.getByText('8 dịch vụ').waitFor();
    expect(await editor.page.getByRole('button', { name: 'Thêm dịch vụ' }).count()).toBe(0);
    await editor.page.getByRole('link', { name: 'Đăng ký thường trú' }).click();
    await editor.page.getByRole('heading', { name: 'Thông tin' }).waitFor();
    expect(await editor.page.getByRole('button', { name: 'Sửa thông tin' }).count()).toBe(0);
    await editor.page.goto('/en/admin/?view=elsewhere');
    await editor.page.getByText('Services: 8').waitFor();
    await editor.look('services elsewhere, in English');
    await editor.leave();
  });
});
