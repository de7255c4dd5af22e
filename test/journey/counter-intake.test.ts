import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aPdf, atDesk, serviceId, someAnswers } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The card of the demo citizen, as a scanner types it. */
const card = '014192003517|050123456|Lò Thị Hoa|14051992|Nữ|Tổ 5, Tô Hiệu, Sơn La|15082021';

let portal: WholePortal;
let browser: Browser;
let officer: Visitor;
let page: Page;
let dossierId = '';
let code = '';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  // Monday 23 November 2026, 15:30: the counter is open, and what comes now is forwarded the next working morning.
  await portal.setClock('2026-11-23T08:30:00.000Z');
  officer = await visit(browser, portal, 'desk');
  ({ page } = officer);
  await signInAtDesk(officer, 'reception');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const sees = async (text: string | RegExp) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};
/** An intake begun for the demo citizen, her card scanned, nothing else brought. */
const begun = async (): Promise<string> => {
  const { dossier } = await (
    await portal.as('reception')
  ).call('openIntake', {
    body: { serviceId, agencyId: 'sl-p-to-hieu' },
  });
  await page.goto(`/can-bo/?intake=${dossier.id}`);
  const scan = page.getByLabel('Quét mã QR trên thẻ căn cước');
  await scan.fill(card);
  await scan.press('Enter');
  await sees('Đã đọc thẻ của Lò Thị Hoa.');
  return dossier.id;
};
const intake = async () => (await portal.as('reception')).call('getIntake', { params: { dossierId } });

