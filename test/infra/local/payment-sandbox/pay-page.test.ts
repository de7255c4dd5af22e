import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#test/support/axe.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { aMerchant, signedVector, vector, vectorHash, type Merchant } from './a-merchant.ts';

let merchant: Merchant;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [merchant, browser] = await Promise.all([aMerchant(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await merchant.close();
});

const open = (query: string) => page.goto(`${merchant.url()}/paymentv2/vpcpay.html?${query}`);
const mayBeRead = async () => {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
};

describe('the page of a payment in a browser', () => {
  it('can be read on a small screen, in both languages, and loads nothing', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => void loaded.push(request.resourceType()));
    await open(`${vector}&vnp_SecureHash=${vectorHash}`);
    await mayBeRead();
    await open(signedVector(['0001-1', '0001-2'], ['Locale=vn', 'Locale=en']));
    await mayBeRead();
    await open(vector);
    await mayBeRead();
    expect(new Set(loaded.filter((type) => type !== 'other'))).toEqual(new Set(['document']));
  });

  it('leads back by its button, and by one only says that it is over', async () => {
    const back: [string, string] = [
      'https%3A%2F%2Fexample.test%2Fthanh-toan%2Fket-qua',
      encodeURIComponent(merchant.returnUrl),
    ];
    await open(signedVector(['0001-1', '0001-3'], back));
    await page.getByRole('button', { name: 'Thanh toán thành công', exact: true }).click();
    await page.waitForURL(`${merchant.returnUrl}?**`);
    expect(page.url()).toBe(`${merchant.returnUrl}?${merchant.notices[0]}`);
    await open(signedVector(['0001-1', '0001-4'], back));
    await page.getByRole('button', { name: /đóng cửa sổ/ }).click();
    await page.getByRole('heading', { name: 'Đã thanh toán' }).waitFor();
    await mayBeRead();
    expect(merchant.notices.length).toBe(2);
  });
});
