import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { builderParts } from '#web/words/admin-builder.ts';
import { signInAtAdmin } from '../new-service/told.ts';
import type { AtKeys } from '../new-service/told.ts';
import { aDraftOf, saveBeside, sendForReview } from './a-draft.ts';

type Part = keyof typeof builderParts;
const parts = Object.keys(builderParts) as Part[];

/** Unfolds whatever is folded in the part that is open: what is not drawn is not looked at. Of questions one is open at a time. */
const unfold = async ({ page }: AtKeys) => {
  const folded = page.locator('#builder-part ~ * [aria-expanded="false"]:not(.mc-questions *)');
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
};

const openPart = async ({ page }: AtKeys, part: Part, language: 'vi' | 'en' = 'vi') => {
  await page.locator(`.mc-parts a[href*="part=${part}"]`).click();
  await page.locator('#builder-part', { hasText: builderParts[part][language] }).waitFor();
};

/** Vietnamese in the builder in English that nothing marks as such, but for numbers of legal acts and what fees are called in law. */
const untranslated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const known = /\/(QĐ|NĐ)-|lệ phí/;
    const inside = document.querySelector('.mc-builder') ?? document.body;
    const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      if (vietnamese.test(words) && !known.test(words) && !node.parentElement?.closest('[lang="vi"]'))
        found.push(words);
    }
    return found;
  });

/** By how much the page is wider than a telephone, and the words that are cut off on it. */
const tooWide = (page: Page): Promise<{ by: number; cut: string[] }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (each) =>
        each.clientWidth > 1 &&
        each.scrollWidth > each.clientWidth + 1 &&
        /hidden|clip/.test(getComputedStyle(each).overflowX),
    );
    return { by: scrollWidth - clientWidth, cut: cut.map(({ textContent }) => textContent) };
  });

/** axe on each part of the builder, at both widths and whatever is unfolded, written and read; its words in English. */
export const everyPart = (): void => {
  describe('every part of the builder', () => {
    let draftId = '';
    let editor: AtKeys;

    beforeAll(async () => {
      draftId = (await aDraftOf('ho-kinh-doanh')).draft.id;
      editor = await signInAtAdmin('editor');
      await editor.page.goto(`/quan-tri/?draft=${draftId}&tab=write&part=general`);
      await editor.page.locator('#builder-part').waitFor();
    });
    afterAll(() => editor.leave());

    it.each(parts)('is for everyone: %s', async (part) => {
      await openPart(editor, part);
      await unfold(editor);
      await editor.look(`part ${part}`);
    });

    it('is for everyone with a question unfolded: a list, lines, a day, a group; its kind is changed, another added', async () => {
      const { page } = editor;
      await openPart(editor, 'form');
      for (const id of ['owner-ownerEthnicity', 'business-trades', 'business-startDate', 'founders-members']) {
        await page.locator(`#field-form-${id}-toggle`).click();
        await editor.look(id);
      }
      await page.getByRole('button', { name: 'Đổi loại' }).first().click();
      await page
        .getByRole('button', { name: /^Thêm câu hỏi/ })
        .first()
        .click();
      await editor.look('changing a kind, adding a question');
    });

    it('has all its words in English, none of them cut on a telephone', async () => {
      const { page } = editor;
      await page.goto(`/en/admin/?draft=${draftId}&tab=write&part=general`);
      for (const part of parts) {
        await openPart(editor, part, 'en');
        await unfold(editor);
        expect(await untranslated(page), part).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await tooWide(page), part).toEqual({ by: 0, cut: [] });
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    });

    it('is for everyone as a reviewer reads it', async () => {
      const { draft } = await aDraftOf('dang-ky-khai-sinh');
      await saveBeside(draft.id, (definition) => ({ ...definition, retentionYears: 21 }));
      await sendForReview(draft.id);
      const reviewer = await signInAtAdmin('reviewer');
      const { page } = reviewer;
      await page.goto(`/quan-tri/?draft=${draft.id}&tab=write&part=general`);
      for (const part of parts) {
        await openPart(reviewer, part);
        await reviewer.look(`part ${part} as it is read`);
      }
      await page.getByRole('button', { name: 'Trả lại để sửa' }).click();
      await page.getByRole('button', { name: 'Trả lại để sửa' }).click();
      await page.locator('#field-draft-reason:focus').waitFor();
      await reviewer.look('a return without a reason');
      await reviewer.leave();
    });
  });
};
