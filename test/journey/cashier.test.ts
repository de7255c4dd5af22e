import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { keyboardOf } from './keyboard.ts';
import { signInAtDesk, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Monday 23 November 2026, 08:00. */
const monday = '2026-11-23T01:00:00.000Z';
const day = '2026-11-23';

let portal: WholePortal;
let browser: Browser;
let cashier: Visitor;
let leader: Visitor;
let page: Page;
let folder: string;
/** Dossiers that were asked to pay 16.000 đ each. */
let [atCounter, byTransfer, doubtful]: { dossierId: string; code: string }[] = [];
let reference: string;

const asked = async () => {
  const { dossierId, temporaryCode = '' } = await aSubmitted(await portal.as('citizen'));
  await atDesk(await portal.as('reception'), dossierId, { type: 'request-payment' });
  return { dossierId, code: temporaryCode };
};
const paymentOf = async (dossier: { dossierId: string } | undefined) => {
  const params = { dossierId: dossier?.dossierId ?? '' };
  return (await (await portal.as('citizen')).call('getDossier', { params })).payments[0];
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cua-cashier-'));
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock(monday);
  [atCounter, byTransfer, doubtful] = [await asked(), await asked(), await asked()];
  const paying = { payments: [{ dossierId: byTransfer.dossierId, no: 1 }], way: 'vietqr', locale: 'vi' };
  ({ reference } = await (await portal.as('citizen')).call('beginPayment', { body: paying }));
  [cashier, leader] = [await visit(browser, portal, 'desk'), await visit(browser, portal, 'desk')];
  ({ page } = cashier);
  await signInAtDesk(cashier, 'cashier');
  await signInAtDesk(leader, 'leader');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name }).first().waitFor();
const sees = async (text: string | RegExp, on = page) => {
  await on.getByText(text).first().waitFor();
  expect(await on.getByText(text).first().isVisible()).toBe(true);
};

