import { describe, expect, it } from 'vitest';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { journey } from './journey.ts';
import { signInAtDesk, visit } from './visitor.ts';

/** Two at once on one dossier. */
export const twoOfficers = (): void => {
  describe('two officers at once', () => {
    it('lets one succeed, tells the other what happened, and keeps what was typed', async () => {
      const { portal, browser } = journey;
      const { dossierId } = await aSubmitted(await portal.as('citizen2'));
      await atDesk(await portal.as('reception'), dossierId, { type: 'accept' });
      await atDesk(await portal.as('processor'), dossierId, { type: 'claim' });
      const [processor, leader] = [await visit(browser, portal, 'desk'), await visit(browser, portal, 'desk')];
      await signInAtDesk(processor, 'processor');
      await signInAtDesk(leader, 'leader');
      for (const { page } of [processor, leader]) await page.goto(`/can-bo/?dossier=${dossierId}`);

      await leader.page.getByRole('button', { name: 'Từ chối giải quyết', exact: true }).click();
      await leader.page.getByLabel('Lý do').fill('Không thuộc thẩm quyền của phường');
      await processor.page.getByRole('button', { name: 'Trình kết quả', exact: true }).click();
      await processor.page.getByLabel('Tóm tắt kết quả').fill('Đủ điều kiện cấp bản sao');
      await Promise.all(
        [processor, leader].map(({ page }) => page.getByRole('button', { name: 'Đồng ý', exact: true }).click()),
      );
      const answered = ({ page }: typeof processor) =>
        page
          .getByText(/^Đã ghi: /)
          .or(page.getByRole('alert', { name: 'Hồ sơ vừa được người khác thay đổi' }))
          .first();
      await Promise.all([processor, leader].map((officer) => answered(officer).waitFor()));

      const events = await (await portal.as('leader')).call('getDeskDossier', { params: { dossierId } });
      expect(events.dossier.version).toBe(5);
      const processorWon = events.events.at(-1)?.action === 'propose';
      const [winner, loser, typed] = processorWon
        ? [processor, leader, 'Không thuộc thẩm quyền của phường']
        : [leader, processor, 'Đủ điều kiện cấp bản sao'];
      await winner.page.getByText(/^Đã ghi: /).waitFor();
      const told = loser.page.getByRole('alert', { name: 'Hồ sơ vừa được người khác thay đổi' });
      await told.waitFor();
      expect(await told.innerText()).toContain(processorWon ? 'Quàng Văn Dũng' : 'Hà Thị Minh');
      expect(await loser.page.locator('textarea').first().inputValue()).toBe(typed);
      await loser.look('a dossier changed meanwhile');
      await Promise.all([processor.leave(), leader.leave()]);
    });
  });
};
