import type { Browser, Page } from 'playwright-core';
import type { WholePortal } from '#test/support/portal.ts';

/** The portal and the browser that all who pay share. */
export const stage = {} as { portal: WholePortal; browser: Browser };

/** Chooses on the provider's page what becomes of the payment. */
export const choose = (page: Page, outcome: string): Promise<void> =>
  page.getByRole('button', { name: outcome, exact: true }).click();

export const outcomes = {
  success: 'Thanh toán thành công',
  insufficient: 'Tài khoản không đủ số dư (51)',
} as const;

/** Plans what goes wrong with every notification from now on. */
export const plan = async (ipn: Record<string, unknown>): Promise<void> => {
  const answer = await fetch(`${stage.portal.payments}/control/plan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference: '*', ipn }),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

/** The text of the heading that has the focus. */
export const focused = (page: Page): Promise<string> => page.locator('h1:focus').innerText();
