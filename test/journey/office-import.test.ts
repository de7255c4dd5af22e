import writeExcelFile from 'write-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { unitColumns } from '#shared/agency/import/unit-columns.ts';
import { memberColumns } from '#shared/person/import/member-columns.ts';
import { readTable } from '#shared/table/columns.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { readFile } from '#web/admin/import/read-file.ts';
import { signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let admin: Visitor;
let page: Page;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T01:00:00.000Z');
  const { dossierId } = await aSubmitted(await portal.as('citizen'));
  await atDesk(await portal.as('reception'), dossierId, { type: 'accept' });
  await atDesk(await portal.as('processor'), dossierId, { type: 'claim' });
  admin = await visit(browser, portal, 'desk');
  ({ page } = admin);
  await signInToAdministration(admin, 'admin');
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const counted = (name: string, count: number) => button(`${name} (${count})`).waitFor();
const heading = (name: string | RegExp) => page.getByRole('heading', { name }).waitFor({ timeout: 60_000 });

const open = async (view: 'agencies' | 'staff') => {
  await page.goto(`/quan-tri/?view=${view}`);
  await button('Nhập, xuất danh sách').click();
};
const saved = async (name: string): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
const workbook = async (cells: string[][]) =>
  Buffer.from(
    await (
      await writeExcelFile(cells.map((row) => row.map((value) => ({ value, type: String })))).toBlob()
    ).arrayBuffer(),
  );
const choose = async (name: string, buffer: Buffer) => {
  await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
};
const cellsOf = async (file: Buffer) => {
  const read = await readFile(Object.assign(new Blob([Uint8Array.from(file)]), { name: 'a.xlsx' }));
  return 'cells' in read ? read.cells : [];
};
const rowSaid = (row: number) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: String(row), exact: true }) });
const asAdmin = () => portal.as('admin');
const agencyOf = async (agencyId: string) => (await asAdmin()).call('getAgency', { params: { agencyId } });
const staff = async () => (await (await asAdmin()).call('listStaff')).members;