describe('a dossier on paper', () => {
  it('begins with the service, found without accents, for any agency that handles it', async () => {
    await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
    await sees('Không có hồ sơ nào đang nhập dở.');
    await page.getByLabel('Tìm thủ tục').fill('ban sao trich luc');
    await page
      .getByRole('link', { name: /trích lục/i })
      .first()
      .waitFor();
    await officer.look('choosing the service');
    await page
      .getByRole('link', { name: /trích lục/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Bắt đầu' }).waitFor();
    expect(await page.locator('h1 .govuk-caption-l').innerText()).toBe('Tiếp nhận tại quầy');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).waitFor();
    dossierId = new URL(page.url()).searchParams.get('intake') ?? '';
  });

  it('says what of a scan cannot be read, and fills in what can', async () => {
    const scan = page.getByLabel('Quét mã QR trên thẻ căn cước');
    await scan.fill(card.slice(0, 30));
    await scan.press('Enter');
    await sees('Mã quét bị thiếu.');
    expect(await scan.inputValue()).toBe(card.slice(0, 30));
    await scan.fill(card.replace('Thị', 'Thij'));
    await scan.press('Enter');
    await sees('Đối chiếu với thẻ: họ tên.');
    await scan.fill(card);
    await scan.press('Enter');
    await sees('Đã đọc thẻ của Lò Thị Hoa.');
    expect(await page.getByLabel('Họ tên người nộp').inputValue()).toBe('Lò Thị Hoa');
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
    await page.getByRole('alert').first().waitFor();
    await officer.look('what is missing');
  });

  it('is kept as it is written, and taken up again', async () => {
    const before = await until('the save of a scan', async () => {
      const { answers } = await intake();
      return answers?.intake?.broughtBy.fullName === undefined ? undefined : answers;
    });
    expect(before.intake?.broughtBy).toMatchObject({
      nationalId: '014192003517',
      birthDate: '1992-05-14',
      sex: 'female',
    });
    const { saved, concerning, intake: brought } = before;
    // An organisation's paper is asked for, so that there is one to scan.
    const answers = someAnswers({ relationship: 'co-quan', organisationName: 'Trường THCS Tô Hiệu' });
    const body = { saved, concerning, intake: brought, answers };
    await (await portal.as('reception')).call('saveIntake', { params: { dossierId }, body });
    await page.goto('/can-bo/?intake=start');
    await page
      .getByRole('link', { name: /trích lục/i })
      .first()
      .click();
    await page.getByLabel('Họ tên người nộp').waitFor();
    expect(await page.getByLabel('Họ tên người nộp').inputValue()).toBe('Lò Thị Hoa');
  });

  it('is thrown away by whoever began it, after a question, and is not listed any more', async () => {
    const body = { serviceId: 'dang-ky-khai-sinh', agencyId: 'sl-p-to-hieu' };
    const { dossier } = await (await portal.as('reception')).call('openIntake', { body });
    await page.goto('/can-bo/?intake=start');
    const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="?intake=${dossier.id}"]`) });
    await row.getByRole('button', { name: 'Bỏ hồ sơ này' }).click();
    await officer.look('whether to throw an intake away');
    await row.getByRole('button', { name: 'Giữ lại' }).click();
    await row.getByRole('button', { name: 'Bỏ hồ sơ này' }).click();
    await row.getByRole('button', { name: 'Bỏ hồ sơ nhập dở' }).click();
    await sees('Đã bỏ hồ sơ nhập dở.');
    await row.waitFor({ state: 'detached' });
    expect(await page.locator(`a[href="?intake=${dossierId}"]`).count()).toBe(1);
    await page.goto(`/can-bo/?intake=${dossier.id}`);
    await sees('Đã bỏ hồ sơ nhập dở.');
    await page.goto(`/can-bo/?intake=${dossierId}`);
    await page.getByLabel('Họ tên người nộp').waitFor();
  });

  it('has its papers counted, shown and scanned, and is received and printed in two presses', async () => {
    await page
      .getByLabel(/Đã xuất trình, đã đối chiếu/)
      .last()
      .check();
    await page
      .locator('input[type=file]:not([capture])')
      .last()
      .setInputFiles({
        ...{ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: aPdf('scan') },
      });
    await until('the check of a scan', async () =>
      (await intake()).documents.some(({ state }) => state === 'clean') ? true : undefined,
    );
    await sees('Đã kiểm tra');
    const [scan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mở tệp van-ban.pdf' }).click(),
    ]);
    expect(scan.suggestedFilename()).toBe('van-ban.pdf');
    await page.getByLabel('Người dân yêu cầu Giấy tiếp nhận hồ sơ và hẹn trả kết quả').check();
    expect(await page.getByLabel('Trực tiếp tại nơi tiếp nhận hồ sơ').isChecked()).toBe(true);
    await page.getByRole('group', { name: 'Nhận kết quả bằng cách nào?' }).getByLabel('Qua bưu chính công ích').check();
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Điền mục “Địa chỉ nhận kết quả”' }).waitFor();
    await page.getByLabel('Địa chỉ nhận kết quả').fill('Bản Hìn, phường Chiềng An, tỉnh Sơn La');
    await page.getByLabel(/^Người nhận, nếu không phải chủ hồ sơ/).fill('Lò Văn Khánh');
    await officer.look('an intake to receive');
    // Half past five: the counter has closed, and whoever receives all the same says why.
    await portal.setClock('2026-11-23T10:30:00.000Z');
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
    await page.getByRole('alert', { name: 'Bộ phận tiếp nhận đang ngoài giờ' }).waitFor();
    await page.getByLabel('Lý do nhận hồ sơ ngoài giờ').fill('Người nộp ở bản xa, không về kịp');
    await officer.look('an intake after hours');
    await page.getByRole('button', { name: 'Vẫn tiếp nhận ngoài giờ' }).click();
    await page.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
    code = await page.locator('.mc-code').innerText();
    expect(code).toMatch(/-261123-\d{4}$/);
    await officer.look('received');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In Giấy tiếp nhận (có mã QR)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`receipt-${code}.pdf`);
  });

  it('is at the desk with when it is forwarded, and among the dossiers of whose card it was', async () => {
    await page.getByRole('link', { name: 'Mở hồ sơ ở bàn làm việc' }).click();
    await sees('Chuyển đến cơ quan giải quyết chậm nhất');
    await sees('Qua bưu chính công ích: Lò Văn Khánh, Bản Hìn, phường Chiềng An, tỉnh Sơn La');
    await officer.look('received on paper, at the desk');
    const citizen = await visit(browser, portal);
    await signInAtHome(citizen, 'citizen');
    await citizen.page.getByText(code).first().waitFor();
    expect(await citizen.page.getByText(code).first().isVisible()).toBe(true);
    await citizen.leave();
  });

  it('is supplemented at the counter: what was asked and nothing else, seen beside what it was', async () => {
    // The next working morning.
    await portal.setClock('2026-11-25T01:30:00.000Z');
    const processor = await portal.as('processor');
    await atDesk(processor, dossierId, { type: 'claim' });
    await atDesk(processor, dossierId, {
      type: 'request-supplement',
      items: [
        { kind: 'field', ref: 'organisationName', reason: 'Ghi thiếu tên phường' },
        { kind: 'document', ref: 'van-ban-co-quan', reason: 'Văn bản chưa đóng dấu' },
      ],
    });
    await page.goto(`/can-bo/?dossier=${dossierId}`);
    await page.getByRole('link', { name: 'Nhận phần bổ sung tại quầy' }).click();
    await page.getByRole('heading', { name: 'Tiếp nhận phần bổ sung' }).waitFor();
    await sees('Cơ quan yêu cầu: Văn bản chưa đóng dấu');
    expect(await page.getByLabel('Họ tên người nộp').count()).toBe(0);
    const name = page.locator('#field-organisationName');
    expect(await name.inputValue()).toBe('Trường THCS Tô Hiệu');
    await name.fill('Trường THCS Tô Hiệu, phường Tô Hiệu');
    await page.getByLabel(/^Bản chính/).fill('2');
    await page
      .locator('input[type=file]:not([capture])')
      .last()
      .setInputFiles({
        ...{ name: 'co-dau.pdf', mimeType: 'application/pdf', buffer: aPdf('sealed') },
      });
    await until('the check of the new scan', async () =>
      (await intake()).documents.some((each) => each.name === 'co-dau.pdf' && each.state === 'clean')
        ? true
        : undefined,
    );
    await page.getByRole('button', { name: 'Mở tệp co-dau.pdf' }).waitFor();
    await officer.look('a supplement to take in');
    await page.getByRole('button', { name: 'Tiếp nhận phần bổ sung' }).click();
    await page.getByRole('heading', { name: 'Đã tiếp nhận phần bổ sung' }).waitFor();
    await officer.look('a supplement taken in');
    await page.getByRole('link', { name: 'Mở hồ sơ ở bàn làm việc' }).click();
    await page.locator('ins', { hasText: 'phường' }).waitFor();
    await page.locator('ins', { hasText: '2 bản chính' }).waitFor();
    await officer.look('a supplement of paper, at the desk');
    const { dossier } = await processor.call('getDeskDossier', { params: { dossierId } });
    expect(dossier.status).toBe('processing');
  });
});

describe('a dossier on paper that is not received', () => {
  it('is asked for all that is missing, marked already, with a form to print', async () => {
    const asked = await begun();
    await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await page.getByRole('heading', { name: 'Yêu cầu bổ sung' }).waitFor();
    await sees('Người nộp không để lại số di động hay thư điện tử');
    const reasons = page.locator('.mc-ask-reason textarea');
    const marked = await reasons.count();
    expect(marked).toBeGreaterThan(1);
    expect(await reasons.first().inputValue()).toBe('Chưa xuất trình để đối chiếu.');
    await reasons.first().fill('Chưa có trong bưu gửi, mang bản chính đến quầy.');
    await officer.look('asking for what is missing');
    // What is typed is here again after a reload.
    await page.reload();
    await page.getByRole('button', { name: 'Lập Phiếu yêu cầu bổ sung' }).waitFor();
    expect(await reasons.first().inputValue()).toBe('Chưa có trong bưu gửi, mang bản chính đến quầy.');
    const boxes = page.locator('.mc-ask-group input[type=checkbox]:checked');
    await boxes.last().uncheck();
    await page.getByRole('button', { name: 'Lập Phiếu yêu cầu bổ sung' }).click();
    await sees(/Chưa nêu trong yêu cầu bổ sung/);
    await officer.look('something missing that is in no item');
    await page.locator('.mc-ask-group').last().locator('summary').click();
    await page.getByLabel('Yêu cầu khác', { exact: true }).check();
    await page.locator('.mc-ask-reason textarea').last().fill('Điền đủ tờ khai.');
    await page.getByRole('button', { name: 'Lập Phiếu yêu cầu bổ sung' }).click();
    await page.getByRole('heading', { name: 'Đã yêu cầu bổ sung' }).waitFor();
    const temporary = await page.locator('.mc-code').innerText();
    expect(temporary).toMatch(/^TMP-261125-/);
    await officer.look('more was asked for at the counter');
    await page.getByRole('button', { name: 'In Phiếu yêu cầu bổ sung' }).click();
    await page.locator('dialog.mc-preview iframe').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Mở hồ sơ ở bàn làm việc' }).click();
    await page.getByRole('link', { name: 'Nhận phần bổ sung tại quầy' }).click();
    await page.getByRole('heading', { name: 'Tiếp nhận phần bổ sung' }).waitFor();
    await sees(temporary);
    const { dossier } = await (await portal.as('reception')).call('getIntake', { params: { dossierId: asked } });
    expect(dossier).toMatchObject({ status: 'supplement-before-acceptance', supplementCount: 1 });
  });

  it('is declined with its reason, under a code, with a form to print', async () => {
    const declined = await begun();
    await page.getByLabel('Họ tên người nộp').fill('');
    await page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    await page.getByRole('button', { name: 'Lập Phiếu từ chối tiếp nhận' }).click();
    await page.locator('.govuk-error-summary').first().waitFor();
    expect(await page.locator('.govuk-error-summary__list').first().innerText()).toContain('Họ tên người nộp');
    await page.getByLabel('Họ tên người nộp').fill('Lò Thị Hoa');
    await page.locator('#field-desk-reason').fill('Thủ tục này do phường khác giải quyết.');
    await officer.look('declining at the counter');
    await page.getByRole('button', { name: 'Lập Phiếu từ chối tiếp nhận' }).click();
    await page.getByRole('heading', { name: 'Đã từ chối tiếp nhận' }).waitFor();
    await officer.look('declined at the counter');
    await page.reload();
    await page.getByRole('heading', { name: 'Đã từ chối tiếp nhận' }).waitFor();
    await page.getByRole('button', { name: 'In Phiếu từ chối tiếp nhận' }).click();
    await page.locator('dialog.mc-preview iframe').waitFor();
    await page.keyboard.press('Escape');
    const view = await (await portal.as('reception')).call('getDeskDossier', { params: { dossierId: declined } });
    expect(view.dossier.status).toBe('declined');
    expect(view.letters[0]).toMatchObject({ text: 'Thủ tục này do phường khác giải quyết.' });
  });

  it('is said at the desk, before anything is sent, to reach nobody but on paper', async () => {
    const reception = await portal.as('reception');
    const { dossier } = await reception.call('openIntake', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
    const params = { dossierId: dossier.id };
    const broughtBy = { fullName: 'Quàng Thị Đôi', address: 'Bản Hìn' };
    await reception.call('saveIntake', {
      ...{ params, body: { saved: 0, answers: {}, intake: { channel: 'post', broughtBy, papers: [] } } },
    });
    const items = [{ kind: 'other' as const, ref: 'other', reason: 'Tờ khai chưa ghi gì' }];
    await reception.call('receiveIntake', {
      ...{ params, body: { type: 'request-supplement', version: 1, saved: 1, items } },
    });
    await page.goto(`/can-bo/?dossier=${dossier.id}`);
    await page.getByRole('button', { name: 'Không tiếp nhận' }).click();
    await sees('không tin nào đến được');
    await officer.look('an applicant reached on paper alone');
  });
});
