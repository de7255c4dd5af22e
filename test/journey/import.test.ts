import writeExcelFile from 'write-excel-file/universal';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { Agency } from '#shared/agency/agency.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { fold } from '#shared/words/fold.ts';
import { readSeed, seededServices } from '#test/infra/seed/read-seed.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { aProcedureList } from '#test/support/procedure-list.ts';
import { signInAtDesk, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let editor: Visitor;

const agencies = z.array(Agency).parse(readSeed('agencies.json'));
const templates = seededServices()
  .map(({ service }) => service)
  .filter(({ id }) => id === 'xac-nhan-tinh-trang-hon-nhan');
const list = aProcedureList(2000, { templates, agencies, badEvery: 34 });

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  editor = await visit(browser, portal, 'desk');
  await signInAtDesk(editor, 'editor');
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const workbook = async (cells: string[][]) =>
  Buffer.from(
    await (
      await writeExcelFile(cells.map((row) => row.map((value) => ({ value, type: String })))).toBlob()
    ).arrayBuffer(),
  );

const choose = async (name: string, buffer: Buffer) => {
  await editor.page.goto('/quan-tri/?view=import');
  await editor.page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
};

const drafts = async (): Promise<ServiceDraft[]> => {
  const caller = await portal.as('editor');
  const found: ServiceDraft[] = [];
  let cursor: string | undefined;
  do {
    const query = { view: 'department', ...(cursor !== undefined && { cursor }) };
    const page = await caller.call('listDrafts', { query });
    found.push(...page.drafts);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
};

describe('the catalogue', { timeout: 240_000 }, () => {
  it('goes out as files, and comes back changing nothing', async () => {
    const { page } = editor;
    await page.goto('/quan-tri/?view=import');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Xuất danh mục' }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    await choose('danh-muc.zip', Buffer.concat(parts));
    const count = seededServices().length;
    await page.getByRole('button', { name: `Không đổi (${count})` }).waitFor({ timeout: 60_000 });
    await page.getByText('Không có dòng nào để tạo bản dự thảo.').waitFor();
    expect(await page.getByRole('button', { name: /^Tạo .* bản dự thảo$/ }).count()).toBe(0);
  });
});

describe('a list of 2,000 procedures of which some rows are wrong', { timeout: 400_000 }, () => {
  it('is shown row by row, each wrong cell named, before anything is written', async () => {
    const { page } = editor;
    await choose('danh-muc.xlsx', await workbook(list.cells));
    await page.getByRole('heading', { name: 'Xem trước: danh-muc.xlsx' }).waitFor({ timeout: 60_000 });
    expect(new Set(list.bad.map(({ column }) => column)).size).toBe(8);
    expect(list.bad.length).toBeGreaterThanOrEqual(58);
    await page.getByRole('button', { name: `Cần sửa trong tệp (${list.bad.length})` }).click();
    const rows = page.getByRole('table').getByRole('row');
    expect(await rows.count()).toBe(list.bad.length + 1);
    const shown = await page.locator('tbody th').allInnerTexts();
    expect(shown.map(Number)).toEqual(list.bad.map(({ row }) => row).toSorted((one, other) => one - other));
    expect(await page.locator('tbody').innerText()).toContain('“mười lăm nghìn”');
    await editor.look('an import before it is written');
    expect(await drafts()).toEqual([]);
  });

  it('stopped half-way leaves nothing behind', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: /^Tạo .* bản dự thảo$/ }).click();
    await page.getByText(/^Đã tạo (?!0\/)/).waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('heading', { name: /^Đã hoàn tác: / }).waitFor({ timeout: 60_000 });
    expect(await drafts()).toEqual([]);
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await page.getByText('Đã hoàn tác', { exact: true }).waitFor();
  });

  it('becomes drafts of all that is right, and any of them is found without accents', async () => {
    const { page } = editor;
    await choose('danh-muc.xlsx', await workbook(list.cells));
    const right = 2000 - list.bad.length;
    await page.getByRole('button', { name: `Tạo ${right} bản dự thảo` }).click({ timeout: 60_000 });
    await page.getByRole('heading', { name: `Đã tạo ${right} bản dự thảo` }).waitFor({ timeout: 300_000 });
    await editor.look('an import that is done');
    const made = await drafts();
    expect(made).toHaveLength(right);
    expect(new Set(made.map(({ serviceId }) => serviceId)).size).toBe(right);
    expect(made.every(({ open }) => open.includes('summary'))).toBe(true);

    await page.goto('/quan-tri/?view=services');
    await page.getByRole('table').waitFor();
    for (const at of [3, 777, 1999]) {
      const { name } = made[at % made.length]!;
      await page.getByRole('searchbox').fill(fold(name.vi));
      await page.getByRole('table').getByRole('link', { name: name.vi, exact: true }).first().waitFor();
    }
  });
});

describe('what is no list', () => {
  it.each([
    ['a.csv', 'Mã thủ tục,Phí\n1.001193,=1+1', /Ô B2 có công thức/],
    ['b.csv', 'Xin chào', /Không thấy dòng tiêu đề/],
    ['c.csv', 'Mã thủ tục,Tên thủ tục\n1.001193,Khai sinh', /Thiếu cột bắt buộc: Lĩnh vực/],
    ['d.xlsx', 'PK\u0003\u0004', /không phải bảng XLSX/],
  ])('%s is refused in words, and another may be chosen', async (name, text, said) => {
    await choose(name, Buffer.from(text));
    expect(await editor.page.getByRole('alert').first().innerText()).toMatch(said);
    expect(await editor.page.getByLabel('Chọn tệp').count()).toBe(1);
  });
});
