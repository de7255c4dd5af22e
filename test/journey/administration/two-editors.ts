import { describe, expect, it } from 'vitest';
import { until } from '#test/support/until.ts';
import { at, saved } from '../new-service/at-the-builder.ts';
import { signInAtAdmin, told } from '../new-service/told.ts';
import type { AtKeys } from '../new-service/told.ts';
import { aDraftOf, saveBeside } from './a-draft.ts';

const summary = (editor: AtKeys) => at(editor, 'summary-vi');
const savedText = async (draftId: string): Promise<string> => {
  const { definition } = await (await told.portal.as('editor')).call('getDraft', { params: { draftId } });
  return (definition.summary as { vi: string }).vi;
};
const theirs = (text: string) => (draftId: string) =>
  saveBeside(draftId, (definition) => ({ ...definition, summary: { vi: text, en: text } }));

/** Nothing typed is lost: somebody saves meanwhile, the network goes, the page is loaded again. */
export const twoEditors = (): void => {
  describe('writing at the same time, or without a network', () => {
    let editor: AtKeys;
    let draftId = '';

    const overtaken = async (mine: string) => {
      await theirs('Của người khác')(draftId);
      await summary(editor).fill(mine);
      await editor.page.getByRole('alert', { name: /đã lưu bản khác lúc/ }).waitFor();
    };

    it('shows what somebody else saved meanwhile, and takes one’s own over it when told to', async () => {
      ({
        draft: { id: draftId },
      } = await aDraftOf('karaoke'));
      editor = await signInAtAdmin('editor');
      await editor.page.goto(`/quan-tri/?draft=${draftId}&tab=write&part=general`);
      await summary(editor).waitFor();
      await overtaken('Của tôi');
      await editor.page.getByText(/^Chỗ khác nhau/).click();
      await editor.page.locator('.mc-diff del', { hasText: 'Của người khác' }).first().waitFor();
      await editor.look('a draft somebody else saved');
      expect(await savedText(draftId)).toBe('Của người khác');
      await editor.page.getByRole('button', { name: 'Lưu bản của tôi đè lên' }).click();
      await saved(editor);
      expect(await savedText(draftId)).toBe('Của tôi');
    });

    it('goes on from what they saved when told to', async () => {
      await overtaken('Của tôi nữa');
      await editor.page.getByRole('button', { name: 'Lấy bản đã lưu' }).click();
      expect(await summary(editor).inputValue()).toBe('Của người khác');
      await summary(editor).fill('Của cả hai');
      await saved(editor);
      expect(await savedText(draftId)).toBe('Của cả hai');
    });

    it('goes on as if nothing were when the page is loaded again while a save is on its way', async () => {
      const { page } = editor;
      const definition = '**/api/admin/drafts/*/definition';
      // It arrives, but the page that sent it is gone before the answer.
      await page.route(definition, async (route) => {
        await route.fetch();
        await route.abort().catch(() => undefined);
      });
      await summary(editor).fill('Gõ rồi tải lại');
      await until('it is saved', async () => (await savedText(draftId)) === 'Gõ rồi tải lại' || undefined);
      await page.reload();
      await page.unroute(definition);
      await summary(editor).waitFor();
      expect(await summary(editor).inputValue()).toBe('Gõ rồi tải lại');
      await summary(editor).fill('Gõ tiếp');
      await saved(editor);
      expect(await savedText(draftId)).toBe('Gõ tiếp');
      expect(await page.getByRole('alert', { name: /đã lưu bản khác/ }).count()).toBe(0);
    });

    it('keeps what is typed without a network, through a reload, and saves it once there is one', async () => {
      const { page } = editor;
      const definition = '**/api/admin/drafts/*/definition';
      await page.context().setOffline(true);
      await summary(editor).fill('Gõ lúc mất mạng');
      await page.locator('.mc-save[data-state="unsaved"]').waitFor();
      await page.getByText('Chưa lưu được, đang giữ trên máy này').waitFor();
      await editor.look('a draft that is not saved');
      await page.route(definition, (route) => route.abort('internetdisconnected'));
      await page.context().setOffline(false);
      await page.reload();
      await summary(editor).waitFor();
      expect(await summary(editor).inputValue()).toBe('Gõ lúc mất mạng');
      await page.unroute(definition);
      await saved(editor);
      expect(await savedText(draftId)).toBe('Gõ lúc mất mạng');
      await editor.leave();
    });
  });
};
