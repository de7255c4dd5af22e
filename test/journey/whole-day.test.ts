import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { atDesk, sendPaper } from '#test/support/filing.ts';
import { pagesIn } from '#test/support/pdf-text.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { numbered, worked } from '#test/support/resolved.ts';
import { until } from '#test/support/until.ts';
import { saved } from './journey.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** A procedure of three working days: received on Monday 23 November it ends on Friday 27, since the 24th is a day off. */
const serviceId = 'xac-nhan-tinh-trang-hon-nhan';
/** Birth registration, residence and health insurance of a child, filed as one. */
const linked = 'lien-thong-khai-sinh';
const examplesOf = (id: string) =>
  (
    JSON.parse(readFileSync(`infra/seed/services/${id}.json`, 'utf8')) as {
      examples: { caseId: string; answers: Record<string, unknown> }[];
    }
  ).examples;
const { caseId = '', answers = {} } = examplesOf(serviceId)[0] ?? {};
const card = '014192003517|050123456|Lò Thị Hoa|14051992|Nữ|Tổ 5, Tô Hiệu, Sơn La|15082021';

type Known = { id: string; code: string };

let portal: WholePortal;
let browser: Browser;
/** What came on paper, the two that came online, and what was filed as one for three agencies: its first and its second part. */
const [paper, first, second, birth, residence] = ['', '', '', '', ''].map((id) => ({ id, code: '' })) as [
  Known,
  Known,
  Known,
  Known,
  Known,
];

const filedOnline = async (): Promise<string> => {
  const citizen = await portal.as('citizen');
  const { dossier } = await citizen.call('openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu', caseId } });
  const params = { dossierId: dossier.id };
  await citizen.call('saveAnswers', { params, body: { saved: 0, answers } });
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  await citizen.call('actOnDossier', { params, body });
  return dossier.id;
};

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T01:00:00.000Z');
  first.id = await filedOnline();
  second.id = await filedOnline();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** One member of staff at the desk, for as long as it takes. */
