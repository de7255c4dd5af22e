import { describe, expect, it } from 'vitest';
import { until } from '#test/support/until.ts';
import { heading, journey, saved, unbroken } from './journey.ts';
import { signInAtDesk, visit } from './visitor.ts';

/** At their desks, from the queue to a supplement being asked. */
export const officersAnswer = (): void => {
  describe('officers answer at their desks', () => {
    it('finds it among the new and by name without accents', async () => {
      journey.reception = await visit(journey.browser, journey.portal, 'desk');
      await signInAtDesk(journey.reception, 'reception');
      const { page } = journey.reception;
      await page.getByRole('link', { name: journey.temporaryCode }).waitFor();
      await journey.reception.look('the queue');
      await until('the name to be found', async () => {
        const { rows } = await (
          await journey.portal.as('reception')
        ).call('searchDossiers', { body: { q: 'lo thi hoa' } });
        return rows.length > 0 ? rows : undefined;
      });
      await page.locator('#desk-search').fill('lo thi hoa');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.getByRole('link', { name: journey.temporaryCode }).waitFor();
      expect(page.url()).toMatch(/\/can-bo\/\?search=1$/);
      await page.locator('#desk-search').fill(journey.temporaryCode.slice(-6).toLowerCase());
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.getByRole('heading', { name: 'Kết quả tìm' }).waitFor();
      await page.getByRole('link', { name: journey.temporaryCode }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'lo thi hoa' }).waitFor();
      // The list is read again on going back: what has the focus before that would lose it.
      await page.waitForLoadState('networkidle');
      await page.locator('tbody th a').first().press('Enter');
      await heading(page, 'Cấp bản sao trích lục hộ tịch');
    });

    it('opens each action’s form, then accepts: an official code and Form 01', async () => {
      const { page } = journey.reception;
      for (const action of ['Không tiếp nhận', 'Yêu cầu bổ sung', 'Yêu cầu nộp phí, lệ phí', 'Tiếp nhận']) {
        await page.getByRole('button', { name: action, exact: true }).click();
        await journey.reception.look(`the form of ${action}`);
      }
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đã ghi: Tiếp nhận.').waitFor();
      journey.officialCode = await until(
        'the official code',
        async () => /H52\.[\d.]+-\d{6}-\d{4}/.exec(await page.locator('main').innerText())?.[0],
      );
      const paper = page.getByRole('button', { name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' });
      await paper.click();
      const save = page.getByRole('dialog').getByRole('button', { name: 'Tải về' });
      expect((await saved(page, () => save.click())).subarray(0, 5).toString()).toBe('%PDF-');
      await page.keyboard.press('Escape');
    });

    it('claims it and asks for a supplement with a reason for each item', async () => {
      journey.processor = await visit(journey.browser, journey.portal, 'desk');
      await signInAtDesk(journey.processor, 'processor');
      const { page } = journey.processor;
      await page.goto(`/can-bo/?dossier=${journey.dossierId}`);
      await page.getByRole('button', { name: 'Nhận xử lý', exact: true }).click();
      await journey.processor.look('the form of claiming');
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đã ghi: Nhận xử lý.').waitFor();
      for (const action of ['Chuyển cho đồng nghiệp', 'Trình kết quả', 'Yêu cầu nộp phí, lệ phí', 'Yêu cầu bổ sung']) {
        await page.getByRole('button', { name: action, exact: true }).click();
        await journey.processor.look(`the form of ${action}`);
      }
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đánh dấu ít nhất một mục và ghi lý do').first().waitFor();
      const folded = page.locator('details.mc-ask-group:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      await page.getByLabel('Đã đăng ký tại', { exact: true }).check();
      await page.getByLabel('Lý do: Đã đăng ký tại').fill(`Ghi rõ tên cơ quan đã đăng ký: ${unbroken}`);
      await page.getByLabel('Văn bản yêu cầu nêu rõ lý do', { exact: true }).check();
      await page.getByLabel('Lý do: Văn bản yêu cầu nêu rõ lý do').fill(`Bản chụp bị mờ: ${unbroken}`);
      await journey.processor.look('a supplement being asked');
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đã ghi: Yêu cầu bổ sung.').waitFor();
    });
  });
};