describe('a cashier', () => {
  it('begins with the day, on which nothing came yet', async () => {
    await heading('Thu phí ngày 23/11/2026');
    await sees('Chưa có khoản thu nào trong ngày này.');
    await cashier.look('an empty day');
  });

  it('takes a fee at the counter in cash, by keyboard alone, and it is on the dossier', async () => {
    await page.goto(`/can-bo/?dossier=${atCounter?.dossierId ?? ''}`);
    await sees('Chưa nộp');
    const keys = keyboardOf(page);
    await keys.press(button('Thu tiền tại quầy'));
    await heading('Thu 16.000 đ tại quầy');
    await keys.press(button('Đã nhận đủ 16.000 đ'));
    await sees('Chọn tiền mặt hoặc thẻ');
    await cashier.look('taking a fee, and what is missing');
    await keys.tick(page.getByLabel('Tiền mặt'));
    await keys.press(button('Đã nhận đủ 16.000 đ'));
    await sees('Đã thu 16.000 đ; biên lai được cấp trong ít phút.');
    expect(await paymentOf(atCounter)).toMatchObject({ status: 'paid', way: 'cash' });
    await until('the receipt', async () => (await paymentOf(atCounter))?.receipt);
    await page.reload();
    await sees('Biên lai 01BLP0-001/26H số 00000001');
    await cashier.look('a dossier that was paid');
  });

  it('who was slower than a colleague is told so, and finds the dossier as it is now', async () => {
    const { dossierId } = await asked();
    await page.goto(`/can-bo/?dossier=${dossierId}`);
    await button('Thu tiền tại quầy').click();
    await page.getByLabel('Tiền mặt').check();
    const taking = { params: { dossierId, no: '1' }, body: { method: 'card', dong: 16_000, slip: 'POS 7' } };
    await (await portal.as('cashier')).call('takeAtCounter', taking);
    await button('Đã nhận đủ 16.000 đ').click();
    await sees('Không nộp hay thu thêm khoản này.');
    await cashier.look('a fee that a colleague took');
    await button('Thôi').click();
    await sees(/^Thẻ tại quầy, lúc/);
    expect(await button('Thu tiền tại quầy').count()).toBe(0);
  });

  it('reads a statement: one transfer pays what it names, another waits to be settled', async () => {
    await page.getByRole('link', { name: 'Về hàng đợi' }).click();
    await page.getByRole('link', { name: 'Sao kê' }).click();
    await heading('Đọc sao kê ngân hàng');
    const file = join(folder, 'sao-ke.csv');
    const rows = [
      'Ngày giao dịch,Số tiền ghi có,Nội dung,Số tham chiếu',
      `23/11/2026,16.000,NOP PHI ${reference},FT26327001`,
      '23/11/2026,16.000,Nop phi ho so,FT26327002',
    ];
    writeFileSync(file, `${rows.join('\n')}\n`);
    await page.locator('#statement-file').setInputFiles(file);
    await sees('2 khoản tiền vào, cộng 32.000 đ, từ 23/11/2026 đến 23/11/2026.');
    await cashier.look('a statement before it is sent');
    await button('Ghi nhận 2 khoản').click();
    await heading('Đã đọc xong sao-ke.csv');
    await sees('Đã ghi nhận (1)');
    await sees('Cần xử lý (1)');
    await cashier.look('what became of a statement');
    expect(await paymentOf(byTransfer)).toMatchObject({ status: 'paid', way: 'vietqr' });

    // What became of it is still there after a look at what is unclear.
    await page.getByRole('link', { name: 'Xử lý các khoản chưa rõ' }).click();
    await heading('Khoản cần xử lý');
    await page.goBack();
    await heading('Đã đọc xong sao-ke.csv');

    // The same file once more brings nothing.
    await button('Chọn tệp khác').click();
    await page.locator('#statement-file').setInputFiles(file);
    await button('Ghi nhận 2 khoản').click();
    await sees('Sao kê này đã được nhập');
    await cashier.look('a statement that was read before');
  });

  it('is told which cell of a statement cannot be read, and nothing is sent', async () => {
    await page.goto('/can-bo/?cash=statement');
    const file = join(folder, 'hong.csv');
    writeFileSync(file, 'Ngày giao dịch,Số tiền ghi có,Nội dung\n31/02/2026,16.000,x\n');
    await page.locator('#statement-file').setInputFiles(file);
    await sees('Ô A2:');
    await cashier.look('a statement to mend');
    expect(await button(/Ghi nhận/).count()).toBe(0);
  });

  it('settles the doubtful line: it pays the dossier whose code they found out', async () => {
    await page.getByRole('link', { name: 'Cần xử lý' }).click();
    await heading('Khoản cần xử lý');
    await button('Nộp cho hồ sơ: Nop phi ho so').click();
    await page.locator('#field-code').fill(atCounter?.code ?? '');
    await button('Ghi nhận').click();
    await sees('Khoản này đã được nộp');
    await page.locator('#field-code').fill(doubtful?.code ?? '');
    await cashier.look('settling a line');
    await button('Ghi nhận').click();
    await sees('Đã ghi nhận 16.000 đ cho hồ sơ.');
    await sees('Không còn khoản nào chưa rõ.');
    await cashier.look('nothing left to settle');
    expect(await paymentOf(doubtful)).toMatchObject({ status: 'paid', way: 'vietqr' });
  });

  it('proposes a refund, which only a second person approves', async () => {
    await page.goto(`/can-bo/?dossier=${atCounter?.dossierId ?? ''}`);
    await button('Đề nghị hoàn trả').click();
    await page.locator('#field-dong').fill('20.000');
    await page.getByLabel('Tại quầy').check();
    await page.locator('#field-note').fill('Thu thừa một bản');
    await page.getByRole('button', { name: 'Đề nghị hoàn trả' }).click();
    await sees('Nhập số tiền từ 1 đến 16.000 đ');
    await page.locator('#field-dong').fill('8.000');
    await cashier.look('proposing a refund');
    await page.getByRole('button', { name: 'Đề nghị hoàn trả' }).click();
    await sees('Đã đề nghị hoàn trả; chờ người thứ hai duyệt.');
    await page.goto('/can-bo/?cash=refunds');
    await sees('Chờ người khác duyệt');
    await cashier.look('refunds of one’s own');

    await leader.page.getByRole('link', { name: 'Hoàn trả' }).click();
    await button(new RegExp(`^Duyệt: ${atCounter?.code ?? ''}`), leader.page).click();
    await leader.look('approving a refund');
    await button('Duyệt', leader.page).click();
    await sees('Đã ghi: Duyệt.', leader.page);

    await page.reload();
    await button(/^Ghi đã trả/).click();
    await page.locator('#field-document').fill('PC 7');
    await button('Ghi đã trả').click();
    await sees('Đã ghi: Ghi đã trả.');
    await sees('Không có khoản nào chờ hoàn trả.');
    expect(await paymentOf(atCounter)).toMatchObject({ owedBack: 8000 });
  });

  it('sees the day, voids a receipt with a mistake, and closes it with the cash as counted', async () => {
    await page.getByRole('link', { name: 'Hôm nay', exact: true }).click();
    await heading('Thu phí ngày 23/11/2026');
    await sees('Tiền mặt theo sổ: 8.000 đ');
    await button(/^Hủy, cấp lại: /)
      .first()
      .click();
    await button('Hủy, cấp lại').click();
    await sees('Ghi lý do');
    await page.locator('#field-void-reason').fill('Sai tên người nộp');
    await button('Hủy, cấp lại').click();
    await sees(/Đã hủy; biên lai thay thế số \d{8}\./);
    await cashier.look('the day');
    await button('Khóa sổ ngày').click();
    // A colleague takes another fee while the cash is counted: that is no shortage, and nothing is closed on it.
    const late = await asked();
    const taking = { params: { dossierId: late.dossierId, no: '1' }, body: { method: 'cash', dong: 16_000 } };
    await (await portal.as('cashier')).call('takeAtCounter', taking);
    await page.locator('#field-cash').fill('8.000');
    await button('Khóa sổ ngày').click();
    await sees('Sổ thu của ngày này vừa thay đổi');
    await sees('Tiền mặt theo sổ: 24.000 đ');
    expect(await page.locator('#field-cash').inputValue()).toBe('8.000');
    expect(await page.getByText('ghi lý do chênh lệch').count()).toBe(0);
    await cashier.look('a day that moved on while it was closed');
    await page.locator('#field-cash').fill('23.000');
    await button('Khóa sổ ngày').click();
    await page.getByRole('alert').getByText('ghi lý do chênh lệch').click();
    expect(await page.locator('#field-note').evaluate((field) => field === document.activeElement)).toBe(true);
    await cashier.look('closing the day, and what is missing');
    await page.locator('#field-note').fill('Thối nhầm 1.000 đ');
    await button('Khóa sổ ngày').click();
    await sees('Đã khóa sổ ngày này.');
    await sees(/Sổ đã khóa lúc/);
    const dossier = await asked();
    const params = { dossierId: dossier.dossierId, no: '1' };
    const body = { method: 'cash', dong: 16_000 };
    const { problem } = await (await portal.as('cashier')).ask('takeAtCounter', { params, body });
    expect(problem?.code).toBe('day-closed');
    await page.goto(`/can-bo/?dossier=${dossier.dossierId}`);
    await sees('Sổ thu hôm nay đã khóa.');
    expect(await button('Thu tiền tại quầy').count()).toBe(0);
    await cashier.look('a dossier that owes after the day is closed');
  });
});

