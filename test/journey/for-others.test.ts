import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aDraft, aPdf, someAnswers } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { goOn, heading } from './journey.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const paper = { name: 'giay-to.pdf', mimeType: 'application/pdf', buffer: aPdf('giay to') };

const at = async (person: string, dossierId: string, step?: string): Promise<Visitor> => {
  const visitor = await visit(browser, portal);
  await signInAtHome(visitor, person);
  await visitor.page.goto(`/nop-ho-so/?dossier=${dossierId}${step === undefined ? '' : `&step=${step}`}`);
  return visitor;
};

const send = async ({ page }: Visitor, asked: string): Promise<void> => {
  await page.locator(`[id="field-documents-${asked}"]`).setInputFiles(paper);
  await page
    .locator('.mc-asked', { has: page.locator(`[id="field-documents-${asked}"]`) })
    .getByText('Đã kiểm tra')
    .waitFor();
};

const handIn = async ({ page, look }: Visitor, what: string): Promise<void> => {
  await page.getByLabel(/Tôi cam đoan/).check();
  await look(`${what}: checking`);
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await heading(page, 'Đã nộp hồ sơ');
  await look(`${what}: the receipt`);
};

/** What the officer who opens it reads. */
const atDesk = async (dossierId: string): Promise<string> => {
  const officer = await visit(browser, portal, 'desk');
  await signInAtDesk(officer, 'reception');
  await officer.page.goto(`/can-bo/?dossier=${dossierId}`);
  await officer.page.getByRole('heading', { name: 'Xử lý' }).waitFor();
  await officer.look('a dossier for another at the desk');
  const text = await officer.page.locator('main').innerText();
  await officer.leave();
  return text;
};

