import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Download, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aPdf } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { pickPerson, signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let citizen: Visitor;
let reception: Visitor;
let processor: Visitor;
/** What the journey learns on its way. */
let dossierId = '';
let temporaryCode = '';
let officialCode = '';
const letter = aPdf('van ban yeu cau');
const result = aPdf('ban sao trich luc');

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** What a click makes the browser save. */
const saved = async (page: Page, click: () => Promise<void>): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return bytesOf(download);
};

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a citizen files on a telephone', () => {
  it('finds the service without accents and is three clicks from home to the form', async () => {
    citizen = await visit(browser, portal);
    const { page } = citizen;
    await page.goto('/');
    await page.locator('#search-query').fill('ban sao trich luc');
    await page.locator('#search-results a').first().click();
    await heading(page, 'Cấp bản sao trích lục hộ tịch');
    await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).first().click();
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    await pickPerson(page, 'citizen');
    await page.getByText('Đang đăng nhập: Lò Thị Hoa').waitFor();
    await citizen.look('choosing the authority');
    expect(citizen.faults).toEqual([]);
  });

  it('is told what is missing, and where', async () => {
    const { page } = citizen;
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Chọn cơ quan giải quyết' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-agency');
    await citizen.look('start with an error');
    await page.locator('#field-agency').selectOption('sl-p-to-hieu');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await heading(page, 'Chủ hồ sơ');
    await citizen.look('whom it concerns');
    dossierId = new URL(page.url()).searchParams.get('dossier') ?? '';
    expect(dossierId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('finds what the portal knows filled in, and mends an error from the summary', async () => {
    const { page } = citizen;
    await page.getByLabel('Cho chính mình').check();
    await goOn(page);
    await heading(page, 'Người yêu cầu');
    expect(await page.locator('#field-requesterName').inputValue()).toBe('Lò Thị Hoa');
    await page.getByLabel('Đại diện cơ quan, tổ chức').check();
    await goOn(page);
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-organisationName');
    await citizen.look('a section with an error');
    await page.locator('#field-organisationName').fill('Trường THCS Tô Hiệu');
    await goOn(page);
    await heading(page, 'Sự kiện hộ tịch');
  });

  it('goes on at another device after the browser was closed', async () => {
    const { page } = citizen;
    await page.getByLabel('Khai sinh').check();
    await page.locator('#field-registeredName').fill('Lò Văn Khánh');
    await page.getByText(/Đã lưu lúc/).waitFor();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/answers') && response.ok()),
      page.locator('#field-registeredAt').fill('UBND phường Tô Hiệu'),
    ]);
    expect(answer.ok()).toBe(true);
    expect(citizen.faults).toEqual([]);
    await citizen.leave();

    citizen = await visit(browser, portal);
    await signInAtHome(citizen, 'citizen');
    await citizen.look('my dossiers');
    await citizen.page.getByRole('link', { name: /Cấp bản sao trích lục/ }).click();
    await citizen.page.getByRole('link', { name: 'Soạn tiếp hồ sơ' }).waitFor();
    await citizen.look('a draft among my dossiers');
    await citizen.page.getByRole('link', { name: 'Soạn tiếp hồ sơ' }).click();
    await heading(citizen.page, 'Chủ hồ sơ');
    await citizen.page.getByText(/^Bước 1/).click();
    await citizen.page.getByRole('link', { name: /Sự kiện hộ tịch/ }).click();
    await heading(citizen.page, 'Sự kiện hộ tịch');
    expect(await citizen.page.locator('#field-registeredName').inputValue()).toBe('Lò Văn Khánh');
    expect(await citizen.page.locator('#field-registeredAt').inputValue()).toBe('UBND phường Tô Hiệu');
  });

  it('answers the rest and sends a file, which is checked', async () => {
    const { page } = citizen;
    await page.locator('#field-registeredBirthDate').fill('14');
    await page.locator('#field-registeredBirthDate-month').fill('5');
    await page.locator('#field-registeredBirthDate-year').fill('2001');
    await citizen.look('the second section');
    await goOn(page);
    await heading(page, 'Số bản và cách nhận');
    await page.locator('#field-copies').fill('2');
    await page.getByLabel('Tại quầy').check();
    await citizen.look('the third section');
    await goOn(page);
    await heading(page, 'Giấy tờ');
    await citizen.look('documents before');
    await page
      .locator('[id="field-documents-van-ban-co-quan"]')
      .setInputFiles({ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: letter });
    await page.getByText('Đã kiểm tra').waitFor();
    await citizen.look('documents after');
    await goOn(page);
    await heading(page, 'Kiểm tra và nộp');
  });

  it('checks, declares and hands in once, however often the button is pressed', async () => {
    const { page } = citizen;
    expect(await page.locator('main').innerText()).toContain('Lò Văn Khánh');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Đánh dấu vào lời cam đoan').first().waitFor();
    await citizen.look('checking with an error');
    await page.getByLabel(/Tôi cam đoan/).check();
    await citizen.look('checking');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).dblclick();
    await heading(page, 'Đã nộp hồ sơ');
    temporaryCode = /TMP-\d{6}-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
    expect(temporaryCode).not.toBe('');
    await citizen.look('the receipt');
    const { rows } = await (await portal.as('citizen')).call('listMyDossiers');
    expect(rows.map(({ status }) => status)).toEqual(['submitted']);
  });

  it('keeps the confirmation as PDF, and can track it without an account', async () => {
    const { page } = citizen;
    const paper = page.getByRole('button', { name: 'Xác nhận đã nộp hồ sơ' });
    expect((await saved(page, () => paper.click())).subarray(0, 5).toString()).toBe('%PDF-');
    const anyone = await visit(browser, portal);
    await anyone.page.goto('/tra-cuu/');
    await anyone.page.locator('#field-code').fill(temporaryCode);
    await anyone.page.getByRole('button', { name: 'Tra cứu' }).click();
    await anyone.page.getByText(`Hồ sơ ${temporaryCode}: hoàn thành 10%`).waitFor();
    await anyone.look('tracking');
    expect(anyone.page.url()).not.toContain(temporaryCode);
    await anyone.leave();
  });
});

