import { afterAll, beforeAll, describe, it } from 'vitest';
import { builderParts } from '#web/words/admin-builder.ts';
import { kitWords } from '#web/words/kit.ts';
import { signInAtAdmin } from '../new-service/told.ts';
import type { AtKeys } from '../new-service/told.ts';
import { aDraftOf, saveBeside } from './a-draft.ts';

/** A name as long as the longest in a province's list, with a word that does not break. */
const long = `Xác nhận ${'hoàn thành nghĩa vụ tài chính về đất đai và '.repeat(8)}${'Nghị-định-'.repeat(20)}`;

const open = async ({ page }: AtKeys, address: string, heading: string | RegExp) => {
  await page.goto(address);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await page.locator('main').getByText(kitWords.loading.vi).waitFor({ state: 'hidden' });
};

const lookAt = async (who: AtKeys, address: string, heading: string | RegExp) => {
  await open(who, address, heading);
  await who.look(address);
};

/** axe on each page of the administration, at both widths. */
export const everyPage = (): void => {
  describe('every page of the administration', () => {
    let draftId = '';
    let editor: AtKeys;

    beforeAll(async () => {
      draftId = (await aDraftOf('doi-giay-phep-lai-xe')).draft.id;
      editor = await signInAtAdmin('editor');
    });
    afterAll(() => editor.leave());

    it('is for everyone: lists, a service, what is being written', async () => {
      const { page } = editor;
      await lookAt(editor, '/quan-tri/?view=services', 'Dịch vụ');
      await open(editor, '/quan-tri/?view=services&q=khong+co', 'Dịch vụ');
      await page.getByText('Không có dịch vụ nào khớp.').waitFor();
      await editor.look('no service of that name');
      await lookAt(editor, '/quan-tri/?view=services&copy=ho-kinh-doanh', 'Thêm dịch vụ mới');
      await lookAt(editor, '/quan-tri/?service=ho-kinh-doanh', 'Đăng ký thành lập hộ kinh doanh');
      await lookAt(editor, '/quan-tri/?view=drafts', 'Dự thảo');
      await lookAt(editor, '/en/admin/?view=services', 'Services');
    });

    it('is for everyone: preview, examples, comparison and history', async () => {
      for (const tab of ['preview', 'examples', 'compare', 'history'])
        await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=${tab}`, /^Đổi giấy phép lái xe/);
      await editor.page.goto(`/quan-tri/?draft=${draftId}&tab=preview`);
      await editor.page.getByRole('button', { name: 'Máy tính' }).click();
      await editor.look('the preview of a desk');
      await editor.page.getByRole('button', { name: 'Tiếng Anh' }).click();
      await editor.page
        .frameLocator('iframe')
        .getByRole('heading', { level: 1, name: /driving licence/i })
        .waitFor();
    });

    it('holds long names and everything that is wrong', async () => {
      await saveBeside(draftId, (definition) => ({
        ...definition,
        name: { vi: long, en: '' },
        cases: [{ id: 'mot', name: { vi: long, en: long } }],
        timeLimits: [],
        channels: 'x',
      }));
      for (const part of ['general', 'cases', 'time'] as const)
        await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=write&part=${part}`, builderParts[part].vi);
      await editor.page.locator('.mc-problems summary').click();
      await editor.look('all that is wrong');
      await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=compare`, /^Xác nhận/);
      await lookAt(editor, '/quan-tri/?view=drafts', 'Dự thảo');
    });

    it('is for everyone: decisions, and one that is not whole', async () => {
      const publisher = await signInAtAdmin('publisher');
      const { page } = publisher;
      await lookAt(publisher, '/quan-tri/', 'Quyết định công bố');
      await page.getByRole('button', { name: 'Lập quyết định công bố' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quyết định chưa có trích yếu' }).waitFor();
      await page.getByRole('button', { name: 'Ghi nhận quyết định đã ký' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Nhập số, ký hiệu' }).click();
      await page.locator('#field-number:focus').waitFor();
      await publisher.look('a decision that is not whole');
      await page.getByRole('button', { name: 'Bỏ quyết định này' }).click();
      await publisher.look('asked before a decision is dropped');
      await page.getByRole('button', { name: 'Bỏ, không mở lại' }).click();
      await page.getByText('Đã bỏ. Các dự thảo trở lại danh sách chờ ký.').waitFor();
      await publisher.look('a decision that was dropped');
      await publisher.leave();
    });

    it('suspends a service with its reason, and takes it up again', async () => {
      const reviewer = await signInAtAdmin('reviewer');
      const { page } = reviewer;
      await lookAt(reviewer, '/quan-tri/?service=dang-ky-khai-tu', /khai tử/);
      await page.getByRole('button', { name: 'Tạm dừng tiếp nhận trực tuyến' }).click();
      await page.locator('#field-suspend-vi:focus').waitFor();
      await page.getByRole('button', { name: 'Tạm dừng', exact: true }).click();
      await reviewer.look('a suspension without a reason');
      await page.getByLabel('Lý do (tiếng Việt)').fill('Mất kết nối với hệ thống hộ tịch');
      await page.getByLabel('Lý do (tiếng Anh)').fill('The civil status system is out of reach');
      await page.getByRole('button', { name: 'Tạm dừng', exact: true }).click();
      await page.getByText('Tạm dừng từ').waitFor();
      await reviewer.look('a service that is suspended');
      await page.getByRole('button', { name: 'Tiếp nhận trở lại' }).click();
      await page.getByText('Dịch vụ đã tiếp nhận trở lại.').waitFor();
      await reviewer.leave();
    });
  });
};
