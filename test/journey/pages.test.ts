import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { axeFaults } from '#test/support/axe.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { visit } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const pages: [path: string, heading: string][] = [
  ['/', 'Cần làm thủ tục gì?'],
  ['/en/', ''],
  ['/dich-vu/', ''],
  ['/en/services/', ''],
  ['/dich-vu/dang-ky-khai-sinh/', 'Đăng ký khai sinh'],
  ['/en/services/dang-ky-khai-sinh/', ''],
  ['/dich-vu/giay-phep-xay-dung/', ''],
  ['/linh-vuc/ho-tich/', ''],
  ['/tra-cuu/', 'Tra cứu hồ sơ'],
  ['/en/track/', 'Track a dossier'],
  ['/bien-lai/', 'Kiểm tra biên lai'],
  ['/en/bien-lai/', 'Check a receipt'],
  ['/kiem-tra/', 'Kiểm tra kết quả'],
  ['/en/kiem-tra/', 'Check a result'],
  ['/nop-ho-so/', 'Nộp hồ sơ trực tuyến'],
  ['/en/apply/', 'Apply online'],
  ['/thanh-toan/', 'Không có gì để thanh toán ở đây'],
  ['/en/thanh-toan/', 'There is nothing to pay here'],
  ['/ho-so-cua-toi/', 'Hồ sơ của tôi'],
  ['/en/my/', 'My dossiers'],
  ['/can-bo/', 'Bàn làm việc một cửa'],
  ['/en/desk/', 'One-stop desk'],
];

describe('every kind of page', () => {
  for (const [path, heading] of pages) {
    it(`is for everyone, on a telephone and at a desk: ${path}`, async () => {
      const visitor = await visit(browser, portal);
      await visitor.page.goto(path);
      await visitor.page.waitForLoadState('networkidle');
      const title = visitor.page.getByRole('heading', { level: 1 });
      expect(await title.count()).toBe(1);
      expect(await title.innerText()).toContain(heading);
      await visitor.look(path);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    });
  }

  for (const [path, words] of [
    ['/dich-vu/khong-co/', 'Không tìm thấy trang'],
    ['/en/services/khong-co/', 'Page not found'],
  ] as const) {
    it(`tells in words that a page is not there: ${path}`, async () => {
      const visitor = await visit(browser, portal);
      const response = await visitor.page.goto(path);
      expect(response?.status()).toBe(404);
      expect(await visitor.page.locator('main').innerText()).toContain(words);
      expect(await axeFaults(visitor.page)).toEqual([]);
      await visitor.leave();
    });
  }
});

describe('reading without JavaScript', () => {
  it('shows papers, fee, time, steps, conditions and legal basis of a service', async () => {
    const { page, leave } = await visit(browser, portal, 'phone', false);
    await page.goto('/dich-vu/dang-ky-khai-sinh/');
    const text = await page.locator('main').innerText();
    for (const part of [
      'Giấy tờ phải nộp',
      'Phí, lệ phí',
      'Thời hạn giải quyết',
      'Trình tự thực hiện',
      'Yêu cầu, điều kiện',
      'Căn cứ pháp lý',
      'Biểu mẫu',
      'Giấy chứng sinh',
      'Luật Hộ tịch',
    ])
      expect(text).toContain(part);
    await leave();
  });

  it('reaches every service from home by links alone', async () => {
    const { page, leave } = await visit(browser, portal, 'phone', false);
    await page.goto('/dich-vu/');
    const hrefs = await page
      .locator('main a[href^="/dich-vu/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBeGreaterThanOrEqual(15);
    await leave();
  });
});

describe('searching', () => {
  for (const [typed, wanted] of [
    ['dang ky khai sinh', 'Đăng ký khai sinh'],
    ['ban sao trich luc', 'Cấp bản sao trích lục hộ tịch'],
    ['giay phep xay dung', 'giấy phép xây dựng'],
    ['đăng kí kết hon', 'Đăng ký kết hôn'],
  ] as const) {
    it(`forgives accents and slips: ${typed}`, async () => {
      const { page, leave } = await visit(browser, portal);
      await page.goto('/');
      await page.locator('#search-query').fill(typed);
      const first = page.locator('#search-results a').first();
      await first.waitFor();
      expect((await first.innerText()).toLowerCase()).toContain(wanted.toLowerCase());
      expect(new URL(page.url()).search).toBe('');
      await leave();
    });
  }
});
