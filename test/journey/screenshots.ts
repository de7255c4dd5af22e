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
  console.log(`written: ${folder}citizen.png, ${folder}desk.png`);
} finally {
  await browser.close();
  await portal.close();
}
