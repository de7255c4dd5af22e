import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { signInAtDesk, signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let kiosk: Visitor;
let board: Visitor;
let officer: Visitor;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  [kiosk, board, officer] = await Promise.all([
    visit(browser, portal, 'desk'),
    visit(browser, portal, 'desk'),
    visit(browser, portal, 'desk'),
  ]);
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

it('a kiosk that no officer opened is closed, in both languages, and offers nothing to press', async () => {
  const { page, look } = kiosk;
  await page.goto('/lay-so/');
  await page.getByRole('link', { name: 'Ủy ban nhân dân phường Tô Hiệu' }).click();
  await page.getByRole('heading', { name: 'Máy lấy số đang đóng' }).waitFor();
  await page.getByRole('heading', { name: 'This ticket kiosk is closed' }).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await look('a kiosk that nobody opened');
});

it('an officer opens a kiosk, whose device keeps its key out of sight, and gives no number while every counter is closed', async () => {
  await signInAtDesk(officer, 'reception');
  await officer.page.getByRole('link', { name: 'Quầy', exact: true }).click();
  await officer.page.getByRole('button', { name: 'Mở máy lấy số' }).click();
  await officer.page.getByRole('heading', { name: 'Máy lấy số đã sẵn sàng' }).waitFor();
  await officer.page.getByText('Số máy đang mở: 1.').waitFor();
  await officer.look('a kiosk to open');
  const address = await officer.page.getByRole('link', { name: 'Mở trên thiết bị này' }).getAttribute('href');
  expect(address).toMatch(/^\/lay-so\/\?co-quan=sl-p-to-hieu#[\w-]{43}$/);

  const { page, look } = kiosk;
  await page.goto(address!);
  await page.getByRole('heading', { name: 'Mời chọn việc cần làm' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.getByRole('button', { name: /Nộp hồ sơ/ }).isDisabled()).toBe(true);
  await look('a kiosk of a closed hall');
  await page.goto('/lay-so/');
  await page.getByRole('heading', { name: 'Mời chọn việc cần làm' }).waitFor();
});

it('an officer opens a counter, somebody takes a number, one key calls it, and the board shows and says it', async () => {
  await officer.page.getByRole('button', { name: 'Mở quầy 2' }).waitFor();
  await officer.look('the choice of a counter');
  await officer.page.getByRole('button', { name: 'Mở quầy 2' }).click();
  await officer.page.getByRole('heading', { name: 'Quầy 2' }).waitFor();

  await board.page.goto('/sanh/?co-quan=sl-p-to-hieu');
  await board.page.getByText('Chưa gọi số nào').waitFor();

  await kiosk.page.getByRole('button', { name: /Nộp hồ sơ/ }).click();
  await kiosk.page.getByRole('heading', { name: /Về lĩnh vực nào/ }).waitFor();
  await kiosk.look('a kiosk that asks about what');
  await kiosk.page.getByRole('button', { name: /Hộ tịch/ }).click();
  await kiosk.page.getByRole('heading', { name: /Số của bạn A001/ }).waitFor();
  await kiosk.page.getByText('Chưa có ai trước bạn').waitFor();
  await kiosk.look('a number taken');
  await kiosk.page.getByRole('button', { name: 'Xong' }).click();
  await kiosk.page.getByRole('heading', { name: 'Mời chọn việc cần làm' }).waitFor();

  await officer.page.getByRole('button', { name: 'Gọi A001' }).waitFor();
  await officer.page.keyboard.press('n');
  await officer.page.locator('.mc-counter-code', { hasText: 'A001' }).waitFor();
  await officer.look('a counter that called somebody');

  await board.page.getByRole('cell', { name: 'A001' }).waitFor();
  await board.page.getByText('Mời số A001 tới quầy 2.').waitFor();
  await board.look('a board with a number');
  expect(await board.page.locator('body').innerText()).not.toContain('Cầm Thị Lan');
});

it('a board that loses the network keeps what it showed, says since when, and goes on by itself', async () => {
  const { page } = board;
  const cut = '**/api/halls/**';
  await page.route(cut, (route) => route.abort());
  await page.getByText(/Mất kết nối từ \d\d:\d\d/).waitFor();
  expect(await page.getByRole('cell', { name: 'A001' }).isVisible()).toBe(true);
  await officer.page.keyboard.press('s');
  await officer.page.getByText('Đang phục vụ').waitFor();
  await kiosk.page.getByRole('button', { name: 'Lấy số ưu tiên' }).click();
  await kiosk.page.getByRole('button', { name: /Nộp hồ sơ/ }).click();
  await kiosk.page.getByRole('button', { name: /Hộ tịch/ }).click();
  await kiosk.page.getByRole('heading', { name: /Số của bạn A002/ }).waitFor();
  // Called from the list its button is gone, and the keys work on.
  await officer.page.getByRole('button', { name: 'Gọi A002' }).click();
  await officer.page.locator('.mc-counter-code', { hasText: 'A002' }).waitFor();
  await officer.page.getByText('Đang phục vụ').waitFor({ state: 'detached' });
  await officer.page.keyboard.press('s');
  await officer.page.getByText('Đang phục vụ').waitFor();
  await page.unroute(cut);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('cell', { name: 'A002' }).waitFor();
  await page.getByText(/Mất kết nối từ/).waitFor({ state: 'detached' });
  expect(board.faults).toEqual([]);
});

/** The portal does what the page sends next, and its answer never reaches the page, whose patience of `from` milliseconds ends at once. */
const loseAnswer = (page: Visitor['page'], from: number) =>
  page.evaluate((limit) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const send = window.fetch.bind(window);
    AbortSignal.timeout = (ms) => timeout(ms < limit ? ms : 1);
    window.fetch = async (input, init) => {
      if (init?.method !== 'POST') return send(input, init);
      AbortSignal.timeout = timeout;
      window.fetch = send;
      await send(input, { ...init, signal: null });
      throw new DOMException('No answer', 'TimeoutError');
    };
  }, from);

it('a number whose answer got lost is the same when asked for again, and who is called for a lost answer is called once', async () => {
  const { page, look } = kiosk;
  // A number leaves the screen by itself, or is gone already.
  await page.reload();
  await page.getByRole('button', { name: /Nộp hồ sơ/ }).click();
  await loseAnswer(page, 15_000);
  await page.getByRole('button', { name: /Hộ tịch/ }).click();
  await page.getByRole('heading', { name: 'Không kết nối được tới cổng' }).waitFor();
  await look('a kiosk that got no answer');
  await page.getByRole('button', { name: /Hộ tịch/ }).click();
  await page.getByRole('heading', { name: /Số của bạn A003/ }).waitFor();

  await officer.page.getByRole('button', { name: 'Gọi A003' }).waitFor();
  await loseAnswer(officer.page, 10_000);
  await officer.page.getByRole('button', { name: 'Gọi A003' }).click();
  await officer.page.getByRole('heading', { name: 'Không kết nối được tới cổng' }).waitFor();
  await officer.page.locator('.mc-counter-code', { hasText: 'A003' }).waitFor();
});

it('an officer closes all kiosks: whoever presses there next is told whom to ask, and the board goes on', async () => {
  await kiosk.page.reload();
  await kiosk.page.getByRole('heading', { name: 'Mời chọn việc cần làm' }).waitFor();
  await officer.page.getByRole('button', { name: 'Đóng mọi máy lấy số' }).click();
  await officer.page.getByText('Mọi máy lấy số của sảnh này ngừng cho số ngay').waitFor();
  await officer.look('all kiosks about to be closed');
  await officer.page.getByRole('button', { name: 'Đóng tất cả' }).click();
  await officer.page.getByText('Đã đóng 1 máy lấy số.').waitFor();

  const { page, look } = kiosk;
  await page.getByRole('button', { name: /Nộp hồ sơ/ }).click();
  await page.getByRole('button', { name: /Hộ tịch/ }).click();
  await page.getByRole('heading', { name: 'Máy lấy số đang đóng' }).waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['mc-hall']);
  await look('a kiosk that was ended');
  await page.reload();
  await page.getByRole('heading', { name: 'Máy lấy số đang đóng' }).waitFor();
  await board.page.getByRole('cell', { name: 'A003' }).waitFor();
});

it('an administrator changes groups and counters beside the units, and every screen follows', async () => {
  const admin = await visit(browser, portal, 'desk');
  await signInToAdministration(admin, 'admin');
  await admin.page.goto('/quan-tri/?hall=sl-x-mai-son');
  await admin.page.getByRole('button', { name: 'Sửa nhóm và quầy' }).click();
  await admin.page.getByRole('button', { name: 'Thêm quầy' }).click();
  await admin.page.getByRole('button', { name: 'Ghi lại' }).click();
  await admin.page.getByText('Chọn ít nhất một nhóm cho quầy này.').first().waitFor();
  await admin.look('a hall with something to mend');
  await admin.page.getByRole('group', { name: 'Quầy 4' }).getByLabel(/^D /).check();
  await admin.page.getByRole('button', { name: 'Ghi lại' }).click();
  await admin.page.getByText('Quầy 4: D').first().waitFor();
  await admin.look('a hall with what was done to it');
});
