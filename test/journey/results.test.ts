import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { saved } from './journey.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
let dossierId: string;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const citizen = await portal.as('citizen');
  ({ dossierId } = await aSubmitted(citizen));
  const delivery = { way: 'post', address: 'Bản Hìn, phường Chiềng An', name: 'Lò Văn Khánh' } as const;
  const body = { type: 'choose-delivery', version: 2, delivery } as const;
  await citizen.call('actOnDossier', { params: { dossierId }, body });
  await atDesk(await portal.as('reception'), dossierId, { type: 'accept' });
  await atDesk(await portal.as('processor'), dossierId, { type: 'claim' });
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** One member of staff at the desk with this dossier open, for as long as it takes. */
const asStaff = async (who: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
  const visitor = await visit(browser, portal, 'desk');
  await signInAtDesk(visitor, who);
  await visitor.page.goto(`/can-bo/?dossier=${dossierId}`);
  await work(visitor);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
};
const act = async ({ page }: Visitor, action: string, fill?: () => Promise<void>): Promise<void> => {
  await page.getByRole('button', { name: action, exact: true }).click();
  await fill?.();
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await page.getByText(`Đã ghi: ${action}.`).waitFor();
};
const draftName = 'Bản sao trích lục hộ tịch hoặc bản sao Giấy khai sinh.pdf';
const resultNow = async () => {
  const { dossier } = await (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
  const result = dossier.results?.at(-1);
  if (!result) throw new Error('there is no result');
  return result;
};

const proposedAndSigned = async (): Promise<void> => {
  await asStaff('processor', async (processor) => {
    const { page, look } = processor;
    await act(processor, 'Trình kết quả', async () => {
      await page.getByRole('button', { name: 'Soạn từ mẫu của thủ tục' }).click();
      await page.locator('.mc-desk-act input[type="checkbox"]:checked').waitFor({ state: 'attached' });
      await page.getByLabel('Tóm tắt kết quả').fill('Đủ điều kiện cấp bản sao');
      await look('a draft made from the template');
    });
  });
  await asStaff('leader', async (leader) => {
    const { page, look } = leader;
    await act(leader, 'Ký duyệt kết quả', async () => {
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByRole('link', { name: `Ký số tệp “${draftName}” trước khi đồng ý` }).waitFor();
      await page.getByRole('button', { name: `Ký số ${draftName}` }).click();
      await page.locator('.mc-desk-act').getByText('Đã ký số: Hà Thị Minh').waitFor();
      await look('a draft that is signed');
    });
  });
  await asStaff('registrar', async (registrar) => {
    await registrar.page.getByRole('button', { name: 'Vào số, đóng dấu', exact: true }).waitFor();
    await registrar.look('what the registrar sees');
    await act(registrar, 'Vào số, đóng dấu');
  });
};

describe('a result', () => {
  it('is drafted from the template, signed by another, numbered by the registrar and handed over', async () => {
    await proposedAndSigned();
    const { payments } = await (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
    const dong = payments[0]?.dong ?? 0;
    const cash = { params: { dossierId, no: '1' }, body: { method: 'cash', dong } };
    await asStaff('reception', async (reception) => {
      const { page, look } = reception;
      await page.getByRole('button', { name: 'Trả kết quả', exact: true }).click();
      await page.getByText('Đã đăng ký: Qua bưu chính công ích: Lò Văn Khánh, Bản Hìn').waitFor();
      expect(await page.getByLabel('Cách trả').inputValue()).toBe('post');
      expect(await page.getByLabel('Người nhận kết quả').inputValue()).toBe('Lò Văn Khánh');
      await page.getByLabel('Cách trả').selectOption('counter');
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      // Nothing is handed over that was not paid for, and what was typed stays.
      await page.getByRole('alert').first().waitFor();
      await look('a result that is not paid for');
    });
    await (await portal.as('cashier')).call('takeAtCounter', cash);
    await asStaff('reception', async (reception) => {
      await act(reception, 'Trả kết quả', async () => {
        await reception.page.getByLabel('Cách trả').selectOption('counter');
        await reception.page.getByLabel('Người nhận là').selectOption('family');
        await reception.look('a result about to be handed over');
      });
      await reception.page.reload();
      const slip = reception.page.getByRole('button', { name: 'Phiếu trả kết quả' });
      expect((await saved(reception.page, () => slip.click())).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('is checked by anybody who scans it, without a network, and a changed byte is caught', async () => {
    const citizen = await visit(browser, portal);
    await signInAtHome(citizen, 'citizen');
    await citizen.page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
    const pdf = await saved(citizen.page, () =>
      citizen.page.getByRole('button', { name: /^Tải xuống .*số 01-TLBS-UBND\)\.pdf$/ }).click(),
    );
    await citizen.leave();
    expect(readSignature(pdf, 1)).toMatchObject({ digestHolds: true, certificateHolds: true, signatureHolds: true });
    const { files } = await resultNow();
    const token = files[0]?.token ?? '';
    const anyone = await visit(browser, portal);
    const { page, look } = anyone;
    await page.goto(`/kiem-tra/#${token}`);
    await page.getByText('Mã QR thật: do cơ quan dưới đây ký').waitFor();
    await page.getByText('Kết quả đang có hiệu lực (vừa hỏi cổng).').waitFor();
    expect(await page.locator('main').innerText()).toContain('01/TLBS-UBND');
    await look('a genuine result');
    const drop = (name: string, buffer: Buffer) =>
      page.locator('#field-file').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await page.context().setOffline(true);
    await page.getByLabel('Hoặc dán địa chỉ ghi trong mã QR').fill(`${portal.url}/kiem-tra/#${token.slice(0, -1)}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Mã QR này không phải do cổng ký.').waitFor();
    await page.getByLabel('Hoặc dán địa chỉ ghi trong mã QR').fill(`${portal.url}/kiem-tra/#${token}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Không hỏi được cổng').waitFor();
    await page.getByText('Mã QR thật: do cơ quan dưới đây ký').waitFor();
    await drop('ket-qua.pdf', pdf);
    await page.getByText('ket-qua.pdf: đúng tệp đã cấp').waitFor();
    const changed = Buffer.from(pdf);
    changed[Math.floor(pdf.length / 3)] = (changed[Math.floor(pdf.length / 3)] ?? 0) ^ 1;
    await drop('sua.pdf', changed);
    await page.getByText('sua.pdf: KHÔNG phải tệp đã cấp').waitFor();
    await anyone.leave();
  });

  it('that was wrong is corrected at no cost; whoever checks the old one is told which stands in its place', async () => {
    const old = (await resultNow()).files[0]?.token ?? '';
    await asStaff('leader', (leader) =>
      act(leader, 'Đính chính kết quả', () => leader.page.getByLabel('Lý do').fill('Ghi sai ngày sinh')),
    );
    const anyone = await visit(browser, portal);
    await anyone.page.goto(`/kiem-tra/#${old}`);
    await anyone.page.getByText('Kết quả đã bị thu hồi để đính chính').waitFor();
    await proposedAndSigned();
    await anyone.page.goto('/');
    await anyone.page.goto(`/kiem-tra/#${old}`);
    await anyone.page.getByText('thay bằng kết quả số 02/TLBS-UBND').waitFor();
    await anyone.look('a result that was corrected');
    await anyone.page.goto('/');
    await anyone.page.goto(`/kiem-tra/#${(await resultNow()).files[0]?.token ?? ''}`);
    await anyone.page.getByText('Kết quả đang có hiệu lực (vừa hỏi cổng).').waitFor();
    expect(await anyone.page.locator('main').innerText()).toContain('01/TLBS-UBND');
    await anyone.leave();
    const { payments, dossier } = await (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
    expect(payments).toHaveLength(1);
    expect(dossier.results?.map(({ standing }) => standing)).toEqual(['corrected', 'valid']);
  });
});
