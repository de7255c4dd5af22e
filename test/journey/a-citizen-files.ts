import { describe, expect, it } from 'vitest';
import { goOn, heading, journey, saved } from './journey.ts';
import { pickPerson, signInAtHome, visit } from './visitor.ts';

/** On a telephone, from the search to the receipt. */
export const aCitizenFiles = (): void => {
  describe('a citizen files on a telephone', () => {
    it('finds the service without accents and is three clicks from home to the form', async () => {
      journey.citizen = await visit(journey.browser, journey.portal);
      const { page } = journey.citizen;
      await page.goto('/');
      await page.locator('#search-query').fill('ban sao trich luc');
      await page.locator('#search-results a').first().click();
      await heading(page, 'Cấp bản sao trích lục hộ tịch');
      await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).first().click();
      await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
      await pickPerson(page, 'citizen');
      await page.getByText('Đang đăng nhập: Lò Thị Hoa').waitFor();
      await journey.citizen.look('choosing the authority');
      expect(journey.citizen.faults).toEqual([]);
    });

    it('is told what is missing, and where', async () => {
      const { page } = journey.citizen;
      await page.getByRole('button', { name: 'Bắt đầu' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Chọn cơ quan giải quyết' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-agency');
      await journey.citizen.look('start with an error');
      await page.locator('#field-agency').selectOption('sl-p-to-hieu');
      await page.getByRole('button', { name: 'Bắt đầu' }).click();
      await heading(page, 'Chủ hồ sơ');
      await journey.citizen.look('whom it concerns');
      journey.dossierId = new URL(page.url()).searchParams.get('dossier') ?? '';
      expect(journey.dossierId).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('finds what the portal knows filled in, and mends an error from the summary', async () => {
      const { page } = journey.citizen;
      await page.getByLabel('Cho chính mình').check();
      await goOn(page);
      await heading(page, 'Người yêu cầu');
      expect(await page.locator('#field-requesterName').inputValue()).toBe('Lò Thị Hoa');
      await page.getByLabel('Đại diện cơ quan, tổ chức').check();
      await goOn(page);
      await page.getByRole('alert').getByRole('link').first().click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-organisationName');
      await journey.citizen.look('a section with an error');
      await page.locator('#field-organisationName').fill('Trường THCS Tô Hiệu');
      await goOn(page);
      await heading(page, 'Sự kiện hộ tịch');
    });

    it('goes on at another device after the browser was closed', async () => {
      const { page } = journey.citizen;
      await page.getByLabel('Khai sinh').check();
      await page.locator('#field-registeredName').fill('Lò Văn Khánh');
      await page.getByText(/Đã lưu lúc/).waitFor();
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/answers') && response.ok()),
        page.locator('#field-registeredAt').fill('UBND phường Tô Hiệu'),
      ]);
      expect(answer.ok()).toBe(true);
      expect(journey.citizen.faults).toEqual([]);
      await journey.citizen.leave();

      journey.citizen = await visit(journey.browser, journey.portal);
      await signInAtHome(journey.citizen, 'citizen');
      await journey.citizen.look('my dossiers');
      await journey.citizen.page.getByRole('link', { name: /Cấp bản sao trích lục/ }).click();
      await journey.citizen.page.getByRole('link', { name: 'Soạn tiếp hồ sơ' }).waitFor();
      await journey.citizen.look('a draft among my dossiers');
      await journey.citizen.page.getByRole('link', { name: 'Soạn tiếp hồ sơ' }).click();
      await heading(journey.citizen.page, 'Chủ hồ sơ');
      await journey.citizen.page.getByText(/^Bước 1/).click();
      await journey.citizen.page.getByRole('link', { name: /Sự kiện hộ tịch/ }).click();
      await heading(journey.citizen.page, 'Sự kiện hộ tịch');
      expect(await journey.citizen.page.locator('#field-registeredName').inputValue()).toBe('Lò Văn Khánh');
      expect(await journey.citizen.page.locator('#field-registeredAt').inputValue()).toBe('UBND phường Tô Hiệu');
    });

    it('answers the rest and sends a file, which is checked', async () => {
      const { page } = journey.citizen;
      await page.locator('#field-registeredBirthDate').fill('14');
      await page.locator('#field-registeredBirthDate-month').fill('5');
      await page.locator('#field-registeredBirthDate-year').fill('2001');
      await journey.citizen.look('the second section');
      await goOn(page);
      await heading(page, 'Số bản');
      await page.locator('#field-copies').fill('2');
      await journey.citizen.look('the third section');
      await goOn(page);
      await heading(page, 'Giấy tờ');
      await journey.citizen.look('documents before');
      await page
        .locator('[id="field-documents-van-ban-co-quan"]')
        .setInputFiles({ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: journey.letter });
      await page.getByText('Đã kiểm tra').waitFor();
      await journey.citizen.look('documents after');
      await goOn(page);
      await heading(page, 'Kiểm tra và nộp');
    });

    it('checks, declares and hands in once, however often the button is pressed', async () => {
      const { page } = journey.citizen;
      expect(await page.locator('main').innerText()).toContain('Lò Văn Khánh');
      await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
      await page.getByText('Đánh dấu vào lời cam đoan').first().waitFor();
      await journey.citizen.look('checking with an error');
      await page.getByLabel(/Tôi cam đoan/).check();
      expect(await page.getByLabel('Trực tuyến, tải về từ hồ sơ trên cổng này').isChecked()).toBe(true);
      await page.getByLabel('Qua bưu chính công ích').check();
      await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Điền mục “Địa chỉ nhận kết quả”' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'field-delivery-address');
      await journey.citizen.look('by post without an address');
      await page.getByLabel('Địa chỉ nhận kết quả').fill('Số 12, tổ 5, phường Tô Hiệu, tỉnh Sơn La');
      await page.waitForFunction(() =>
        [localStorage, sessionStorage].some((kept) => JSON.stringify(kept).includes('Số 12, tổ 5, phường Tô Hiệu')),
      );
      await page.reload();
      await page.getByLabel(/Tôi cam đoan/).check();
      expect(await page.getByLabel('Địa chỉ nhận kết quả').inputValue()).toContain('Số 12');
      await journey.citizen.look('checking');
      await page.getByRole('button', { name: 'Nộp hồ sơ' }).dblclick();
      await heading(page, 'Đã nộp hồ sơ');
      journey.temporaryCode = /TMP-\d{6}-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
      expect(journey.temporaryCode).not.toBe('');
      await journey.citizen.look('the receipt');
      const { rows } = await (await journey.portal.as('citizen')).call('listMyDossiers');
      expect(rows.map(({ status }) => status)).toEqual(['submitted']);
    });

    it('says how the result is to be received, and can choose anew', async () => {
      const { page } = journey.citizen;
      await page.goto(`/ho-so-cua-toi/?dossier=${journey.dossierId}`);
      await page.getByText('Qua bưu chính công ích: Số 12, tổ 5, phường Tô Hiệu, tỉnh Sơn La').waitFor();
      await page.getByRole('button', { name: 'Đổi cách nhận kết quả' }).click();
      await page.getByLabel('Địa chỉ nhận kết quả').fill('');
      await page.getByRole('button', { name: 'Lưu cách nhận kết quả' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Điền mục “Địa chỉ nhận kết quả”' }).waitFor();
      await journey.citizen.look('choosing anew how to receive the result');
      await page.getByLabel('Trực tuyến, tải về từ hồ sơ trên cổng này').check();
      await page.getByRole('button', { name: 'Lưu cách nhận kết quả' }).click();
      await page.getByText('Trực tuyến, trên cổng dịch vụ công này').waitFor();
      await journey.citizen.look('how the result is to be received');
      await page.goBack();
      await heading(page, 'Đã nộp hồ sơ');
    });

    it('keeps the confirmation as PDF, and can track it without an account', async () => {
      const { page } = journey.citizen;
      const paper = page.getByRole('button', { name: 'Xác nhận đã nộp hồ sơ' });
      expect((await saved(page, () => paper.click())).subarray(0, 5).toString()).toBe('%PDF-');
      const anyone = await visit(journey.browser, journey.portal);
      await anyone.page.goto('/tra-cuu/');
      await anyone.page.locator('#field-code').fill(journey.temporaryCode);
      await anyone.page.getByRole('button', { name: 'Tra cứu' }).click();
      await anyone.page.getByText(`Hồ sơ ${journey.temporaryCode}: hoàn thành 10%`).waitFor();
      await anyone.look('tracking');
      expect(anyone.page.url()).not.toContain(journey.temporaryCode);
      await anyone.leave();
    });
  });
};
