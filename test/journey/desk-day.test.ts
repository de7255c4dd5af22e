import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/support/chromium.ts';
import { aPdf, aSubmitted, atDesk, someAnswers } from '#test/support/filing.ts';
import { pagesIn } from '#test/support/pdf-text.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { saved } from './journey.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
const codes: string[] = [];
let supplemented = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const [citizen, reception] = [await portal.as('citizen'), await portal.as('reception')];
  for (let count = 0; count < 3; count += 1) codes.push((await aSubmitted(citizen)).temporaryCode ?? '');
  const { dossierId } = await aSubmitted(citizen);
  supplemented = dossierId;
  const items = [
    { kind: 'field', ref: 'registeredAt', reason: 'Ghi đúng nơi đăng ký' },
    { kind: 'field', ref: 'copies', reason: 'Mấy bản?' },
  ];
  await atDesk(reception, dossierId, { type: 'request-supplement', items });
  const answers = someAnswers({ registeredAt: 'UBND phường Chiềng Lề', copies: 3 });
  await citizen.call('saveAnswers', { params: { dossierId }, body: { saved: 0, answers } });
  const body = { type: 'answer-supplement', version: 3, saved: 1, declaration: true };
  await citizen.call('actOnDossier', { params: { dossierId }, body });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const signedIn = async (person: string): Promise<Visitor> => {
  const visitor = await visit(browser, portal, 'desk');
  await signInAtDesk(visitor, person);
  return visitor;
};
const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });

