import { expect } from 'vitest';
import { at, openPart, openTab, saved } from './at-the-builder.ts';
import { told } from './told.ts';
import type { AtKeys } from './told.ts';

const act = async ({ keys, page }: AtKeys, action: string, done: string) => {
  await keys.press(page.getByRole('button', { name: action, exact: true }));
  await page.getByText(done).waitFor();
};

export const sends = (editor: AtKeys): Promise<void> => act(editor, 'Gửi thẩm tra', 'Đã gửi thẩm tra.');

/** Opens the draft from the list of those that wait. */
const opens = async ({ keys, page }: AtKeys, name: string) => {
  await keys.press(page.locator('.mc-queues a', { hasText: 'Dự thảo' }));
  await keys.press(page.getByRole('link', { name, exact: true }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(new URL(page.url()).searchParams.get('draft')).toBe(told.draft);
};

/** Comments on the exact spot, and returns the draft with a reason. */
export const returnsIt = async (reviewer: AtKeys, name: string): Promise<void> => {
  const { keys, page } = reviewer;
  await opens(reviewer, name);
  await openPart(reviewer, 'form');
  await keys.press(at(reviewer, 'form.treDuocHoTro.hoTenTre-toggle'));
  await keys.press(page.getByRole('button', { name: /^Góp ý ?: Câu hỏi$/ }));
  await keys.write(page.getByLabel('Góp ý: Câu hỏi'), 'Ghi “Họ, chữ đệm và tên trẻ” cho đúng giấy khai sinh');
  await reviewer.look('a reviewer commenting');
  await keys.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await page.locator('.mc-comment__text', { hasText: 'Họ, chữ đệm và tên trẻ' }).waitFor();
  await keys.press(page.getByRole('button', { name: 'Trả lại để sửa' }));
  await keys.write(page.getByLabel('Lý do trả lại'), 'Sửa tên câu hỏi theo góp ý');
  await keys.press(page.getByRole('button', { name: 'Trả lại để sửa' }));
  await page.getByText('Đã trả lại kèm lý do.').waitFor();
  await reviewer.look('a draft that was returned');
};

/** Finds the comment at its question, mends what it is about, says so and sends again. */
export const mendsIt = async (editor: AtKeys): Promise<void> => {
  const { keys, page } = editor;
  await page.reload();
  await page.getByText('Trả lại để sửa').first().waitFor();
  await openTab(editor, 'Nhật ký');
  await keys.press(page.getByRole('link', { name: /Họ tên trẻ/ }));
  await page.locator('.mc-comment', { hasText: 'Họ, chữ đệm và tên trẻ' }).waitFor();
  await keys.write(at(editor, 'form.treDuocHoTro.hoTenTre.label-vi'), 'Họ, chữ đệm và tên trẻ');
  await keys.press(page.getByRole('button', { name: /^Đánh dấu đã xử lý/ }));
  await page.getByText('1 góp ý đã xử lý').waitFor();
  await saved(editor);
  await sends(editor);
};

export const approvesIt = async (reviewer: AtKeys, name: string): Promise<void> => {
  await opens(reviewer, name);
  await act(reviewer, 'Đồng ý, trình ký', 'Đã đồng ý.');
};

/** Looks at the difference, in words, and puts an online change online. */
export const putsItOnline = async (reviewer: AtKeys, name: string): Promise<void> => {
  await opens(reviewer, name);
  await reviewer.page.locator('.mc-diff ins', { hasText: 'Họ và tên của trẻ' }).waitFor();
  await reviewer.look('the difference of a second version');
  await act(reviewer, 'Đồng ý, đưa lên cổng', 'Đã công bố phiên bản mới trên cổng.');
};
