import { describe, expect, it } from 'vitest';
import { pickPerson, signInAtDesk, visit } from '../visitor.ts';
import { told } from '../new-service/told.ts';

/** Who finds which workplace. */
export const workplaces = (): void => {
  describe('the way between desk and administration', () => {
    it('is shown to an editor who came to the desk', async () => {
      const editor = await visit(told.browser, told.portal, 'desk');
      await signInAtDesk(editor, 'editor');
      await editor.page.getByRole('heading', { level: 1 }).waitFor();
      await editor.look('an editor at the desk');
      await editor.page.getByRole('link', { name: 'Quản trị dịch vụ công' }).click();
      await editor.page.getByRole('heading', { level: 1, name: 'Dịch vụ' }).waitFor();
      expect(editor.page.url()).toContain('/quan-tri/');
      await editor.leave();
    });

    it('is shown to a receptionist who came to the administration', async () => {
      const officer = await visit(told.browser, told.portal, 'desk');
      await officer.page.goto('/quan-tri/');
      await officer.look('the door of the administration');
      await officer.page.getByRole('button', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
      await pickPerson(officer.page, 'reception');
      await officer.page.getByRole('heading', { name: 'Tài khoản này không có nhiệm vụ quản trị dịch vụ' }).waitFor();
      await officer.look('an officer in the administration');
      await officer.page.getByRole('main').getByRole('link', { name: 'Bàn làm việc một cửa' }).click();
      await officer.page.getByRole('heading', { level: 1, name: 'Mới nộp' }).waitFor();
      await officer.leave();
    });
  });
};
