import { describe, expect, it } from 'vitest';
import { at, saved } from '../new-service/at-the-builder.ts';
import { signInAtAdmin } from '../new-service/told.ts';
import type { AtKeys } from '../new-service/told.ts';
import { aDraftOf } from './a-draft.ts';

const focus = ({ page }: AtKeys): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

/** What a screen reader was told last. */
const announced = ({ page }: AtKeys): Promise<string> =>
  page
    .locator('.mc-builder > [role="status"]')
    .innerText()
    .then((words) => words.trim());

/** The questions of a section, in their order. */
const questions = ({ page }: AtKeys, section: string): Promise<string[]> =>
  page
    .locator(`.mc-section[data-place="form.${section}"] > .mc-questions > li > .mc-item__head .mc-item__name`)
    .allInnerTexts();

/** The form builder with keys alone: where the focus is, and what is said, after each step. */
export const formBuilder = (): void => {
  describe('building a form with keys alone', () => {
    let editor: AtKeys;

    it('adds a question, which is open and under the focus', async () => {
      const { draft } = await aDraftOf('dang-ky-ket-hon');
      editor = await signInAtAdmin('editor');
      const { page, keys } = editor;
      await page.goto(`/quan-tri/?draft=${draft.id}&tab=write&part=form`);
      await page.locator('.mc-section').first().waitFor();
      const [name = ''] = await sections(editor);
      const section = `form.${name}`;
      await keys.press(at(editor, `${section}-new-open`));
      expect(await focus(editor)).toBe(`field-form-${name}-new`);
      await page.keyboard.insertText('Biệt danh');
      await page.keyboard.press('Enter');
      await at(editor, `${section}.bietDanh.label-en`).waitFor();
      expect(await focus(editor)).toBe(`field-form-${name}-bietDanh-label-en`);
      expect(await announced(editor)).toBe('Đã thêm “Biệt danh”');
      await page.keyboard.insertText('Nickname');
      expect(await at(editor, `${section}.bietDanh.label-en`).inputValue()).toBe('Nickname');
    });

    it('moves it up and down, says where it is, and stays on the button', async () => {
      const { page, keys } = editor;
      const [section = '', other = ''] = await sections(editor);
      const count = (await questions(editor, section)).length;
      const up = at(editor, `form.${section}.bietDanh-up`);
      await keys.press(up);
      expect(await announced(editor)).toBe(`“Biệt danh” đã chuyển đến vị trí ${count - 1} trên ${count}`);
      expect((await questions(editor, section)).at(-2)).toBe('Biệt danh');
      expect(await focus(editor)).toBe(`field-form-${section}-bietDanh-up`);
      await keys.press(at(editor, `form.${section}.bietDanh-down`));
      await page.keyboard.press('Enter');
      expect(await announced(editor)).toBe('“Biệt danh” đã ở cuối');
      expect((await questions(editor, section)).at(-1)).toBe('Biệt danh');
      expect(other).not.toBe('');
    });

    it('moves it to another section, where it is open and under the focus', async () => {
      const { page, keys } = editor;
      const [section = '', other = ''] = await sections(editor);
      const list = at(editor, `form.${section}.bietDanh-to`);
      const value = await list.evaluate(
        (each, index) => {
          const groups = [...each.querySelectorAll('optgroup')];
          return groups[index]?.querySelector('option')?.label ?? '';
        },
        await groupOf(editor, other),
      );
      expect(value).toBe('Đầu tiên');
      await keys.reach(list);
      // By its place in the list: “first” stands under every section.
      await page.keyboard.press('Home');
      for (let pressed = 0; pressed < 100; pressed += 1) {
        const group = await list.evaluate(
          (each) => (each as HTMLSelectElement).selectedOptions[0]?.closest('optgroup')?.label ?? '',
        );
        if (group === (await titleOf(editor, other))) break;
        await page.keyboard.press('ArrowDown');
      }
      await keys.press(page.locator(`.mc-item[data-place="form.${section}.bietDanh"] .mc-move button`));
      await at(editor, `form.${other}.bietDanh-toggle`).waitFor();
      expect(await focus(editor)).toBe(`field-form-${other}-bietDanh-toggle`);
      expect(await announced(editor)).toBe(`“Biệt danh” đã chuyển đến ${await titleOf(editor, other)}, vị trí 1`);
      expect((await questions(editor, other))[0]).toBe('Biệt danh');
      expect(await questions(editor, section)).not.toContain('Biệt danh');
    });

    it('deletes it and brings it back, under the focus both times', async () => {
      const { page, keys } = editor;
      const [, other = ''] = await sections(editor);
      await keys.press(at(editor, `form.${other}.bietDanh-remove`));
      expect(await focus(editor)).toBe('builder-undo');
      expect(await questions(editor, other)).not.toContain('Biệt danh');
      await editor.look('a question that was deleted');
      await keys.press(page.locator('#builder-undo'));
      expect(await announced(editor)).toBe('Đã khôi phục “Biệt danh”');
      expect((await questions(editor, other))[0]).toBe('Biệt danh');
      expect(await focus(editor)).toBe(`field-form-${other}-bietDanh-toggle`);
    });

    it('brings it back beside another of the same name, under an id and the focus of its own', async () => {
      const { page, keys } = editor;
      const [, other = ''] = await sections(editor);
      await keys.press(at(editor, `form.${other}.bietDanh-remove`));
      await keys.press(at(editor, `form.${other}-new-open`));
      await page.keyboard.insertText('Biệt danh');
      await page.keyboard.press('Enter');
      await at(editor, `form.${other}.bietDanh.label-en`).waitFor();
      await keys.press(page.locator('#builder-undo'));
      expect(await focus(editor)).toBe(`field-form-${other}-bietDanh2-toggle`);
      expect((await questions(editor, other)).filter((name) => name === 'Biệt danh').length).toBe(2);
    });

    it('writes a condition in rows, with keys, and all of it is saved', async () => {
      const { page, keys } = editor;
      const [, other = ''] = await sections(editor);
      const place = `form.${other}.bietDanh.showIf`;
      await keys.press(at(editor, `${place}-add`));
      expect(await focus(editor)).toBe(`field-${place.replaceAll('.', '-')}-new`);
      await page.keyboard.press('ArrowDown');
      await at(editor, `${place}-compare`).waitFor();
      expect(await focus(editor)).toBe(`field-${place.replaceAll('.', '-')}`);
      await keys.press(page.locator(`[data-place="${place}"] .mc-rule .mc-plain--danger`));
      expect(await focus(editor)).toBe('builder-undo');
      await keys.press(page.locator('#builder-undo'));
      expect(await focus(editor)).toBe(`field-${place.replaceAll('.', '-')}`);
      await saved(editor);
      await page.reload();
      await page.locator('.mc-item__toggle', { hasText: 'Biệt danh' }).first().waitFor();
      await editor.look('a form that was built');
      await editor.leave();
    });
  });
};

const sections = ({ page }: AtKeys): Promise<string[]> =>
  page
    .locator('.mc-section')
    .evaluateAll((all) => all.map((each) => (each.getAttribute('data-place') ?? '').replace('form.', '')));

const titleOf = async ({ page }: AtKeys, section: string): Promise<string> => {
  const shown = await page.locator(`[id="field-form-${section}-toggle"] .mc-item__name`).innerText();
  return shown.replace(/^Phần \d+: /, '');
};

const groupOf = async (editor: AtKeys, section: string): Promise<number> => {
  const title = await titleOf(editor, section);
  return editor.page
    .locator('.mc-move optgroup')
    .evaluateAll((all, label) => all.findIndex((each) => each.getAttribute('label') === label), title);
};
