import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { heading } from './journey.ts';
import { signInAtDesk, signInAtHome, signInToAdministration, visit } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T02:00:00.000Z');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

describe('what people are told, and the National Portal', () => {
  it('lets an administrator write a text, see it with example data, and go back to the portal’s own', async () => {
    const admin = await visit(browser, portal, 'desk');
    await signInToAdministration(admin, 'admin');
    const { page } = admin;
    await page.getByRole('link', { name: 'Mẫu thông báo' }).click();
    await heading(page, 'Mẫu thông báo');
    await admin.look('the texts of notices');
    await page.locator('a[href="?notice=accept.sms"]').click();
    await page.getByText('Xem trước với dữ liệu mẫu').waitFor();
    const vietnamese = page.getByRole('group', { name: 'Nội dung' }).getByLabel('Tiếng Việt');
    await vietnamese.fill('Ho so {code}: {agency} {person} {moment} {due} {link} {ten}');
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click();
    await page.getByText('Cổng không điền được {ten}').first().waitFor();
    await admin.look('a text that is refused');
    await vietnamese.fill('Ho so {code}: {agency} {person} {moment} {due} {next} {link}');
    await page
      .getByText(/ký tự GSM-7, \d tin/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click();
    await page.getByText('Đã lưu mẫu thông báo.').waitFor();
    await admin.look('a text of the province’s own');
    await page.getByRole('button', { name: 'Trở về mẫu mặc định' }).click();
    await page.getByRole('button', { name: 'Trở về mặc định', exact: true }).click();
    await page.getByText('Đã trở về mẫu mặc định.').waitFor();

    await page.getByRole('link', { name: 'Cổng quốc gia' }).click();
    await heading(page, 'Cổng quốc gia');
    await page.getByLabel('Bật', { exact: true }).check();
    await page.getByLabel('Mã đơn vị (madonvi)').fill('H52');
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click();
    await page.getByText('Đã lưu.').waitFor();
    await admin.look('the exchange with the National Portal');
    expect(admin.faults).toEqual([]);
    await admin.leave();
  });

  it('lets a person turn off what may be turned off', async () => {
    const citizen = await visit(browser, portal);
    await signInAtHome(citizen, 'citizen');
    const { page } = citizen;
    await page.getByRole('link', { name: 'Cách nhận thông báo' }).click();
    await heading(page, 'Cách nhận thông báo');
    await page.getByRole('group', { name: 'Thư điện tử' }).getByLabel('Không gửi').check();
    await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await page.getByText('Đã lưu. Áp dụng từ thông báo tiếp theo.').waitFor();
    await citizen.look('how one is told');
    expect((await (await portal.as('citizen')).call('getNoticeWishes')).wishes.email).toBe('none');
    await citizen.leave();
  });

  it('brings a dossier filed at the National Portal to the reception, which accepts it by its code', async () => {
    const paid = { DuocThanhToanTrucTuyen: '1' };
    const fields = { MaTTHC: '1.004859', DonViXuLy: 'H52.40', ChuHoSo: 'Quàng Văn Dân', file: 'on', ...paid };
    await fetch(`${portal.url}/dev/national`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    await portal.setClock('2026-11-23T02:06:00.000Z');
    const reception = await portal.as('reception');
    const row = await until('the dossier in the queue', async () =>
      (await reception.call('listDeskDossiers', { query: { view: 'new' } })).rows.find(
        ({ applicantName }) => applicantName === 'Quàng Văn Dân',
      ),
    );
    const officer = await visit(browser, portal, 'desk');
    await signInAtDesk(officer, 'reception');
    const { page } = officer;
    await page.getByRole('link', { name: row.code ?? '' }).click();
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).waitFor();
    await page.getByText('Cổng quốc gia báo đã nộp tại đó.').waitFor();
    await officer.look('a dossier of the National Portal');
    await page.goto('/can-bo/?notices=unsure');
    await heading(page, 'Thông báo chưa rõ kết quả');
    await page.getByText('Mọi thông báo của đơn vị đã gửi xong.').waitFor();
    await officer.look('messages that may not have arrived');
    const notice = {
      ...{ dossierId: row.id, seq: 2, channel: 'email', action: 'submit', attempts: 1, state: 'unknown', version: 2 },
      ...{ reason: 'no-answer', at: '2026-11-23T02:06:00.000Z', code: row.code, applicantName: row.applicantName },
      serviceName: row.serviceName,
    };
    const owed = { ...notice, seq: 3, channel: 'paper', action: 'request-supplement', reason: 'nobody-reached' };
    await page.route('**/api/desk/notices', (route) => route.fulfill({ json: { notices: [notice, owed] } }));
    await page.reload();
    const resend = page.getByRole('button', { name: `Gửi lại: ${row.code ?? ''}` });
    const isFocused = (element: Element) => element === document.activeElement;
    await resend.click();
    const sure = page.getByRole('heading', { name: `Gửi lại thông báo của hồ sơ ${row.code ?? ''}?` });
    await sure.waitFor();
    expect(await sure.evaluate(isFocused)).toBe(true);
    await officer.look('sending a message again');
    // What could only be told on paper is printed and posted, never sent again.
    await page.getByText(/^Không báo được: người nộp/).waitFor();
    expect(await page.getByRole('button', { name: /^Gửi lại/ }).count()).toBe(2);
    expect(await page.getByRole('button', { name: `Đã gửi hoặc trao tay: ${row.code ?? ''}` }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Mở hồ sơ để in phiếu' }).getAttribute('href')).toBe(
      `?dossier=${row.id}`,
    );
    await page.getByRole('button', { name: 'Để nguyên' }).click();
    expect(await resend.evaluate(isFocused)).toBe(true);
    // A "no" stays until it is asked again, and no longer.
    await page.route('**/api/desk/notices/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: `Đã báo qua điện thoại: ${row.code ?? ''}` }).click();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('button', { name: 'Thử lại' }).waitFor({ state: 'hidden' });
    for (const asked of ['**/api/desk/notices', '**/api/desk/notices/**']) await page.unroute(asked);
    // Which case of the registration it is, nobody said there: reception chooses, and the time limit follows.
    await page.goto(`/can-bo/?dossier=${row.id}`);
    await page.getByText('Chưa xác định, chọn khi tiếp nhận').waitFor();
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Chọn trường hợp của hồ sơ' }).waitFor();
    await officer.look('accepting a dossier of the National Portal without its case');
    await page.getByLabel('Bổ sung thông tin còn thiếu').check();
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await page.getByText('Đã ghi: Tiếp nhận.').waitFor();
    const { dossier } = await reception.call('getDeskDossier', { params: { dossierId: row.id } });
    expect(dossier).toMatchObject({ status: 'accepted', caseId: 'bo-sung', due: { at: '2026-11-23T10:00:00.000Z' } });
    await officer.look('a dossier of the National Portal accepted as its case');
    await until('the National Portal to hear of it', async () => {
      const told = await (await fetch(`${portal.url}/dev/national`)).text();
      return told.includes('&quot;TrangThaiHoSo&quot;: &quot;2&quot;') || undefined;
    });
    await officer.leave();
  });
});
