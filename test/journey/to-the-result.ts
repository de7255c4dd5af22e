import { describe, expect, it } from 'vitest';
import { aPdf } from '#test/support/filing.ts';
import { stamped } from '#test/support/resolved.ts';
import { until } from '#test/support/until.ts';
import { goOn, heading, journey, saved } from './journey.ts';
import { signInAtDesk, visit } from './visitor.ts';

/** From the supplement to the result in the citizen’s hands. */
export const toTheResult = (): void => {
  describe('the citizen answers the supplement', () => {
    it('is told in the inbox and by mail', async () => {
      const titles = await until('four notices', async () => {
        const { notices } = await (await journey.portal.as('citizen')).call('listMyNotices');
        return notices.length >= 3 ? notices.map(({ title }) => title) : undefined;
      });
      expect(titles[0]).toContain(journey.officialCode);
      await until('the mail', async () => {
        const mails = await journey.portal.mailbox();
        return mails.find(({ subject, to }) => to === 'hoa.lo@example.com' && subject === titles[0]);
      });
      const { page } = journey.citizen;
      await page.goto('/ho-so-cua-toi/?view=inbox');
      await page.getByRole('link', { name: titles[0]! }).waitFor();
      await journey.citizen.look('the inbox');
      await page.getByRole('link', { name: titles[0]! }).click();
      await page.getByText('Bản chụp bị mờ').first().waitFor();
      await journey.citizen.look('a dossier that waits for a supplement');
    });

    it('writes only what was asked again', async () => {
      const { page } = journey.citizen;
      await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
      await heading(page, 'Sự kiện hộ tịch');
      expect(await page.locator('#field-registeredName').count()).toBe(0);
      await page.getByText('Ghi rõ tên cơ quan đã đăng ký').waitFor();
      await journey.citizen.look('a supplement’s question');
      await page.locator('#field-registeredAt').fill('UBND phường Chiềng Lề cũ');
      await goOn(page);
      await heading(page, 'Giấy tờ');
      await page
        .locator('[id="field-documents-van-ban-co-quan"]')
        .setInputFiles({ name: 'van-ban-ro.pdf', mimeType: 'application/pdf', buffer: aPdf('ban ro') });
      await page.locator('.mc-files li', { hasText: 'van-ban-ro.pdf' }).getByText('Đã kiểm tra').waitFor();
      await goOn(page);
      await page.getByLabel(/Tôi cam đoan/).check();
      await journey.citizen.look('checking a supplement');
      await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
      await heading(page, 'Đã gửi phần bổ sung');
      await journey.citizen.look('the receipt of a supplement');
    });

    it('shows the officer what is different', async () => {
      const { page } = journey.processor;
      await page.reload();
      await page.locator('ins', { hasText: 'Chiềng Lề cũ' }).waitFor();
      await page.locator('del', { hasText: 'Tô Hiệu' }).waitFor();
      await journey.processor.look('the difference');
    });
  });

  describe('the result', () => {
    it('is proposed with a file by the processor', async () => {
      const { page } = journey.processor;
      await page.getByRole('button', { name: 'Trình kết quả', exact: true }).click();
      await page
        .locator('.mc-pick input[type="file"]')
        .setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: journey.result });
      await page.getByLabel('Tóm tắt kết quả').fill('Cấp 2 bản sao trích lục khai sinh');
      await page.locator('.mc-desk-act').getByText('Đã kiểm tra').waitFor();
      await journey.processor.look('a result about to be proposed');
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đã ghi: Trình kết quả.').waitFor();
      expect(journey.processor.faults).toEqual([]);
    });

    it('is signed by the leader', async () => {
      const leader = await visit(journey.browser, journey.portal, 'desk');
      await signInAtDesk(leader, 'leader');
      const { page } = leader;
      await page.goto(`/can-bo/?dossier=${journey.dossierId}`);
      for (const action of [
        'Phân công',
        'Từ chối giải quyết',
        'Dừng giải quyết',
        'Ký, gửi xin lỗi và hẹn lại',
        'Ký duyệt kết quả',
      ]) {
        await page.getByRole('button', { name: action, exact: true }).click();
        await leader.look(`the form of ${action}`);
      }
      await page.getByRole('button', { name: 'Ký số ket-qua.pdf' }).click();
      await page.locator('.mc-desk-act').getByText('Đã ký số: Hà Thị Minh').waitFor();
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
      await page.getByText('Đã ghi: Ký duyệt kết quả.').waitFor();
      expect(leader.faults).toEqual([]);
      await leader.leave();
      await stamped(await journey.portal.as('registrar'), journey.dossierId);
    });

    it('waits for its fee, which the citizen pays at the provider', async () => {
      const { page } = journey.citizen;
      await page.goto(`/ho-so-cua-toi/?dossier=${journey.dossierId}`);
      await page.getByText('Nộp phí, lệ phí rồi nhận kết quả').waitFor();
      await page.getByRole('button', { name: 'Nộp qua VNPay' }).click();
      await page.getByRole('button', { name: 'Thanh toán thành công', exact: true }).click();
      await heading(page, 'Đã nộp 16.000 đ');
      expect(journey.citizen.faults).toEqual([]);
      await page.getByRole('link', { name: 'Về hồ sơ' }).click();
    });

    it('reaches the citizen as it was signed, who confirms', async () => {
      const { page } = journey.citizen;
      const download = page.getByRole('button', { name: 'Tải xuống ket-qua (số 01-TLBS-UBND).pdf' });
      await download.waitFor();
      await journey.citizen.look('a dossier with its result');
      const file = await saved(page, () => download.click());
      expect(file.subarray(0, journey.result.length).equals(journey.result)).toBe(true);
      await page.getByRole('button', { name: 'Xác nhận đã nhận kết quả' }).click();
      await page.getByText('Kết quả đã được trả.').waitFor();
      await journey.citizen.look('a dossier that is done');
      expect([...journey.citizen.faults, ...journey.reception.faults, ...journey.processor.faults]).toEqual([]);
    });
  });
};