describe('officers answer at their desks', () => {
  it('finds it among the new and by name without accents', async () => {
    reception = await visit(browser, portal, 'desk');
    await signInAtDesk(reception, 'reception');
    const { page } = reception;
    await page.getByRole('link', { name: temporaryCode }).waitFor();
    await reception.look('the queue');
    await until('the name to be found', async () => {
      const { rows } = await (await portal.as('reception')).call('listDeskDossiers', { query: { q: 'lo thi hoa' } });
      return rows.length > 0 ? rows : undefined;
    });
    await page.locator('#desk-search').fill('lo thi hoa');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: temporaryCode }).waitFor();
    await page.locator('tbody th a').first().focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Cấp bản sao trích lục hộ tịch');
  });

  it('opens each action’s form, then accepts: an official code and Form 01', async () => {
    const { page } = reception;
    for (const action of ['Không tiếp nhận', 'Yêu cầu bổ sung', 'Yêu cầu nộp phí, lệ phí', 'Tiếp nhận']) {
      await page.getByRole('button', { name: action, exact: true }).click();
      await reception.look(`the form of ${action}`);
    }
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đã ghi: Tiếp nhận.').waitFor();
    officialCode = await until(
      'the official code',
      async () => /H52\.[\d.]+-\d{6}-\d{4}/.exec(await page.locator('main').innerText())?.[0],
    );
    const paper = page.getByRole('button', { name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' });
    expect((await saved(page, () => paper.click())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('claims it and asks for a supplement with a reason for each item', async () => {
    processor = await visit(browser, portal, 'desk');
    await signInAtDesk(processor, 'processor');
    const { page } = processor;
    await page.goto(`/can-bo/?dossier=${dossierId}`);
    await page.getByRole('button', { name: 'Nhận xử lý', exact: true }).click();
    await processor.look('the form of claiming');
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đã ghi: Nhận xử lý.').waitFor();
    for (const action of ['Chuyển cho đồng nghiệp', 'Trình kết quả', 'Yêu cầu nộp phí, lệ phí', 'Yêu cầu bổ sung']) {
      await page.getByRole('button', { name: action, exact: true }).click();
      await processor.look(`the form of ${action}`);
    }
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đánh dấu ít nhất một mục và ghi lý do').first().waitFor();
    await page.getByLabel('Đã đăng ký tại', { exact: true }).check();
    await page.getByLabel('Lý do: Đã đăng ký tại').fill('Ghi rõ tên cơ quan đã đăng ký');
    await page.getByLabel('Văn bản yêu cầu nêu rõ lý do', { exact: true }).check();
    await page.getByLabel('Lý do: Văn bản yêu cầu nêu rõ lý do').fill('Bản chụp bị mờ');
    await processor.look('a supplement being asked');
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đã ghi: Yêu cầu bổ sung.').waitFor();
  });
});

describe('the citizen answers the supplement', () => {
  it('is told in the inbox and by mail', async () => {
    const titles = await until('four notices', async () => {
      const { notices } = await (await portal.as('citizen')).call('listMyNotices');
      return notices.length >= 3 ? notices.map(({ title }) => title) : undefined;
    });
    expect(titles[0]).toContain(officialCode);
    await until('the mail', async () => {
      const mails = await portal.mailbox();
      return mails.find(({ subject, to }) => to === 'hoa.lo@example.com' && subject === titles[0]);
    });
    const { page } = citizen;
    await page.goto('/ho-so-cua-toi/?view=inbox');
    await page.getByRole('link', { name: titles[0]! }).waitFor();
    await citizen.look('the inbox');
    await page.getByRole('link', { name: titles[0]! }).click();
    await page.getByText('Bản chụp bị mờ').first().waitFor();
    await citizen.look('a dossier that waits for a supplement');
  });

  it('writes only what was asked again', async () => {
    const { page } = citizen;
    await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
    await heading(page, 'Sự kiện hộ tịch');
    expect(await page.locator('#field-registeredName').count()).toBe(0);
    await page.getByText('Ghi rõ tên cơ quan đã đăng ký').waitFor();
    await citizen.look('a supplement’s question');
    await page.locator('#field-registeredAt').fill('UBND phường Chiềng Lề cũ');
    await goOn(page);
    await heading(page, 'Giấy tờ');
    await page
      .locator('[id="field-documents-van-ban-co-quan"]')
      .setInputFiles({ name: 'van-ban-ro.pdf', mimeType: 'application/pdf', buffer: aPdf('ban ro') });
    await page.getByText('van-ban-ro.pdf').waitFor();
    await until('the check', async () => ((await page.getByText('Đang').count()) === 0 ? true : undefined));
    await goOn(page);
    await page.getByLabel(/Tôi cam đoan/).check();
    await citizen.look('checking a supplement');
    await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
    await heading(page, 'Đã gửi phần bổ sung');
    await citizen.look('the receipt of a supplement');
  });

  it('shows the officer what is different', async () => {
    const { page } = processor;
    await page.reload();
    await page.getByText('UBND phường Chiềng Lề cũ').waitFor();
    await page.getByText('Trước đây: UBND phường Tô Hiệu').waitFor();
    await processor.look('the difference');
  });
});

describe('the result', () => {
  it('is proposed with a file by the processor', async () => {
    const { page } = processor;
    await page.getByRole('button', { name: 'Trình kết quả', exact: true }).click();
    await page
      .locator('.mc-pick input[type="file"]')
      .setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: result });
    await page.getByLabel('Tóm tắt kết quả').fill('Cấp 2 bản sao trích lục khai sinh');
    await until('the check of the result', async () => {
      const { documents } = await (await portal.as('processor')).call('getDeskDossier', { params: { dossierId } });
      return documents.find(({ asked, state }) => asked === 'result' && state === 'clean');
    });
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đã ghi: Trình kết quả.').waitFor();
  });

  it('is signed by the leader', async () => {
    const leader = await visit(browser, portal, 'desk');
    await signInAtDesk(leader, 'leader');
    const { page } = leader;
    await page.goto(`/can-bo/?dossier=${dossierId}`);
    for (const action of [
      'Phân công',
      'Từ chối giải quyết',
      'Dừng giải quyết',
      'Xin lỗi và hẹn lại',
      'Ký, ban hành kết quả',
    ]) {
      await page.getByRole('button', { name: action, exact: true }).click();
      await leader.look(`the form of ${action}`);
    }
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Đã ghi: Ký, ban hành kết quả.').waitFor();
    expect(leader.faults).toEqual([]);
    await leader.leave();
  });

  it('reaches the citizen byte for byte, who confirms', async () => {
    const { page } = citizen;
    await page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
    await page.getByRole('button', { name: 'Tải xuống ket-qua.pdf' }).waitFor();
    await citizen.look('a dossier with its result');
    const download = page.getByRole('button', { name: 'Tải xuống ket-qua.pdf' });
    expect((await saved(page, () => download.click())).equals(result)).toBe(true);
    await page.getByRole('button', { name: 'Xác nhận đã nhận kết quả' }).click();
    await page.getByText('Kết quả đã được trả.').waitFor();
    await citizen.look('a dossier that is done');
    expect([...citizen.faults, ...reception.faults, ...processor.faults]).toEqual([]);
  });
});
