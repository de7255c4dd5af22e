import type { FrameLocator } from 'playwright-core';
import { openTab } from './at-the-builder.ts';
import type { AtKeys } from './told.ts';

const file = ({ keys }: AtKeys, frame: FrameLocator) => keys.press(frame.getByRole('button', { name: 'Nộp thử' }));

const keep = async ({ keys }: AtKeys, frame: FrameLocator, vi: string, en: string) => {
  await keys.write(frame.getByLabel('Tên hồ sơ mẫu (tiếng Việt)'), vi);
  await keys.write(frame.getByLabel('Tên hồ sơ mẫu (tiếng Anh)'), en);
  await keys.press(frame.getByRole('button', { name: 'Lưu thành hồ sơ mẫu' }));
  await frame.getByText(`Đã lưu hồ sơ mẫu “${vi}”.`).waitFor();
};

/** Tries the service as a citizen would, and keeps one trial that is accepted and one that is refused. */
export const keepsExamples = async (editor: AtKeys): Promise<void> => {
  const { keys, page } = editor;
  await openTab(editor, 'Xem thử');
  await keys.press(page.getByRole('button', { name: 'Nộp thử', exact: true }));
  await keys.reach(page.getByRole('region', { name: 'Nộp thử' }));
  const frame = page.frameLocator('iframe');
  await keys.write(frame.getByLabel('Họ tên trẻ'), 'Lò Văn Khánh');
  await keys.write(frame.getByLabel('Số bản'), '3');
  await keys.tick(frame.locator('#field-hoNgheo'));
  await keys.tick(frame.getByLabel('Coi như đã đính kèm: Ảnh giấy chứng nhận'));
  await file(editor, frame);
  await frame.getByText('Hồ sơ hợp lệ.').waitFor();
  await frame.getByText('3 bản × 8.000 đ = 24.000 đ').waitFor();
  await editor.look('a trial that is accepted');
  await keep(editor, frame, 'Hộ nghèo, ba bản', 'A poor household, three copies');
  await keys.write(frame.getByLabel('Họ tên trẻ'), '');
  await file(editor, frame);
  await frame.getByText('Hồ sơ chưa nộp được, phải sửa:').waitFor();
  await editor.look('a trial that is refused');
  await keep(editor, frame, 'Thiếu tên trẻ', 'Without the name of the child');
  await openTab(editor, 'Hồ sơ mẫu');
  await page.getByText('Đúng', { exact: true }).nth(1).waitFor();
  await editor.look('the examples');
};
