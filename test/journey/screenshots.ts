import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import { signInAtDesk, visit } from './visitor.ts';

/** `npm run screenshots`: what the README shows, taken anew from a fresh portal. */
const folder = fileURLToPath(new URL('../../web/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
try {
  for (const person of ['citizen', 'citizen2', 'business']) await aSubmitted(await portal.as(person));
  const citizen = await visit(browser, portal);
  await citizen.page.goto('/dich-vu/dang-ky-khai-sinh/');
  await citizen.page.waitForLoadState('networkidle');
  await citizen.page.screenshot({ path: `${folder}citizen.png` });

  const officer = await visit(browser, portal, 'desk');
  await signInAtDesk(officer, 'reception');
  await officer.page.locator('tbody th a').first().click();
  await officer.page.getByRole('button', { name: 'Yêu cầu bổ sung', exact: true }).click();
  await officer.page.screenshot({ path: `${folder}desk.png` });

  const reception = await portal.as('reception');
  const act = (body: object) => reception.call('actAtCounter', { params: { no: '2' }, body });
  const { key: kiosk } = await reception.call('openKiosk', {});
  const take = (group: string) =>
    citizen.page.request.post('/api/halls/sl-p-to-hieu/tickets', {
      data: { group, priority: false, kiosk },
      headers: { 'idempotency-key': randomUUID() },
    });
  await act({ type: 'open' });
  await (await portal.as('leader')).call('actAtCounter', { params: { no: '3' }, body: { type: 'open' } });
  for (const group of ['A', 'A', 'C', 'B', 'A', 'D']) await take(group);
  await act({ type: 'next' });
  await (await portal.as('leader')).call('actAtCounter', { params: { no: '3' }, body: { type: 'next' } });
  await act({ type: 'next' });
  const board = await visit(browser, portal, 'desk');
  await board.page.setViewportSize({ width: 1280, height: 720 });
  await board.page.goto('/sanh/?co-quan=sl-p-to-hieu');
  await board.page.getByRole('cell', { name: 'C001' }).waitFor();
  await board.page.screenshot({ path: `${folder}hall.png` });
  console.log(`written: ${folder}hall.png, ${folder}citizen.png, ${folder}desk.png`);
} finally {
  await browser.close();
  await portal.close();
}
