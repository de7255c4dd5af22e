import { aPdf } from '#test/support/filing.ts';
import type { AtKeys } from './told.ts';

/** Lists the draft in a decision, records it as signed with its PDF, in effect from a day on. */
export const signsIt = async (publisher: AtKeys, name: string, days: { signed: string; effect: string }) => {
  const { keys, page } = publisher;
  await keys.press(page.getByRole('button', { name: 'Lập quyết định công bố' }));
  await keys.write(page.getByLabel('Trích yếu'), 'Công bố thủ tục lĩnh vực giáo dục mầm non');
  await keys.write(page.getByLabel('Người ký'), 'Chủ tịch UBND tỉnh Nguyễn Văn A');
  await keys.day(page.getByLabel('Ngày có hiệu lực'), days.effect);
  await keys.tick(page.getByLabel(name));
  await keys.write(page.getByLabel('Số, ký hiệu'), '2026/QĐ-UBND');
  await keys.day(page.getByLabel('Ngày ký'), days.signed);
  const pdf = { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: aPdf('quyet dinh cong bo') };
  await keys.file(page.getByLabel('Bản quyết định đã ký (PDF)'), pdf);
  await page.getByRole('button', { name: 'Tải quyết định' }).waitFor();
  await publisher.look('a decision to record');
  await keys.press(page.getByRole('button', { name: 'Ghi nhận quyết định đã ký' }));
  await page.getByText('Đã ghi nhận.').waitFor();
  await publisher.look('a decision that is recorded');
};