describe('the units of a province', { timeout: 240_000 }, () => {
  const header = [
    'TEN DON VI',
    'Tên tiếng Anh',
    'cap',
    'Trực thuộc',
    'Mã định danh',
    'Nơi tiếp nhận',
    'Điện thoại',
    'Từ ngày',
  ];
  const commune = 'Ủy ban nhân dân xã Mường Bú';
  const centre = 'Trung tâm Phục vụ hành chính công xã Mường Bú';
  const list = [
    header,
    ['Trạm tiếp nhận Mường Bú', 'Muong Bu Point', 'Điểm tiếp nhận', centre, 'H52.95.02', '', '', '01/01/2027'],
    [centre, 'Muong Bu Centre', 'one-stop', 'H52.95', 'H52.95.01', '', '', '01/07/2025'],
    [commune, 'Muong Bu Commune', 'Cấp xã', 'sl-ubnd-tinh', 'H52.95', centre, '0212 3852 011', '1/7/2025'],
    ['Sở Y tế tỉnh Sơn La', '', '', '', 'H52.03', '', '0212 3852 222', ''],
    ['Sở Tư pháp tỉnh Sơn La', '', '', '', 'H52.02', '', '', ''],
    ['Xã Một', 'Commune One', 'Liên huyện', 'H52', 'H52.96', '', '', '01/07/2025'],
    ['Xã Hai', 'Commune Two', 'Cấp xã', 'Không có', 'H52.97', '', '', '01/07/2025'],
    ['Xã Ba', 'Commune Three', 'Cấp xã', 'H52', 'H52.95', '', '', '01/07/2025'],
    ['Xã Bốn', 'Commune Four', 'Cấp xã', 'Xã Một', 'H52.98', '', '', '31/06/2025'],
  ];

  it('have a template with every column and an example', async () => {
    await open('agencies');
    await admin.look('where lists of units come in');
    const table = readTable(await cellsOf(await saved('Tải mẫu XLSX')), unitColumns);
    expect(table).toMatchObject({ missing: [], unknown: [], rows: [{ row: 2, values: { level: 'Cấp xã' } }] });
    expect(Object.keys(table!.letters)).toHaveLength(unitColumns.length);
  });

  it('go out, and come back changing nothing', async () => {
    const file = await saved('Xuất danh sách hiện có');
    await choose('don-vi.xlsx', file);
    await heading('Xem trước: don-vi.xlsx');
    const { agencies } = await (await asAdmin()).call('listAgencies');
    await counted('Đã đúng', agencies.filter(({ validTo }) => validTo === undefined).length);
    await counted('Sửa đổi', 0);
    await page.getByText('Không có gì để ghi').waitFor();
    expect(await button(/^Ghi \d+ dòng$/).count()).toBe(0);
  });

  it('are shown row by row, each wrong cell named, before anything is written', async () => {
    await button('Chọn tệp khác').click();
    await choose('xa-moi.xlsx', await workbook(list));
    await heading('Xem trước: xa-moi.xlsx');
    for (const [kind, count] of [
      ['Thêm mới', 3],
      ['Sửa đổi', 1],
      ['Đã đúng', 1],
      ['Cần sửa trong tệp', 4],
    ] as const)
      await counted(kind, count);
    expect((await page.locator('tbody th').allInnerTexts()).map(Number)).toEqual([7, 8, 9, 10, 2, 3, 4, 5, 6]);
    expect(await rowSaid(7).innerText()).toContain('Ô C7 (Cấp): Không có cấp “Liên huyện”');
    expect(await rowSaid(8).innerText()).toContain('Ô D8 (Trực thuộc): Không có đơn vị “Không có”');
    expect(await rowSaid(9).innerText()).toContain('Ô E9 (Mã định danh): Mã này đã có ở dòng 4');
    expect(await rowSaid(10).innerText()).toContain('Ô H10 (Từ ngày): “31/06/2025” không phải ngày');
    expect(await rowSaid(5).innerText()).toContain('Sửa cho đúng nội dung đang ghi từ 01/01/2016');
    await admin.look('a list of units before it is written');
    await expect(agencyOf('uy-ban-nhan-dan-xa-muong-bu')).rejects.toThrow('answered 404');
  });

  it('are written parents first, a centre below its commune too, each an act of its own', async () => {
    await button('Ghi 4 dòng').click();
    await heading('Đã ghi 4 dòng');
    await counted('Đã ghi', 4);
    await admin.look('a list of units that is written');
    const { agency, events } = await agencyOf('uy-ban-nhan-dan-xa-muong-bu');
    expect(agency).toMatchObject({
      parentId: 'sl-ubnd-tinh',
      receivedAt: 'trung-tam-phuc-vu-hanh-chinh-cong-xa-muong-bu',
      phone: '0212 3852 011',
      former: [],
    });
    expect(events.map(({ act }) => act)).toEqual(['change-agency', 'add-agency']);
    expect((await agencyOf('tram-tiep-nhan-muong-bu')).agency.parentId).toBe(agency.receivedAt);
    expect((await agencyOf('sl-so-y-te')).events[0]).toMatchObject({
      act: 'change-agency',
      after: { phone: '0212 3852 222' },
    });
  });

  it('are already so when the same file comes again', async () => {
    await button('Chọn tệp khác').click();
    await choose('xa-moi.xlsx', await workbook(list));
    await counted('Đã đúng', 5);
    await counted('Cần sửa trong tệp', 4);
    expect(await button(/^Ghi \d+ dòng$/).count()).toBe(0);
    await button('Đóng').click();
    await page.getByRole('searchbox').fill('muong bu');
    await page.getByRole('link', { name: commune, exact: true }).waitFor();
  });

  it.each([
    ['a.csv', 'Mã định danh,Điện thoại\nH52.03,=1+1', /Ô B2 có công thức/],
    ['b.csv', 'Xin chào', /Không thấy dòng tiêu đề/],
    ['c.csv', 'Mã định danh,Tên đơn vị\nH52.03,Sở', /Thiếu cột bắt buộc: Tên tiếng Anh, Cấp, Từ ngày/],
    ['d.json', '{"id":"a","name":{},"code":"1"}', /không phải bảng XLSX/],
  ])('are not read from %s', async (name, text, said) => {
    await open('agencies');
    await choose(name, Buffer.from(text));
    expect(await page.getByRole('alert').first().innerText()).toMatch(said);
  });
});

