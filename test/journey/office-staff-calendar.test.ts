import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { keyboardOf } from './keyboard.ts';
import type { Keyboard } from './keyboard.ts';
import { pickPerson, signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Monday 23 November 2026, 08:00; the Tuesday is a holiday. */
const monday = '2026-11-23T01:00:00.000Z';

let portal: WholePortal;
let browser: Browser;
let admin: Visitor;
let newcomer: Visitor;
let page: Page;
let keys: Keyboard;
let held: string;
let waiting: string;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock(monday);
  const citizen = await portal.as('citizen');
  held = (await aSubmitted(citizen)).dossierId;
  waiting = (await aSubmitted(citizen)).dossierId;
  await atDesk(await portal.as('reception'), held, { type: 'accept' });
  await atDesk(await portal.as('processor'), held, { type: 'claim' });
  newcomer = await visit(browser, portal, 'desk');
  admin = await visit(browser, portal, 'desk');
  ({ page } = admin);
  keys = keyboardOf(page);
  await signInToAdministration(admin, 'admin');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const field = (path: string): Locator => page.locator(`#field-${path}`);
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const sees = async (text: string, on = page) => {
  await on.getByText(text).first().waitFor();
  expect(await on.getByText(text).first().isVisible()).toBe(true);
};
const memberOf = async (staffId: string) =>
  (await portal.as('admin'))
    .call('getMember', { params: { staffId } })
    .then(({ member, version }) => ({ member, version }));

describe('an account of the staff’s that is nobody’s', () => {
  it('is shown its number, to pass on to the administrator', async () => {
    await newcomer.page.goto('/can-bo/');
    await newcomer.page.getByRole('button', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
    await pickPerson(newcomer.page, 'newcomer');
    await sees('Mã tài khoản của bạn, để gửi cho quản trị: newcomer', newcomer.page);
    await newcomer.look('an account that is nobody’s');
  });
});

describe('a new member of staff', () => {
  it('is found by nobody before, and said what is missing of', async () => {
    await keys.press(page.getByRole('link', { name: 'Cán bộ', exact: true }));
    await sees('25 cán bộ');
    await admin.look('the list of staff');
    await keys.press(button('Thêm cán bộ'));
    await keys.press(button('Ghi lại'));
    await sees('Còn 4 chỗ cần sửa');
    await admin.look('a member that is missing everything');
  });

  it('is seconded from their home unit to another, with an account, in one act of the history', async () => {
    await keys.write(field('name'), 'Lò Văn Mới');
    await keys.choose(field('homeAgencyId'), 'Sở Y tế tỉnh Sơn La');
    await keys.choose(field('agencyId'), 'Trung tâm Phục vụ hành chính công tỉnh Sơn La');
    await keys.tick(page.getByLabel('Cán bộ tiếp nhận và trả kết quả'));
    await keys.write(field('account'), 'newcomer');
    await keys.press(button('Ghi lại'));
    await heading('Lò Văn Mới');
    for (const text of ['Đã gắn 1 tài khoản', 'Đơn vị chủ quản: Sở Y tế tỉnh Sơn La', 'Từ ngày: 23/11/2026'])
      await sees(text);
    expect(await page.locator('.mc-history').innerText()).not.toContain('newcomer');
    await admin.look('a member of staff');
  });

  it('signs in at the desk of the unit they work in', async () => {
    await newcomer.page.goto('/can-bo/');
    await sees('Trung tâm Phục vụ hành chính công tỉnh Sơn La', newcomer.page);
    await newcomer.page.getByRole('heading', { level: 1, name: 'Mới nộp' }).waitFor();
    await newcomer.look('the desk of somebody new');
  });

  it('is counted with who else their home unit has seconded there', async () => {
    await page.goto('/quan-tri/?view=staff&agency-of=sl-ttpvhcc');
    await sees('Biệt phái đến đây: Sở Y tế tỉnh Sơn La (2)');
    await keys.write(page.getByLabel('Tìm theo tên, không cần dấu'), 'lo van moi');
    await sees('1 cán bộ');
  });
});

describe('an officer who holds a dossier', () => {
  it('has a form that takes the focus at once: a quick key is not lost to what was there before', async () => {
    await page.goto('/quan-tri/?member=processor');
    await heading('Quàng Văn Dũng');
    const focused = await button('Kết thúc công tác').evaluate(async (each: HTMLElement) => {
      each.click();
      // The form is drawn in the next microtasks, before any paint and any other key.
      for (let task = 0; task < 5; task += 1) await Promise.resolve();
      return document.activeElement?.tagName;
    });
    expect(focused).toBe('H2');
    await keys.press(button('Thôi'));
  });

  it('cannot be ended: it is said why and what to do, and nothing typed is lost', async () => {
    await page.goto('/quan-tri/?member=processor');
    await heading('Quàng Văn Dũng');
    await keys.press(button('Kết thúc công tác'));
    await keys.day(field('validTo'), '2026-12-31');
    await keys.press(page.locator('form').getByRole('button', { name: 'Kết thúc công tác' }));
    const refused = page.getByRole('alert', { name: 'Cán bộ này còn đang giữ hồ sơ' });
    expect(await refused.innerText()).toContain('Lãnh đạo đơn vị bàn giao các hồ sơ này cho người khác');
    await sees('1 hồ sơ');
    expect(await field('validTo').inputValue()).toBe('2026-12-31');
    await admin.look('an officer who cannot be ended');
    const { member, version } = await memberOf('processor');
    expect([member.validTo, version]).toEqual([undefined, 0]);
    await keys.press(button('Thôi'));
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('may be changed by two administrators at once: the later one sees it, and loses nothing', async () => {
    await keys.press(button('Sửa thông tin'));
    await keys.tick(page.getByLabel('Kế toán thu phí'));
    const { member, version } = await memberOf('processor');
    const { staffId, ...facts } = member;
    await (
      await portal.as('admin')
    ).call('changeMember', { params: { staffId }, body: { ...facts, name: 'Quàng Văn Dũng (Tô Hiệu)', version } });
    await keys.press(button('Ghi lại'));
    await page.getByRole('alert', { name: 'Nội dung này vừa được người khác sửa' }).waitFor();
    await admin.look('a form that was overtaken');
    await keys.press(button('Lấy bản mới nhất'));
    await heading('Quàng Văn Dũng (Tô Hiệu)');
    await sees('những gì bạn đã nhập vẫn giữ nguyên');
    expect(await field('name').inputValue()).toBe('Quàng Văn Dũng (Tô Hiệu)');
    await keys.press(button('Ghi lại'));
    await sees('Đã ghi.');
    expect((await memberOf('processor')).member).toMatchObject({
      name: 'Quàng Văn Dũng (Tô Hiệu)',
      duties: ['processor', 'cashier'],
    });
    await sees('Nhiệm vụ: từ Chuyên viên thụ lý thành Chuyên viên thụ lý; Kế toán thu phí');
  });
});

describe('the working calendar', () => {
  /** Fills the day added last. */
  const writeDay = async (date: string, kind: string, [vi, en]: readonly [string, string], source: string) => {
    const at = (await page.locator('.mc-year-day').count()) - 1;
    await keys.day(field(`days-${at}-date`), date);
    await keys.choose(field(`days-${at}-kind`), kind);
    await keys.write(field(`days-${at}-name`), vi);
    await keys.write(field(`days-${at}-name-en`), en);
    await keys.write(field(`days-${at}-source`), source);
  };
  const dueOf = async (dossierId: string) =>
    (await (await portal.as('citizen')).call('getDossier', { params: { dossierId } })).dossier.due?.at;

  it('gets a swapped day off and its make-up day with their document; a day that works anyway is refused at its place', async () => {
    await keys.press(page.getByRole('link', { name: 'Lịch làm việc', exact: true }));
    await sees('Đã công bố');
    await admin.look('the working calendar');
    await keys.press(button('Sửa lịch năm 2026'));
    await keys.press(button('Thêm ngày'));
    await writeDay('2026-11-25', 'Nghỉ hoán đổi', ['Nghỉ hoán đổi', 'Swapped day off'], 'TB 99/TB-BNV');
    await keys.press(button('Thêm ngày'));
    await keys.press(button('Ghi lại'));
    await sees('Còn 3 chỗ cần sửa');
    await writeDay('2026-11-27', 'Làm bù', ['Làm bù', 'Made up'], 'TB 99/TB-BNV');
    await keys.press(button('Ghi lại'));
    await sees('Làm bù phải rơi vào thứ bảy hoặc chủ nhật');
    await admin.look('a year with a day that does not fit');
    await keys.day(field(`days-${(await page.locator('.mc-year-day').count()) - 1}-date`), '2026-11-28');
    await keys.press(button('Ghi lại'));
    await sees('Đã ghi lịch làm việc.');
  });

  it('lists the open dossiers it dates otherwise, before and after, and changes nothing by itself', async () => {
    await sees('1 hồ sơ sẽ đổi ngày hẹn');
    const row = page.locator('section', { has: page.locator('#touched-dossiers') }).locator('tbody tr');
    expect(await row.innerText()).toMatch(/08:\d\d ngày 25\/11\/2026[^]*08:\d\d ngày 26\/11\/2026/);
    await keys.reach(row.locator('summary'));
    await page.keyboard.press('Enter');
    expect(await row.innerText()).toContain('Nghỉ hoán đổi');
    await admin.look('dossiers a changed calendar touches');
    expect(await dueOf(waiting)).toMatch(/^2026-11-25T01/);
    await sees('Ghi ngày: 28/11/2026 Làm bù (Làm bù, Chính thức, TB 99/TB-BNV)');
  });

  it('dates them anew once it is said so; applicant and officer see the new date', async () => {
    await keys.press(button('Tính lại ngày hẹn cho 1 hồ sơ'));
    await sees('Đã tính lại ngày hẹn cho mọi hồ sơ.');
    await admin.look('dossiers that were dated anew');
    expect(await dueOf(waiting)).toMatch(/^2026-11-26T01/);
    const citizen = await portal.as('citizen');
    await until('a notice', async () =>
      (await citizen.call('listMyNotices')).notices.find(({ action }) => action === 're-date'),
    );
    const { rows } = await (await portal.as('reception')).call('listDeskDossiers');
    expect(rows.find(({ id }) => id === waiting)?.due?.at).toMatch(/^2026-11-26T01/);
  });

  it('went wrong nowhere behind the pages', () => expect([...admin.faults, ...newcomer.faults]).toEqual([]));
});
