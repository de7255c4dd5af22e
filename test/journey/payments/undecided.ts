import { expect, it } from 'vitest';
import { aSubmitted } from '#test/support/filing.ts';
import { resolved } from '#test/support/resolved.ts';
import { until } from '#test/support/until.ts';
import { heading } from '../journey.ts';
import { signInAtDesk, visit } from '../visitor.ts';
import { choose, focused, outcomes, plan, stage } from './stage.ts';

/** A dossier that owes 16.000 đ, and the provider's page for it. */
const begun = async () => {
  const citizen = await stage.portal.as('citizen');
  const { dossierId } = await aSubmitted(citizen);
  await resolved(stage.portal, dossierId);
  const body = { payments: [{ dossierId, no: 1 }], way: 'vnpay', locale: 'vi' };
  const { redirect = '', reference } = await citizen.call('beginPayment', { body });
  const again = async () => (await citizen.call('beginPayment', { body })).redirect ?? '';
  return { redirect, reference, again };
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

  it('is told to go back where it is the second for one fee, and not that there is nothing more to do', async () => {
    const { redirect, again } = await begun();
    const second = await again();
    const visitor = await visit(stage.browser, stage.portal);
    const { page, look } = visitor;
    await page.goto(redirect);
    await choose(page, outcomes.success);
    await heading(page, 'Đã nộp 16.000 đ');
    await page.goto(second);
    await choose(page, outcomes.success);
    await heading(page, 'Đã nhận 16.000 đ, số tiền này được hoàn trả');
    await page.getByText('để biết còn khoản nào phải nộp').waitFor();
    expect(await page.getByText('Không cần làm gì thêm').count()).toBe(0);
    await look('a payment that goes back');
    await visitor.leave();
  });

  it('is a leader’s to look into where the provider tells of it for another terminal', async () => {
    const { redirect, reference } = await begun();
    await plan({ terminal: 'OTHERTM1' });
    const visitor = await visit(stage.browser, stage.portal);
    await visitor.page.goto(redirect);
    await choose(visitor.page, outcomes.success);
    await heading(visitor.page, 'Chưa có xác nhận thanh toán');
    await visitor.leave();
    const desk = await stage.portal.as('leader');
    await until('the list', async () => {
      const { attempts } = await desk.call('listUnmatched', {});
      return attempts.find(({ named }) => named === reference);
    });
    await plan({});

    const leader = await visit(stage.browser, stage.portal, 'desk');
    await signInAtDesk(leader, 'leader');
    const { page, look } = leader;
    await page.goto('/can-bo/?cash=unmatched');
    await page.getByText(`Cổng gọi là ${reference}`).waitFor();
    await look('money for no attempt of the portal');
    await page
      .getByRole('row')
      .filter({ hasText: reference })
      .getByRole('button', { name: /^Kết luận/ })
      .click();
    await page.getByText('cả 16.000 đ chờ hoàn trả').waitFor();
    await look('deciding on money for no attempt');
    await page.getByLabel('Không về').check();
    await page.locator('#field-evidence').fill('VNPay: gửi nhầm đơn vị');
    await page.getByRole('button', { name: 'Kết luận', exact: true }).click();
    await page.getByText('Đã kết luận giao dịch').waitFor();
    await page.getByText(`Cổng gọi là ${reference}`).waitFor({ state: 'detached' });
    await leader.leave();
  });
};