const asStaff = async (who: string, work: (page: Page, visitor: Visitor) => Promise<void>): Promise<void> => {
  const visitor = await visit(browser, portal, 'desk');
  await signInAtDesk(visitor, who);
  await work(visitor.page, visitor);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const opens = (page: Page, dossierId: string) => page.goto(`/can-bo/?dossier=${dossierId}`);
const act = async (page: Page, action: string, fill?: () => Promise<void>): Promise<void> => {
  await button(page, action).click();
  await fill?.();
  await button(page, 'Đồng ý').click();
  await page.getByText(`Đã ghi: ${action}.`).waitFor();
};
const view = async (dossierId: string) => (await portal.as('leader')).call('getDeskDossier', { params: { dossierId } });

/** A result is drafted, signed by another, numbered, paid for and handed over. */
const handedOver = async (dossierId: string): Promise<void> => {
  await numbered(portal, dossierId);
  const { payments } = await view(dossierId);
  for (const { no, status, dong } of payments)
    if (status !== 'paid')
      await (
        await portal.as('cashier')
      ).call('takeAtCounter', {
        params: { dossierId, no: String(no) },
        body: { method: 'cash', dong },
      });
  await atDesk(await portal.as('reception'), dossierId, { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' });
};

describe('a day at the one-stop', () => {
  it('08:00 a walk-in’s paper is received: the card scanned, papers shown, a receipt with its code', async () => {
    await asStaff('reception', async (page) => {
      await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
      await page.getByLabel('Tìm thủ tục').fill('xac nhan tinh trang hon nhan');
      await page
        .getByRole('link', { name: /xác nhận tình trạng hôn nhân/i })
        .first()
        .click();
      await page.getByRole('radio', { name: /thường trú tại địa phương/ }).check({ force: true });
      await button(page, 'Bắt đầu').click();
      await button(page, 'Tiếp nhận hồ sơ').waitFor();
      paper.id = new URL(page.url()).searchParams.get('intake') ?? '';
      const scan = page.getByLabel('Quét mã QR trên thẻ căn cước');
      await scan.fill(card);
      await scan.press('Enter');
      await page.getByText('Đã đọc thẻ của Lò Thị Hoa.').waitFor();
      const reception = await portal.as('reception');
      const params = { dossierId: paper.id };
      const before = await until('the save of a scan', async () => {
        const intake = (await reception.call('getIntake', { params })).answers;
        return intake?.intake?.broughtBy.fullName === undefined ? undefined : intake;
      });
      const { saved: known, concerning, intake } = before;
      await reception.call('saveIntake', { params, body: { saved: known, concerning, intake, answers } });
      await page.reload();
      await page
        .getByLabel(/Đã xuất trình, đã đối chiếu/)
        .last()
        .check();
      await button(page, 'Tiếp nhận hồ sơ').click();
      await page.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
      paper.code = await page.locator('.mc-code').innerText();
    });
    expect((await view(paper.id)).dossier).toMatchObject({ channel: 'counter', code: paper.code });
  });

  it('09:00 two that came online are received at once', async () => {
    await portal.setClock('2026-11-23T02:00:00.000Z');
    await asStaff('reception', async (page) => {
      await page.goto('/can-bo/?view=new');
      await page.getByRole('checkbox', { name: 'Chọn tất cả hồ sơ đang hiện' }).check();
      await button(page, 'Tiếp nhận (2)').click();
      await button(page, 'Đồng ý').click();
      await page.getByText('Không có hồ sơ mới chờ tiếp nhận.').waitFor();
      await page.getByRole('heading', { name: 'Đã xong 2 trên 2 hồ sơ' }).waitFor();
    });
    for (const each of [first, second]) each.code = (await view(each.id)).dossier.code ?? '';
    expect(new Set([paper.code, first.code, second.code]).size).toBe(3);
  });

  it('10:00 two other agencies are asked for their opinion at once, and answer', async () => {
    await portal.setClock('2026-11-23T03:00:00.000Z');
    const processor = await portal.as('processor');
    for (const { id } of [paper, first, second]) await atDesk(processor, id, { type: 'claim' });
    await asStaff('processor', async (page, { look }) => {
      await opens(page, first.id);
      await act(page, 'Lấy ý kiến', async () => {
        const one = page.getByRole('group', { name: 'Cơ quan thứ 1' });
        await one.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Ủy ban nhân dân xã Mai Sơn' });
        await one.getByLabel('Nội dung lấy ý kiến').fill('Xác nhận thời gian cư trú tại xã');
        await one.getByLabel('Trả lời trước hết ngày').fill('2026-11-25');
        await button(page, 'Thêm cơ quan').click();
        const other = page.getByRole('group', { name: 'Cơ quan thứ 2' });
        await other.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Sở Y tế tỉnh Sơn La' });
        await other.getByLabel('Nội dung lấy ý kiến').fill('Cho ý kiến về giấy chứng tử kèm theo');
        await other.getByLabel('Trả lời trước hết ngày').fill('2026-11-26');
        // Of several one leads: without it nothing is asked, and nothing typed is lost.
        await button(page, 'Đồng ý').click();
        await page.getByText('Chọn một cơ quan chủ trì').first().waitFor();
        await one.getByRole('radio', { name: 'Cơ quan chủ trì' }).check({ force: true });
        await look('two agencies about to be asked');
      });
    });
    await asStaff('processor2', async (page, { look }) => {
      await page.getByRole('link', { name: 'Lấy ý kiến' }).click();
      await page.getByRole('link', { name: first.code }).click();
      await page.getByLabel('Trả lời của cơ quan bạn').fill('Đã cư trú tại xã từ 2015 đến 2020');
      await look('an opinion about to be given');
      await button(page, 'Gửi ý kiến').click();
      await page.getByText('Đã gửi. Hồ sơ không còn mở ở cơ quan bạn.').waitFor();
    });
    const params = { dossierId: first.id, no: '2' };
    const [centre, department] = [await portal.as('reception3'), await portal.as('processor3')];
    await centre.call('actOnOpinion', { params, body: { type: 'pass-opinion' } });
    await department.call('actOnOpinion', { params, body: { type: 'answer-opinion', text: 'Giấy chứng tử hợp lệ' } });
    await centre.call('actOnOpinion', { params, body: { type: 'pass-opinion' } });
    await asStaff('processor', async (page, { look }) => {
      await opens(page, first.id);
      await page.getByText('Đã cư trú tại xã từ 2015 đến 2020').waitFor();
      await page.getByText('Giấy chứng tử hợp lệ').waitFor();
      await look('two opinions that came');
    });
  });

  it('14:00 a supplement is asked for, answered, and its difference shown', async () => {
    await portal.setClock('2026-11-23T07:00:00.000Z');
    const items = [{ kind: 'field', ref: 'residentFrom', reason: 'Ghi đúng ngày chuyển đến' }];
    await atDesk(await portal.as('processor'), second.id, { type: 'request-supplement', items });
    const citizen = await portal.as('citizen');
    const params = { dossierId: second.id };
    const changed = { ...answers, residentFrom: '2001-09-05' };
    await citizen.call('saveAnswers', { params, body: { saved: 0, answers: changed } });
    const { dossier } = await citizen.call('getDossier', { params });
    const body = { type: 'answer-supplement', version: dossier.version, saved: 1, declaration: true };
    await citizen.call('actOnDossier', { params, body });
    await asStaff('processor', async (page, { look }) => {
      await opens(page, second.id);
      await page.getByText('1 mục đã sửa so với lần nộp trước.').waitFor();
      expect(await page.locator('ins').allInnerTexts()).not.toEqual([]);
      await look('the difference of a supplement');
    });
  });

  it('15:00 a result is handed over, and corrected once it was seen to be wrong', async () => {
    await portal.setClock('2026-11-23T08:00:00.000Z');
    await handedOver(paper.id);
    await asStaff('leader', async (page) => {
      await opens(page, paper.id);
      await act(page, 'Đính chính kết quả', () => page.getByLabel('Lý do').fill('Ghi sai ngày sinh'));
    });
  });

  it('16:00 one filing becomes three dossiers of three agencies, which its applicant sees as one', async () => {
    await portal.setClock('2026-11-23T09:00:00.000Z');
    const caller = await portal.as('citizen');
    const [example] = examplesOf(linked);
    const { dossier } = await caller.call('openDossier', { body: { serviceId: linked, caseId: example?.caseId } });
    birth.id = dossier.id;
    const params = { dossierId: birth.id };
    await caller.call('saveAnswers', { params, body: { saved: 0, answers: example?.answers } });
    await sendPaper(caller, birth.id, 'giay-chung-sinh');
    const body = { type: 'submit', version: 1, saved: 1, declaration: true };
    await caller.call('actOnDossier', { params, body });
    await worked(portal, birth.id, { reception: 'reception', of: '' });
    birth.code = (await view(birth.id)).dossier.code ?? '';
    const next = await until('the second agency', async () => {
      const part = (await caller.call('getDossier', { params })).chain?.parts[1];
      return part?.status === 'submitted' ? part.dossierId : undefined;
    });
    await atDesk(await portal.as('reception'), next, { type: 'accept' });
    residence.code =
      (await (await portal.as('leader4')).call('getDeskDossier', { params: { dossierId: next } })).dossier.code ?? '';
    const { page, look, leave } = await visit(browser, portal);
    await signInAtHome({ page, look, leave, faults: [] }, 'citizen');
    await page.goto(`/ho-so-cua-toi/?dossier=${birth.id}`);
    await page.getByRole('heading', { name: 'Thủ tục liên thông' }).waitFor();
    await page.getByText('Công an phường Tô Hiệu').first().waitFor();
    await page.getByText(residence.code).first().waitFor();
    await look('a filing of three agencies');
    await leave();
  });

  it('the next working morning an apology is signed, with the new date the portal proposed', async () => {
    await portal.setClock('2026-11-25T00:30:00.000Z');
    await until('the apology', async () => (await view(first.id)).dossier.apology);
    await asStaff('leader', async (page) => {
      await opens(page, first.id);
      await act(page, 'Ký, gửi xin lỗi và hẹn lại', async () => {
        expect(await page.getByLabel('Ngày hẹn trả mới').inputValue()).toBe('2026-12-01');
        await page.getByLabel('Lý do', { exact: true }).fill('Chờ xác minh nơi cư trú trước đây.');
      });
    });
    expect((await view(first.id)).dossier).toMatchObject({
      extensionCount: 1,
      due: { at: '2026-12-01T10:00:00.000Z' },
    });
  });

  it('the corrected result is handed over in the place of the wrong one', async () => {
    await portal.setClock('2026-11-25T02:00:00.000Z');
    await handedOver(paper.id);
    const { results } = (await view(paper.id)).dossier;
    expect(results?.map(({ standing }) => standing)).toEqual(['corrected', 'valid']);
  });

  it('then register and control slip, as printed, hold exactly what happened', async () => {
    const printed = async (page: Page, click: () => Promise<void>) =>
      (await pagesIn(await saved(page, click))).join('\n');
    await asStaff('reception', async (page, { look }) => {
      await page.goto('/can-bo/?register=2026');
      await page.getByRole('link', { name: paper.code }).waitFor();
      await look('the register of the day');
      const book = await printed(page, () => button(page, 'In quyển 1').click());
      // No sign that the face does not have.
      expect(book).not.toContain('\0');
      const lines = book.split('\n').filter((line) => /^\d+ H52/.test(line));
      const told = (code: string) =>
        lines.filter((line) => line.includes(` ${code} `)).map((line) => line.match(/\d\d\/\d\d\/\d{4}/g));
      expect(lines).toHaveLength(5);
      expect(told(paper.code)).toEqual([['23/11/2026', '27/11/2026', '23/11/2026', '25/11/2026', '25/11/2026']]);
      expect(told(first.code)).toEqual([['23/11/2026', '01/12/2026', '23/11/2026']]);
      expect(told(second.code)).toEqual([['23/11/2026', '27/11/2026', '23/11/2026']]);
      for (const { code } of [birth, residence]) expect(told(code)).toHaveLength(1);
      expect(told(birth.code)[0]).toEqual(expect.arrayContaining(['23/11/2026']));
      expect(book.match(/Đã hẹn lại/g)).toHaveLength(1);

      await opens(page, paper.id);
      await button(page, 'Phiếu kiểm soát quá trình giải quyết hồ sơ').click();
      const save = page.getByRole('dialog').getByRole('button', { name: 'Tải về' });
      const slip = await printed(page, () => save.click());
      expect(slip).not.toContain('\0');
      const hands = [...slip.matchAll(/^(Giao|Nhận): (\d\d) giờ \d\d phút, ngày (\d\d)\/11\/2026 – ([^(,]*[^(, ])/gm)];
      expect(hands.map(([, side, hour, day, who]) => `${side} ${day}, ${hour} giờ: ${who}`)).toEqual([
        ...['Giao 23, 08 giờ: Lò Thị Hoa', 'Nhận 23, 08 giờ: Cầm Thị Lan'],
        ...['Giao 23, 10 giờ: Cầm Thị Lan', 'Nhận 23, 10 giờ: Quàng Văn Dũng'],
        ...['Giao 23, 15 giờ: Quàng Văn Dũng', 'Nhận 23, 15 giờ: Hà Thị Minh'],
        ...['Giao 23, 15 giờ: Hà Thị Minh', 'Nhận 23, 15 giờ: Lò Thị Thanh'],
        ...['Giao 23, 15 giờ: Lò Thị Thanh', 'Nhận 23, 15 giờ: Cầm Thị Lan'],
        ...['Giao 23, 15 giờ: Cầm Thị Lan', 'Nhận 23, 15 giờ: Lò Thị Hoa'],
        ...['Giao 23, 15 giờ: Lò Thị Hoa', 'Nhận 23, 15 giờ: Hà Thị Minh'],
        ...['Giao 23, 15 giờ: Hà Thị Minh', 'Nhận 25, 09 giờ: Quàng Văn Dũng'],
        ...['Giao 25, 09 giờ: Quàng Văn Dũng', 'Nhận 25, 09 giờ: Hà Thị Minh'],
        ...['Giao 25, 09 giờ: Hà Thị Minh', 'Nhận 25, 09 giờ: Lò Thị Thanh'],
        ...['Giao 25, 09 giờ: Lò Thị Thanh', 'Nhận 25, 09 giờ: Cầm Thị Lan'],
        ...['Giao 25, 09 giờ: Cầm Thị Lan', 'Nhận 25, 09 giờ: Lò Thị Hoa'],
      ]);
    });
  });
});
