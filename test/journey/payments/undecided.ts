import { expect, it } from 'vitest';
import { aSubmitted } from '#test/support/filing.ts';
import { resolved } from '#test/support/resolved.ts';
import { heading } from '../journey.ts';
import { visit } from '../visitor.ts';
import { choose, focused, outcomes, plan, stage } from './stage.ts';

/** A dossier that owes 16.000 đ, and the provider's page for it. */
const begun = async () => {
  const citizen = await stage.portal.as('citizen');
  const { dossierId } = await aSubmitted(citizen);
  await resolved(stage.portal, dossierId);
  const body = { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { redirect = '', reference } = await citizen.call('beginPayment', { body });
  return { redirect, reference };
};

/** What no page may call paid: a debit under suspicion, and a provider that says nothing for ten minutes. */
export const undecided = (): void => {
  it('is looked into by a person where fraud is suspected, and is not to be paid again', async () => {
    const { redirect } = await begun();
    const visitor = await visit(stage.browser, stage.portal);
    const { page, look } = visitor;
    await page.goto(redirect);
    await choose(page, 'Trừ tiền, nhưng nghi ngờ gian lận (07)');
    await heading(page, 'Giao dịch đang được kiểm tra');
    await page.getByText('Đừng nộp lại').waitFor();
    expect(await page.getByRole('link', { name: 'Nộp lại' }).count()).toBe(0);
    await look('a payment in doubt');
    await visitor.leave();
  });

  it('is asked about for ten minutes, then when one asks, and never believed from the address', async () => {
    const { reference } = await begun();
    const visitor = await visit(stage.browser, stage.portal);
    const { page, look } = visitor;
    await page.clock.install();
    await page.goto(`/en/thanh-toan/?m=${reference}&vnp_ResponseCode=00&vnp_TransactionStatus=00&vnp_Amount=1600000`);
    await heading(page, 'Not confirmed yet');
    expect(new URL(page.url()).search).toBe(`?m=${reference}`);
    await page.clock.fastForward('11:00');
    await heading(page, 'Still not confirmed');
    expect(await focused(page)).toBe('Still not confirmed');
    await look('a payment nobody confirms');
    await page.getByRole('button', { name: 'Check again' }).click();
    await heading(page, 'Not confirmed yet');
    await visitor.leave();
  });

  it('is told once the provider repeats a notification that was lost', async () => {
    const { redirect } = await begun();
    const visitor = await visit(stage.browser, stage.portal);
    const { page } = visitor;
    await plan({ lost: 1 });
    await page.goto(redirect);
    await choose(page, outcomes.success);
    await heading(page, 'Chưa có xác nhận thanh toán');
    await plan({});
    await heading(page, 'Đã nộp 16.000 đ');
    expect(await focused(page)).toBe('Đã nộp 16.000 đ');
    await visitor.leave();
  });
};