describe('a leader', () => {
  it('sees what is to be remitted, takes it along as a file, and notes that it was', async () => {
    await portal.setClock('2026-11-23T18:05:00.000Z');
    await portal.setClock('2026-12-01T02:00:00.000Z');
    const on = leader.page;
    await on.goto('/can-bo/?cash=treasury');
    await heading('Kỳ 23/11/2026 – 29/11/2026', on);
    await sees('Cộng phải nộp: 72.000 đ', on);
    await leader.look('what is to be remitted');
    const coming = on.waitForEvent('download');
    await button('Tải bảng kê CSV', on).click();
    const csv = readFileSync(await (await coming).path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain('01BLP0-001/26H');
    await button('Ghi đã nộp Kho bạc', on).click();
    await on.locator('#field-document').fill('GNT 112');
    await leader.look('noting a remittance');
    await button('Ghi đã nộp Kho bạc', on).click();
    await sees('Đã ghi kỳ nộp.', on);
    await sees('Nộp chậm nhất 10/12/2026.', on);
    await leader.look('after a remittance');
  });

  it('reads all of it in English too', async () => {
    const on = leader.page;
    await on.goto('/can-bo/?cash=day&date=2026-11-23');
    await heading('Thu phí ngày 23/11/2026', on);
    await on.getByRole('link', { name: 'English' }).click();
    await heading('Fees of 23 November 2026', on);
    for (const [link, title] of [
      ['Bank statement', 'Read a bank statement'],
      ['To be settled', 'To be settled'],
      ['Refunds', 'Refunds'],
      ['To the Treasury', 'To the Treasury'],
    ] as const) {
      await on.getByRole('link', { name: link, exact: true }).click();
      await heading(title, on);
      await leader.look(`${title} in English`);
    }
  });
});

it('finds at night that the day adds up', async () => {
  const { reconciled } = await until('the night', async () => {
    const read = await (await portal.as('cashier')).call('getCashDay', { params: { date: day } });
    return read.reconciled && read;
  });
  expect(reconciled).toMatchObject({ came: { count: 5, dong: 80_000 }, differences: [] });
});
