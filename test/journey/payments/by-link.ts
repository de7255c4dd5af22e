import { expect, it } from 'vitest';
import { aSubmitted } from '#test/support/filing.ts';
import { resolved } from '#test/support/resolved.ts';
import { heading } from '../journey.ts';
import { signInAtHome, visit } from '../visitor.ts';
import { choose, outcomes, stage } from './stage.ts';

const personal = ['Lò', 'Hoa', '0912345601', '014192003517', 'hoa.lo'];

/** The applicant copies a link; somebody else pays by it without an account. */
export const byLink = (): void => {
  it('is paid by somebody else, who learns nothing of the applicant', async () => {
    const { portal, browser } = stage;
    const { dossierId } = await aSubmitted(await portal.as('citizen'));
    await resolved(portal, dossierId);
    const applicant = await visit(browser, portal, 'desk');
    await applicant.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await signInAtHome(applicant, 'citizen');
    await applicant.page.goto(`/en/my/?dossier=${dossierId}`);
    await applicant.page.getByText('Let someone else pay').click();
    await applicant.page.getByRole('button', { name: 'Make a link' }).click();
    await applicant.page.getByRole('button', { name: 'Copy Payment link' }).click();
    await applicant.page.getByText('Copied').waitFor();
    await applicant.look('a link to pay');
    const link = await applicant.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/thanh-toan\/#[\w-]{20,}$/);
    expect(await applicant.page.locator('main').innerText()).toContain(link);
    await applicant.leave();

    const payer = await visit(browser, portal);
    const answers: string[] = [];
    payer.page.on('response', (response) => {
      if (response.url().includes('/api/'))
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        );
    });
    await payer.page.goto(link);
    await payer.page.getByRole('button', { name: 'Nộp qua VNPay' }).waitFor();
    const text = await payer.page.locator('body').innerText();
    for (const words of ['16.000 đ', 'Cấp bản sao trích lục hộ tịch', 'Ủy ban nhân dân phường Tô Hiệu'])
      expect(text).toContain(words);
    await payer.look('paying by link');
    await payer.page.getByRole('link', { name: 'English' }).click();
    await payer.page.getByRole('button', { name: 'Pay by VNPay' }).waitFor();
    await payer.look('paying by link in English');
    await payer.page.goBack();
    await payer.page.getByRole('button', { name: 'Nộp qua VNPay' }).click();
    await choose(payer.page, outcomes.success);
    await heading(payer.page, 'Đã nộp 16.000 đ');
    await payer.look('paid by link');
    await payer.page.goto(link);
    await payer.page.getByText('Khoản này đã được nộp').waitFor();
    const seen = [text, await payer.page.locator('body').innerText(), ...answers].join('\n');
    expect(answers.length).toBeGreaterThan(2);
    for (const secret of personal) expect(seen).not.toContain(secret);
    expect(payer.faults).toEqual([]);

    await payer.page.goto('/thanh-toan/#no-such-link');
    await payer.page.getByText('Đường dẫn thanh toán đã hết hạn').waitFor();
    await payer.look('a link that has ended');
    await payer.leave();
  });
};