describe('a day at the desk', () => {
  it('at the counter: a scanned form opens its dossier, a card finds all of its person, a stranger’s number says so', async () => {
    const visitor = await signedIn('reception');
    const { page } = visitor;
    const box = page.getByRole('searchbox', { name: 'Tra cứu hồ sơ' });
    await box.fill(`${portal.url}/tra-cuu/?code=${codes[0] ?? ''}`);
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Cấp bản sao trích lục/ }).waitFor();
    expect(await page.locator('h1').innerText()).toContain(codes[0]);
    await page.goBack();
    const reception = await portal.as('reception');
    await until('the numbers', async () => {
      const { rows } = await reception.call('searchDossiers', { body: { q: '014192003517' } });
      return rows.length === 4 ? rows : undefined;
    });
    await box.fill('014192003517|050123456|Lò Thị Hoa|14051992|Nữ|Tổ 5, phường Tô Hiệu|01012022');
    await box.press('Enter');
    await page.getByRole('heading', { name: 'Hồ sơ theo số định danh' }).waitFor();
    await page.getByRole('status').filter({ hasText: '4 hồ sơ' }).waitFor();
    await visitor.look('what a citizen card found');
    await box.fill('0999 999 999');
    await box.press('Enter');
    await page.getByText('Không có hồ sơ nào ở cơ quan bạn mang số này').waitFor();
    await visitor.leave();
  });

  it('after a supplement: old and new side by side, and what asking once more means', async () => {
    const visitor = await signedIn('reception');
    const { page } = visitor;
    await page.goto(`/can-bo/?dossier=${supplemented}`);
    await page.getByText('2 mục đã sửa so với lần nộp trước.').waitFor();
    expect(await page.locator('del').allTextContents()).toEqual(['[bỏ: Tô Hiệu ]', '[bỏ: 2 ]']);
    expect(await page.locator('ins').allTextContents()).toEqual(['[mới: Chiềng Lề ]', '[mới: 3 ]']);
    await button(visitor, 'Yêu cầu bổ sung').click();
    await page.getByText('Trước khi tiếp nhận đã yêu cầu bổ sung 1 lần').waitFor();
    const folded = page.locator('details.mc-ask-group:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByRole('checkbox', { name: 'Yêu cầu khác' }).check({ force: true });
    await page.getByLabel('Lý do: Yêu cầu khác').fill('Thiếu chữ ký');
    await button(visitor, 'Đồng ý').click();
    await page.getByRole('alert').getByText('Ghi lý do phải yêu cầu bổ sung thêm lần nữa').waitFor();
    await visitor.look('a supplement compared');
    await page.getByLabel('Vì sao phải yêu cầu thêm').fill('Bản mới thiếu chữ ký');
    await button(visitor, 'Đồng ý').click();
    await page.getByText('Đã ghi: Yêu cầu bổ sung.').waitFor();
    await page.getByText('2 lần').waitFor();
    expect(await page.getByText('Tính là quá hạn (QĐ 766)').count()).toBe(0);
    await visitor.leave();
  });

  it('each request keeps its form, at the desk and with its applicant', async () => {
    const [visitor, home] = [await signedIn('reception'), await visit(browser, portal)];
    const asked = async (click: () => Promise<void>, { page }: Visitor) =>
      (await pagesIn(await saved(page, click))).join(' ').replace(/\s+/g, ' ');
    await visitor.page.goto(`/can-bo/?dossier=${supplemented}`);
    await signInAtHome(home, 'citizen');
    await home.page.goto(`/ho-so-cua-toi/?dossier=${supplemented}`);
    for (const [no, reason] of [
      [1, 'Ghi đúng nơi đăng ký'],
      [2, 'Thiếu chữ ký'],
    ] as const) {
      const form = `Phiếu yêu cầu bổ sung lần ${no} (PDF)`;
      await button(visitor, form).click();
      const save = visitor.page.getByRole('dialog').getByRole('button', { name: 'Tải về' });
      expect(await asked(() => save.click(), visitor)).toContain(reason);
      await visitor.page.keyboard.press('Escape');
      expect(await asked(() => button(home, form).click(), home)).toContain(reason);
    }
    await visitor.look('two requests at the desk');
    await home.look('two requests of one’s own');
    await Promise.all([visitor.leave(), home.leave()]);
  });

  it('what is written for colleagues stands in nothing an applicant reads, and Escape forgets none of it', async () => {
    const visitor = await signedIn('reception');
    const { page } = visitor;
    await page.goto(`/can-bo/?dossier=${supplemented}`);
    const text = page.getByLabel('Nội dung', { exact: true });
    await button(visitor, 'Ghi chú nội bộ').click();
    await text.fill('Người nộp hay quên, gọi lại chiều mai');
    await text.press('Escape');
    expect(await button(visitor, 'Ghi chú nội bộ').evaluate((found) => found === document.activeElement)).toBe(true);
    await button(visitor, 'Nhắn người nộp').click();
    expect(await text.inputValue()).toBe('');
    // A file of the message is a file of nothing else.
    await page.locator('#field-desk-documentIds').setInputFiles({
      ...{ name: 'huong-dan.pdf', mimeType: 'application/pdf', buffer: aPdf('huong dan') },
    });
    await page.getByRole('checkbox', { name: 'huong-dan.pdf' }).waitFor();
    await button(visitor, 'Ghi chú nội bộ').click();
    await page.getByText('Đã khôi phục nội dung bạn đang nhập dở.').waitFor();
    expect(await text.inputValue()).toBe('Người nộp hay quên, gọi lại chiều mai');
    await page.reload();
    expect(await text.inputValue()).toBe('Người nộp hay quên, gọi lại chiều mai');
    await button(visitor, 'Đồng ý').click();
    await page.getByText('Đã ghi: Ghi chú nội bộ.').waitFor();
    await button(visitor, 'Nhắn người nộp').click();
    await page.getByText('Đã kiểm tra').waitFor();
    expect(await page.getByRole('checkbox', { name: 'huong-dan.pdf' }).isChecked()).toBe(true);
    await text.fill('Mời xem hướng dẫn kèm theo.');
    await button(visitor, 'Đồng ý').click();
    await page.getByText('Đã ghi: Nhắn người nộp.').waitFor();
    await button(visitor, 'Nhắn người nộp').click();
    expect(await text.inputValue()).toBe('');
    await button(visitor, 'Thôi').click();
    await visitor.leave();
  });

  it('many at once: the selection is accepted, and each that could not be says why', async () => {
    const visitor = await signedIn('reception');
    const { page } = visitor;
    await page.goto('/can-bo/?view=new');
    await page.getByRole('checkbox', { name: 'Chọn tất cả hồ sơ đang hiện' }).check();
    await page.getByText('Đã chọn 3 hồ sơ').waitFor();
    // A colleague is quicker with one of them.
    const reception = await portal.as('reception');
    const { rows } = await reception.call('listDeskDossiers', { query: { view: 'new' } });
    await atDesk(reception, rows[0]?.id ?? '', { type: 'decline', reason: 'Không đúng nơi nộp' });
    await button(visitor, 'Tiếp nhận (3)').click();
    await visitor.look('a selection');
    // The answer is lost and the queue is read again, empty: what was sent stays to be sent again, and is done once.
    const selections = '**/api/desk/selections';
    await page.route(selections, async (route) => {
      await route.fetch();
      await route.abort('internetdisconnected');
    });
    await button(visitor, 'Đồng ý').click();
    await page.getByRole('alert').waitFor();
    await page.unroute(selections);
    await button(visitor, 'Làm mới').click();
    await page.getByText('Không có hồ sơ mới chờ tiếp nhận.').waitFor();
    await visitor.look('a selection that was not answered');
    await button(visitor, 'Đồng ý').click();
    await page.getByRole('heading', { name: 'Đã xong 2 trên 3 hồ sơ' }).waitFor();
    expect(await page.locator('.mc-outcomes').innerText()).toContain('Hồ sơ vừa được thay đổi');
    await visitor.look('the report of a selection');
    await visitor.leave();
  });

  it('a filter of one’s own begins the next day', async () => {
    const visitor = await signedIn('leader');
    const { page } = visitor;
    await page.goto('/can-bo/?view=processing');
    await page.getByLabel('Thủ tục').selectOption({ index: 1 });
    await page.waitForURL(/service=/);
    // Without those that are kept nothing is kept either: it is said, and asking again does it.
    await page.route('**/api/desk/filters', (route) => route.abort('internetdisconnected'));
    await page.reload();
    await button(visitor, 'Lưu bộ lọc này').click();
    await page.getByLabel('Tên bộ lọc').fill('Trích lục đang làm');
    await button(visitor, 'Lưu').click();
    const failed = page.getByRole('alert', { name: 'Không kết nối được' });
    await failed.waitFor();
    await visitor.look('a filter that could not be kept');
    await page.unroute('**/api/desk/filters');
    await failed.getByRole('button', { name: 'Thử lại' }).click();
    await failed.waitFor({ state: 'hidden' });
    await button(visitor, 'Mở đầu ngày bằng bộ lọc này').click();
    await page.getByText('mở đầu ngày').first().waitFor();
    await visitor.look('a filter that is kept');
    await page.goto('/can-bo/');
    await page.waitForURL(/view=processing&service=/);
    await page.getByRole('link', { name: /Trích lục đang làm/ }).waitFor();
    await visitor.leave();
  });

  it('opinions come page after page below each other, and what did not come is asked for again', async () => {
    const visitor = await signedIn('processor');
    const { page } = visitor;
    const opinion = (code: string) => ({
      ...{ dossierId: '0193a5c0-7d5e-7000-8000-000000000001', code, stage: 'to-answer', content: 'Xác nhận cư trú' },
      ...{ no: Number(code.slice(-1)), isLead: true, answerBy: '2099-11-25', dueAt: '2099-11-25T10:00:00.000Z' },
      ...{ serviceName: { vi: 'Trích lục', en: 'Extract' }, agencyName: { vi: 'Xã Mai Sơn', en: 'Mai Sơn' } },
      ...{ askingAgencyName: { vi: 'Phường Tô Hiệu', en: 'Tô Hiệu' }, askedAt: '2026-11-23T01:00:00.000Z' },
    });
    const at = '2026-11-23T02:00:00.000Z';
    const [whole, following] = ['**/api/desk/opinions', '**/api/desk/opinions?*'];
    const first = { at, asked: [opinion('H52.40-261123-0001')], late: [opinion('H52.40-261123-0009')], next: 'on' };
    await page.route(whole, (route) => route.fulfill({ json: first }));
    await page.route(following, (route) => route.abort('internetdisconnected'));
    await page.goto('/can-bo/?with=opinions');
    await button(visitor, 'Xem thêm').click();
    const failed = page.getByRole('alert', { name: 'Không kết nối được' });
    await failed.waitFor();
    await visitor.look('opinions that did not all come');
    await page.unroute(following);
    await page.route(following, (route) =>
      route.fulfill({ json: { at, asked: [opinion('H52.40-261123-0002')], late: [] } }),
    );
    await failed.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('link', { name: 'H52.40-261123-0002' }).waitFor();
    for (const code of ['H52.40-261123-0001', 'H52.40-261123-0009'])
      expect(await page.getByRole('link', { name: code }).count()).toBe(1);
    expect(await button(visitor, 'Xem thêm').count()).toBe(0);
    await visitor.leave();
  });

  it('days away that end before they begin are named at their field', async () => {
    const visitor = await signedIn('processor');
    const { page } = visitor;
    await page.goto('/can-bo/?with=away');
    await page.locator('summary').filter({ hasText: 'Quàng Văn Dũng' }).click();
    await page.getByLabel('Từ ngày').fill('2026-12-10');
    await page.getByLabel('Đến hết ngày').fill('2026-12-05');
    await button(visitor, 'Ghi ngày vắng').click();
    await page.getByRole('alert').getByText('Ngày cuối không được trước ngày bắt đầu').click();
    const last = page.getByLabel('Đến hết ngày');
    expect(await last.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await last.getAttribute('aria-invalid')).toBe('true');
    await visitor.look('days away that run backwards');
    await visitor.leave();
  });

  it('a colleague on leave: the leader hands over all they hold, and sees of each what came of it', async () => {
    const processor = await portal.as('processor');
    const { rows } = await processor.call('listDeskDossiers', { query: { view: 'processing' } });
    for (const { id } of rows) await atDesk(processor, id, { type: 'claim' });
    const visitor = await signedIn('leader');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Chuyển giao hồ sơ' }).click();
    await page.getByLabel('Hồ sơ của ai').selectOption('processor');
    await page.getByRole('heading', { name: 'Quàng Văn Dũng đang giữ 2 hồ sơ' }).waitFor();
    await button(visitor, 'Chuyển giao').click();
    await page.getByRole('alert').getByText('Nhập lý do chuyển giao').waitFor();
    await visitor.look('handing over all');
    await page.getByRole('checkbox', { name: 'Hà Thị Minh' }).check({ force: true });
    await page.getByLabel('Lý do', { exact: true }).fill('Nghỉ phép đến hết tuần');
    await button(visitor, 'Chuyển giao').click();
    await page.getByRole('heading', { name: 'Đã xong 2 trên 2 hồ sơ' }).waitFor();
    await page.getByText('Quàng Văn Dũng không giữ hồ sơ nào.').waitFor();
    expect(await page.locator('.mc-outcomes').getByText('Lò Thị Hoa').count()).toBe(2);
    await visitor.look('all handed over');
    await visitor.leave();
  });
});
