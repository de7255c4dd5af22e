import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { signInAtDesk, signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let admin: Visitor;
let page: Page;
const filed: string[] = [];

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const citizen = await portal.as('citizen');
  for (let each = 0; each < 3; each += 1) filed.push((await aSubmitted(citizen)).dossierId);
  admin = await visit(browser, portal, 'desk');
  ({ page } = admin);
  await signInToAdministration(admin, 'admin');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const day = (ahead: number): string => today.format(new Date(Date.now() + ahead * 24 * 60 * 60 * 1000));
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const name = () => page.getByRole('group', { name: 'Tên đơn vị' });
const sees = async (text: string) => {
  await page.getByText(text).first().waitFor();
  expect(await page.getByText(text).first().isVisible()).toBe(true);
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('units of the administration', () => {
  it('are shown as a tree on any day, and found without accents', async () => {
    await page.getByRole('link', { name: 'Cơ quan, đơn vị' }).click();
    await sees('55 đơn vị');
    await admin.look('the tree of units');
    await press('1 đơn vị trực thuộc Sở Nông nghiệp và Môi trường tỉnh Sơn La');
    await page.getByRole('link', { name: 'Văn phòng Đăng ký đất đai tỉnh Sơn La' }).waitFor();
    await page.getByLabel('Xem tại ngày').fill('2025-06-30');
    await page.getByRole('link', { name: 'Ủy ban nhân dân huyện Mai Sơn' }).waitFor();
    await page.getByLabel('Tìm theo tên hoặc mã, không cần dấu').fill('moc chau');
    await sees('1 đơn vị');
    await page.getByRole('link', { name: 'Ủy ban nhân dân thị xã Mộc Châu' }).waitFor();
  });

  it('begin with everything they need, or the form says what is missing', async () => {
    await press('Thêm đơn vị');
    await press('Ghi lại');
    await sees('Còn 4 chỗ cần sửa');
    await admin.look('a unit that is missing everything');
    await name().getByLabel('Tiếng Việt').fill('Ủy ban nhân dân xã Mường Bú');
    await name().getByLabel('Tiếng Anh').fill('Muong Bu Commune People’s Committee');
    await page.getByLabel('Cấp', { exact: true }).selectOption('commune');
    await page.getByLabel('Trực thuộc').selectOption({ label: 'Ủy ban nhân dân tỉnh Sơn La' });
    await page.getByLabel('Mã định danh').fill('h52.59');
    expect(await page.getByLabel('Mã trong hệ thống').inputValue()).toBe('uy-ban-nhan-dan-xa-muong-bu');
    await press('Ghi lại');
    await heading('Ủy ban nhân dân xã Mường Bú');
    await sees('Thêm đơn vị');
    await admin.look('a unit');
  });

  it('get a new name from a day on, and both names are to be seen', async () => {
    await press('Sửa thông tin');
    await name().getByLabel('Tiếng Việt').fill('Ủy ban nhân dân phường Mường Bú');
    await page.getByLabel('Áp dụng từ ngày').fill(day(40));
    await page.getByLabel('Căn cứ').fill('NQ 12/NQ-HĐND');
    await admin.look('a change of a unit');
    await press('Ghi lại');
    await sees('từ Ủy ban nhân dân xã Mường Bú thành Ủy ban nhân dân phường Mường Bú');
    await heading('Ủy ban nhân dân xã Mường Bú');
    await sees('NQ 12/NQ-HĐND');
  });

  it('have hours of their own, whose dossiers are looked at before anything is saved, and nothing moves by saving', async () => {
    const citizen = await portal.as('citizen');
    const dueOf = async () =>
      (await citizen.call('getDossier', { params: { dossierId: filed[0]! } })).dossier.due?.at ?? '';
    const before = await dueOf();
    await page.goto('/quan-tri/?agency=sl-p-to-hieu');
    await press('Sửa thông tin');
    const session = (at: number) => page.getByRole('group', { name: `Buổi ${at}` });
    await press('Thêm buổi làm việc');
    await press('Thêm buổi làm việc');
    await session(1).getByLabel('Từ giờ').fill('8h00');
    await session(1).getByLabel('Đến giờ').fill('9:30');
    await session(2).getByLabel('Từ giờ').fill('9:00');
    await session(2).getByLabel('Đến giờ').fill('sáng');
    await page.getByLabel('Sửa cho đúng nội dung đang ghi').check();
    await press('Ghi lại');
    await sees('Nhập giờ và phút, ví dụ 07:30');
    await session(2).getByLabel('Đến giờ').fill('10:00');
    await sees('Các buổi làm việc ghi theo thứ tự trong ngày và không được chồng lên nhau');
    await admin.look('hours that overlap');
    await session(2).getByLabel('Từ giờ').fill('13:30');
    await session(2).getByLabel('Đến giờ').fill('14:30');
    await press('Xem hồ sơ bị ảnh hưởng');
    await sees('3 hồ sơ sẽ đổi ngày hẹn');
    await admin.look('dossiers that hours would touch');
    await page.locator('tbody summary').first().click();
    await sees('Giờ làm việc của nơi tiếp nhận và trả kết quả: 08:00–09:30, 13:30–14:30.');
    await press('Ghi lại');
    await sees('Giờ làm việc riêng: 08:00–09:30; 13:30–14:30');
    await sees('3 hồ sơ sẽ đổi ngày hẹn');
    await admin.look('a unit whose hours were changed');
    expect(await dueOf()).toBe(before);
    await press('Tính lại ngày hẹn cho 3 hồ sơ');
    await sees('Đã tính lại ngày hẹn cho mọi hồ sơ.');
    expect((await dueOf()) > before).toBe(true);
    await admin.look('dossiers dated by the hours of a unit');
    await until('a notice', async () =>
      (await citizen.call('listMyNotices')).notices.find(({ action }) => action === 're-date'),
    );
  });

  it('end with a successor that begins, and their open dossiers move there by themselves', async () => {
    await atDesk(await portal.as('reception'), filed[0]!, { type: 'accept' });
    await page.goto('/quan-tri/?agency=sl-p-to-hieu');
    await sees('3 hồ sơ');
    await press('Kết thúc hoặc sáp nhập');
    await page
      .getByRole('group', { name: 'Đơn vị kết thúc hoạt động' })
      .getByRole('combobox')
      .selectOption('sl-p-chieng-coi');
    await page
      .getByRole('group', { name: 'Đơn vị kết thúc hoạt động' })
      .getByRole('button', { name: 'Thêm vào danh sách' })
      .click();
    await page.getByLabel('Ngày cuối hoạt động').fill(day(-1));
    await press('Thêm đơn vị kế thừa mới');
    await name().getByLabel('Tiếng Việt').fill('Ủy ban nhân dân phường Sơn La');
    await name().getByLabel('Tiếng Anh').fill('Son La Ward People’s Committee');
    await page.getByLabel('Cấp', { exact: true }).selectOption('commune');
    await page.getByLabel('Mã định danh').fill('H52.95');
    await page.getByLabel('Căn cứ').fill('NQ 1681/NQ-UBTVQH15');
    await admin.look('merging two units into a new one');
    await press('Ghi quyết định sắp xếp');
    await sees('Mọi hồ sơ đang mở đã ở Ủy ban nhân dân phường Sơn La.');
    await sees('Kết thúc hoạt động');
    await admin.look('a unit that has ended');
  });

  it('are named in services that their editors change', async () => {
    await press('Tìm các thủ tục');
    await page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).waitFor();
    await sees('giải quyết, tiếp nhận');
  });

  it('tell the applicant, and leave their officers nothing', async () => {
    const citizen = await portal.as('citizen');
    const view = await citizen.call('getDossier', { params: { dossierId: filed[0]! } });
    expect(view.agencyName.vi).toBe('Ủy ban nhân dân phường Sơn La');
    expect(view.events.at(-1)).toMatchObject({ action: 'transfer', byApplicant: false });
    await until('a notice', async () =>
      (await citizen.call('listMyNotices')).notices.find(({ action }) => action === 'transfer'),
    );
    const reception = await portal.as('reception');
    expect((await reception.call('listDeskDossiers')).rows).toEqual([]);
    expect((await reception.ask('getDeskDossier', { params: { dossierId: filed[0]! } })).status).toBe(404);
  });

  it('leave their registers to their successor, whose leader opens them', async () => {
    const keeper = await portal.as('admin');
    const { agencies } = await keeper.call('listAgencies');
    const successor = agencies.find(({ name }) => name.vi === 'Ủy ban nhân dân phường Sơn La')!;
    const params = { staffId: 'leader' };
    const { member, version } = await keeper.call('getMember', { params });
    const { staffId: _, ...facts } = member;
    await keeper.call('changeMember', { params, body: { ...facts, agencyId: successor.id, version } });

    const leader = await visit(browser, portal, 'desk');
    await signInAtDesk(leader, 'leader');
    const year = today.format(new Date()).slice(0, 4);
    await leader.page.goto(`/can-bo/?register=${year}`);
    await leader.page.getByText('Chưa có hồ sơ nào được tiếp nhận trong năm này.').waitFor();
    await leader.page.getByRole('link', { name: 'Ủy ban nhân dân phường Tô Hiệu' }).click();
    await leader.page.getByRole('cell', { name: 'Lò Thị Hoa' }).waitFor();
    await leader.look('the register of a unit that ended');
    await leader.page.getByRole('link', { name: 'Sổ của đơn vị mình' }).click();
    await leader.page.getByText('Chưa có hồ sơ nào được tiếp nhận trong năm này.').waitFor();
    await leader.look('a register beside those of units that ended');
    await leader.leave();
  });

  it('are called otherwise on the pages citizens read', async () => {
    const text = await until('the page is published anew', async () => {
      const html = await (await fetch(`${portal.url}/dich-vu/dang-ky-khai-sinh/`)).text();
      return html.includes('phường Sơn La') ? html : undefined;
    });
    expect(text).not.toContain('Ủy ban nhân dân phường Tô Hiệu');
  });

  it('went wrong nowhere behind the page', () => expect(admin.faults).toEqual([]));
});
