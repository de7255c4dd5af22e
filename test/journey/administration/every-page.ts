import { describe, expect, it } from 'vitest';
import { builderParts } from '#web/words/admin-builder.ts';
import { signInAtAdmin } from '../new-service/told.ts';
import type { AtKeys } from '../new-service/told.ts';
import { aDraftOf, saveBeside, sendForReview } from './a-draft.ts';

const parts = Object.keys(builderParts) as (keyof typeof builderParts)[];

/** A name as long as the longest in a province's list, with a word that does not break. */
const long = `Xác nhận ${'hoàn thành nghĩa vụ tài chính về đất đai và '.repeat(8)}${'Nghị-định-'.repeat(20)}`;

const lookAt = async (who: AtKeys, address: string, heading: string | RegExp) => {
  await who.page.goto(address);
  await who.page.getByRole('heading', { name: heading }).first().waitFor();
  await who.page.waitForLoadState('networkidle');
  await who.look(address);
};

/** Unfolds whatever is folded on a page: what is not drawn is not looked at. */
const unfold = async ({ page }: AtKeys) => {
  for (let more = 0; more < 40; more += 1) {
    const folded = page.locator('#builder-part ~ * [aria-expanded="false"]:not(.mc-questions *)').first();
    if ((await folded.count()) === 0) break;
    await folded.click();
  }
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
};

/** axe on each page and each part of the builder, at both widths, written and read. */
export const everyPage = (): void => {
  describe('every page of the administration', () => {
    let draftId = '';

    it('is for everyone: lists, a service, what is being written', async () => {
      ({
        draft: { id: draftId },
      } = await aDraftOf('ho-kinh-doanh'));
      const editor = await signInAtAdmin('editor');
      await lookAt(editor, '/quan-tri/?view=services', 'Dịch vụ');
      await lookAt(editor, '/quan-tri/?view=services&q=khong+co', 'Dịch vụ');
      await editor.page.getByText('Không có dịch vụ nào khớp.').waitFor();
      await lookAt(editor, '/quan-tri/?view=services&copy=ho-kinh-doanh', 'Thêm dịch vụ mới');
      await lookAt(editor, '/quan-tri/?service=ho-kinh-doanh', 'Đăng ký thành lập hộ kinh doanh');
      await lookAt(editor, '/quan-tri/?view=drafts', 'Dự thảo');
      await lookAt(editor, '/en/admin/?view=services', 'Services');
      await editor.leave();
    }, 120_000);

    it.each(parts)('is for everyone: the builder, part %s', async (part) => {
      const editor = await signInAtAdmin('editor');
      await editor.page.goto(`/quan-tri/?draft=${draftId}&tab=write&part=${part}`);
      await editor.page.locator('#builder-part').waitFor();
      await unfold(editor);
      await editor.look(`part ${part}`);
      await editor.leave();
    });

    it('is for everyone: one question of each part of the form builder', async () => {
      const editor = await signInAtAdmin('editor');
      const { page } = editor;
      await page.goto(`/quan-tri/?draft=${draftId}&tab=write&part=form`);
      for (const question of [
        'Dân tộc',
        'Ngành, nghề kinh doanh',
        'Ngày bắt đầu hoạt động',
        'Thành viên hộ gia đình',
      ]) {
        await page.locator('.mc-questions .mc-item__toggle', { hasText: question }).first().click();
        await editor.look(question);
      }
      await page.getByRole('button', { name: 'Đổi loại' }).first().click();
      await editor.look('changing a kind');
      await page
        .getByRole('button', { name: /^Thêm câu hỏi/ })
        .first()
        .click();
      await editor.look('adding a question');
      await editor.leave();
    }, 120_000);

    it('is for everyone: preview, examples, comparison and history', async () => {
      const editor = await signInAtAdmin('editor');
      for (const tab of ['preview', 'examples', 'compare', 'history'])
        await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=${tab}`, /^Đăng ký thành lập hộ kinh doanh/);
      await editor.page.goto(`/quan-tri/?draft=${draftId}&tab=preview`);
      await editor.page.getByRole('button', { name: 'Máy tính' }).click();
      await editor.look('the preview of a desk');
      await editor.page.getByRole('button', { name: 'Tiếng Anh' }).click();
      await editor.page
        .frameLocator('iframe')
        .getByRole('heading', { level: 1, name: /business/i })
        .waitFor();
      await editor.leave();
    }, 120_000);

    it('holds long names and everything that is wrong', async () => {
      await saveBeside(draftId, (definition) => ({
        ...definition,
        name: { vi: long, en: '' },
        cases: [{ id: 'mot', name: { vi: long, en: long } }],
        timeLimits: [],
        channels: 'x',
      }));
      const editor = await signInAtAdmin('editor');
      for (const part of ['general', 'cases', 'time'])
        await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=write&part=${part}`, builderParts[part as 'cases'].vi);
      await editor.page.locator('.mc-problems summary').click();
      await editor.look('all that is wrong');
      await lookAt(editor, `/quan-tri/?draft=${draftId}&tab=compare`, /^Xác nhận/);
      await lookAt(editor, '/quan-tri/?view=drafts', 'Dự thảo');
      await editor.leave();
    }, 120_000);

    it('is for everyone: what a reviewer reads', async () => {
      const { draft } = await aDraftOf('dang-ky-khai-sinh');
      await saveBeside(draft.id, (definition) => ({ ...definition, retentionYears: 21 }));
      await sendForReview(draft.id);
      const reviewer = await signInAtAdmin('reviewer');
      await lookAt(reviewer, '/quan-tri/', 'Dự thảo');
      for (const part of parts)
        await lookAt(reviewer, `/quan-tri/?draft=${draft.id}&tab=write&part=${part}`, builderParts[part].vi);
      await reviewer.page.getByRole('button', { name: 'Trả lại để sửa' }).click();
      await reviewer.page.getByRole('button', { name: 'Trả lại để sửa' }).click();
      expect(await reviewer.page.evaluate(() => document.activeElement?.id)).toBe('field-draft-reason');
      await reviewer.look('a return without a reason');
      await reviewer.leave();
    }, 180_000);

    it('is for everyone: decisions, and one that is not whole', async () => {
      const publisher = await signInAtAdmin('publisher');
      const { page } = publisher;
      await lookAt(publisher, '/quan-tri/', 'Quyết định công bố');
      await page.getByRole('button', { name: 'Lập quyết định công bố' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quyết định chưa có trích yếu' }).waitFor();
      await page.getByRole('button', { name: 'Ghi nhận quyết định đã ký' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Nhập số, ký hiệu' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-number');
      await publisher.look('a decision that is not whole');
      await page.getByRole('button', { name: 'Bỏ quyết định này' }).click();
      await publisher.look('asked before a decision is dropped');
      await page.getByRole('button', { name: 'Bỏ quyết định này' }).click();
      await page.getByText('Đã bỏ. Các dự thảo trở lại danh sách chờ ký.').waitFor();
      await publisher.look('a decision that was dropped');
      await publisher.leave();
    }, 120_000);

    it('suspends a service with its reason, and takes it up again', async () => {
      const reviewer = await signInAtAdmin('reviewer');
      const { page } = reviewer;
      await lookAt(reviewer, '/quan-tri/?service=dang-ky-khai-tu', /khai tử/);
      await page.getByRole('button', { name: 'Tạm dừng tiếp nhận trực tuyến' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-suspend-vi');
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
    }, 120_000);
  });
};