describe('the staff of a province', { timeout: 240_000 }, () => {
  const header = memberColumns.map((column) => column.header);
  const reception = 'Cán bộ tiếp nhận và trả kết quả';
  const many = Array.from({ length: 60 }, (_, at) => [
    `Lò Văn Số ${at}`,
    'Sở Y tế tỉnh Sơn La',
    at % 2 === 0 ? '' : 'Trung tâm Phục vụ hành chính công tỉnh Sơn La',
    `${reception}; Chuyên viên thụ lý`,
    '01/12/2026',
    '',
    '',
  ]);
  const count = async () => (await staff()).filter(({ name }) => name.startsWith('Lò Văn Số')).length;

  it('have a template, go out without accounts, and come back changing nothing', async () => {
    await open('staff');
    await admin.look('where lists of staff come in');
    expect(readTable(await cellsOf(await saved('Tải mẫu XLSX')), memberColumns)).toMatchObject({
      missing: [],
      rows: [{ values: { duties: `${reception}; Kế toán thu phí` } }],
    });
    const file = await saved('Xuất danh sách hiện có');
    expect(readTable(await cellsOf(file), memberColumns)!.rows.some(({ values }) => values.account)).toBe(false);
    await choose('can-bo.xlsx', file);
    await counted('Đã đúng', 25);
    await page.getByText('Không có gì để ghi').waitFor();
  });

  /** Lets so many be added; the one after waits at the door until it is said what becomes of it. */
  const holdAfter = async (most: number) => {
    const address = '**/api/admin/staff';
    const [held, decided] = [Promise.withResolvers<undefined>(), Promise.withResolvers<'continue' | 'abort'>()];
    let asked = 0;
    await page.route(address, async (route) => {
      if (route.request().method() === 'POST' && ++asked > most) {
        held.resolve(undefined);
        if ((await decided.promise) === 'abort') return route.abort('internetdisconnected');
      }
      return route.continue();
    });
    return {
      held: held.promise,
      decide: decided.resolve,
      leave: () => page.unroute(address),
    };
  };

  it('stopped half-way stay as far as they were written, and the same file shows what is left', async () => {
    await button('Chọn tệp khác').click();
    await choose('sau-muoi.xlsx', await workbook([header, ...many]));
    const door = await holdAfter(5);
    await button('Ghi 60 dòng').click();
    await door.held;
    await page.getByText('Đã ghi 5/60 dòng').waitFor();
    await button('Dừng lại').click();
    door.decide('continue');
    await heading('Đã dừng: ghi được 6/60 dòng');
    await door.leave();
    await admin.look('a list of staff that was stopped');
    expect(await count()).toBe(6);
    await counted('Chưa ghi', 54);
    await button('Chọn tệp khác').click();
    await choose('sau-muoi.xlsx', await workbook([header, ...many]));
    await counted('Đã đúng', 6);
    await counted('Thêm mới', 54);
  });

  it('go on where the network was lost, and nobody is there twice', async () => {
    const door = await holdAfter(5);
    await button('Ghi 54 dòng').click();
    await door.held;
    await page.context().setOffline(true);
    door.decide('abort');
    await heading('Đã dừng: ghi được 5/54 dòng');
    await page.getByRole('alert', { name: 'Không kết nối được' }).waitFor();
    await page.context().setOffline(false);
    await door.leave();
    await button('Tiếp tục').click();
    await heading('Đã ghi 54 dòng');
    expect(await count()).toBe(60);
  });

  it('are refused at their row where the portal says no, and the rest goes on', async () => {
    await button('Chọn tệp khác').click();
    const rows = [
      ['Quàng Văn Dũng', 'Ủy ban nhân dân phường Tô Hiệu', 'sl-ttpvhcc', '', '', '', ''],
      ['Lò Văn Số 1', 'H52.03', '-', 'leader', '', '31/12/2027', 'newcomer'],
      ['Lò Văn Số 2', 'H52.03', '', 'Giám đốc', '', '', ''],
      ['Lo Van So 3', 'H52.03', '', reception, '01/12/2026', '', ''],
    ];
    await choose('sua.xlsx', await workbook([header, ...rows]));
    await counted('Cần sửa trong tệp', 2);
    expect(await rowSaid(4).innerText()).toContain('Ô D4 (Nhiệm vụ): Không có nhiệm vụ “Giám đốc”');
    expect(await rowSaid(5).innerText()).toContain('Ô A5 (Họ và tên): Đơn vị này có “Lò Văn Số 3”');
    expect(await rowSaid(3).innerText()).toContain(
      'Sửa: Nơi làm việc (đang ghi “Trung tâm Phục vụ hành chính công tỉnh Sơn La”), ' +
        'Nhiệm vụ (đang ghi “Cán bộ tiếp nhận và trả kết quả; Chuyên viên thụ lý”), Đến hết ngày, Mã tài khoản',
    );
    await admin.look('a list of staff before it is written');
    await button('Ghi 2 dòng').click();
    await heading('Đã ghi 1 dòng, 1 dòng không ghi được');
    expect(await rowSaid(2).innerText()).toContain('Cán bộ này còn đang giữ hồ sơ');
    await admin.look('a list of staff with a row that was refused');
    const changed = (await staff()).find(({ name }) => name === 'Lò Văn Số 1')!;
    expect(changed).toMatchObject({
      agencyId: 'sl-so-y-te',
      duties: ['leader'],
      validTo: '2027-12-31',
      hasSignIn: true,
    });
    const { events } = await (await asAdmin()).call('getMember', { params: { staffId: changed.staffId } });
    expect(events.map(({ act }) => act)).toEqual(['bind-sign-in', 'end-member', 'add-member']);
  });

  it('went wrong nowhere behind the pages', () => expect(admin.faults).toEqual([]));
});