describe('whoever files for another', () => {
  it('as a parent names the child, whom list, receipt and desk then show', async () => {
    const dossierId = await aDraft(await portal.as('citizen'));
    const visitor = await at('citizen', dossierId);
    const { page, look } = visitor;
    await page.getByLabel('Cho con của mình').check();
    await look('whom it concerns: a child');
    await goOn(page);
    await page.getByRole('alert').getByRole('link', { name: 'Điền mục “Họ tên chủ hồ sơ”' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-concerning-name');
    await page.locator('#field-concerning-name').fill('Lò Văn Khánh');
    await page.locator('#field-concerning-birthDate').fill('14');
    await page.locator('#field-concerning-birthDate-month').fill('5');
    await page.locator('#field-concerning-birthDate-year').fill('2020');
    await goOn(page);
    await heading(page, 'Người yêu cầu');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    const checked = await page.locator('main').innerText();
    expect(checked).toContain('Cho con của mình');
    expect(checked).toContain('14/05/2020');
    await handIn(visitor, 'a parent');
    await page.goto('/ho-so-cua-toi/');
    await page.getByText('Lò Văn Khánh').first().waitFor();
    await visitor.leave();
    const desk = await atDesk(dossierId);
    expect(desk).toContain('Lò Văn Khánh');
    expect(desk).toContain('Lò Thị Hoa');
    expect(desk).toContain('Cha hoặc mẹ của chủ hồ sơ');
  });

  it('on an authorisation must attach it', async () => {
    const answers = someAnswers({ relationship: 'duoc-uy-quyen' });
    const dossierId = await aDraft(await portal.as('citizen2'), undefined, answers);
    const visitor = await at('citizen2', dossierId);
    const { page, look } = visitor;
    await page.getByLabel('Cho người đã ủy quyền cho mình').check();
    await page.locator('#field-concerning-name').fill('Vàng Thị Mỷ');
    await page.getByText('Đính kèm văn bản ủy quyền ở bước Giấy tờ.').waitFor();
    await look('whom it concerns: an authorisation');
    await goOn(page);
    await heading(page, 'Người yêu cầu');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=documents`);
    await heading(page, 'Giấy tờ');
    await goOn(page);
    const missing = page.getByRole('alert').getByRole('link', { name: /ủy quyền/ });
    await missing.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-documents-uy-quyen');
    await look('documents: the authorisation is missing');
    await send(visitor, 'uy-quyen');
    await goOn(page);
    await heading(page, 'Kiểm tra và nộp');
    await handIn(visitor, 'an authorised person');
    await visitor.leave();
    const desk = await atDesk(dossierId);
    expect(desk).toContain('Vàng Thị Mỷ');
    expect(desk).toContain('Người được chủ hồ sơ ủy quyền');
  });

  it('for the company one represents finds its name and tax code filled in', async () => {
    const business = await portal.as('business');
    const body = { serviceId: 'ban-le-ruou', caseId: 'cap-moi', agencyId: 'sl-p-to-hieu' };
    const { dossier } = await business.call('openDossier', { body });
    const visitor = await at('business', dossier.id);
    const { page, look } = visitor;
    await page.getByLabel('Cho tổ chức mình đại diện').check();
    expect(await page.locator('#field-concerning-organisationName').inputValue()).toBe(
      'Công ty TNHH Chè Thảo Nguyên Mẫu',
    );
    expect(await page.locator('#field-concerning-taxCode').inputValue()).toBe('5509987613');
    await page.locator('#field-concerning-taxCode').fill('0100109106');
    await page.getByText('hồ sơ không hiện trong danh sách của tổ chức đó').waitFor();
    await look('whom it concerns: a company one does not represent');
    await page.getByRole('button', { name: 'Công ty TNHH Chè Thảo Nguyên Mẫu (5509987613)' }).click();
    expect(await page.locator('#field-concerning-taxCode').inputValue()).toBe('5509987613');
    await look('whom it concerns: a company');
    await goOn(page);
    await heading(page, 'Người đại diện');
    expect(await page.locator('#field-representativeName').inputValue()).toBe('Nguyễn Văn Thắng');
    await goOn(page);
    await heading(page, 'Thương nhân');
    expect(await page.locator('#field-traderName').inputValue()).toBe('Công ty TNHH Chè Thảo Nguyên Mẫu');
    await page.getByLabel('Doanh nghiệp, hợp tác xã').check();
    await page.locator('#field-traderAddress').selectOption('14');
    await page.locator('#field-traderAddress-commune').selectOption('03646');
    await page.locator('#field-traderAddress-detail').fill('Số 45, đường Chu Văn Thịnh');
    await page.locator('#field-registrationNumber').fill('5509987613');
    await page.locator('#field-registrationDate').fill('2');
    await page.locator('#field-registrationDate-month').fill('3');
    await page.locator('#field-registrationDate-year').fill('2024');
    await look('the trader');
    await goOn(page);
    await heading(page, 'Địa điểm và nguồn hàng');
    await page.getByLabel('Thành phố, thị xã (nay là phường)').check();
    await page.locator('#field-points').fill('1');
    await page.locator('#field-places-0-placeName').fill('Cửa hàng Chè Thảo Nguyên');
    await page.locator('#field-places-0-placeAddress').selectOption('14');
    await page.locator('#field-places-0-placeAddress-commune').selectOption('03646');
    await page.locator('#field-places-0-placeAddress-detail').fill('Số 45, đường Chu Văn Thịnh');
    await page.locator('#field-suppliers-0-supplierName').fill('Công ty Rượu Mẫu');
    await page.locator('#field-suppliers-0-supplierLicence').fill('12/GP-BCT');
    await page
      .getByRole('group', { name: /Cam kết bảo đảm an toàn/ })
      .getByLabel('Có', { exact: true })
      .check();
    await goOn(page);
    await heading(page, 'Giấy tờ');
    for (const asked of ['dang-ky-kinh-doanh', 'dia-diem', 'nguon-hang']) await send(visitor, asked);
    await goOn(page);
    await heading(page, 'Kiểm tra và nộp');
    expect(await page.locator('main').innerText()).toContain('Cho tổ chức mình đại diện');
    await handIn(visitor, 'a company');
    await page.goto('/ho-so-cua-toi/?view=organisations');
    await page.getByRole('link', { name: 'Hồ sơ của tổ chức' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ của Công ty TNHH Chè Thảo Nguyên Mẫu' }).waitFor();
    await page.locator(`a[href="?dossier=${dossier.id}"]`).waitFor();
    await look('the dossiers of a company');
    await visitor.leave();
    const desk = await atDesk(dossier.id);
    expect(desk).toContain('Công ty TNHH Chè Thảo Nguyên Mẫu');
    expect(desk).toContain('Nguyễn Văn Thắng');
  });
});
