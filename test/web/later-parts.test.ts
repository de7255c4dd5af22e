import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { goOn, heading } from '#test/journey/journey.ts';
import { signInAtHome, visit } from '#test/journey/visitor.ts';
import type { Visitor } from '#test/journey/visitor.ts';
import { axeFaults } from '#test/support/axe.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { aDraft, serviceId } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';

let portal: WholePortal;
let browser: Browser;
let visitor: Visitor;
let page: Page;
/** Every path asked for, oldest first. */
let asked: string[];

const areas = '/data/areas.json';
const scripts = '**/assets/*.js';
const lost = `**{${areas},/assets/*.js,/config.json}`;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

beforeEach(async () => {
  visitor = await visit(browser, portal);
  ({ page } = visitor);
  await signInAtHome(visitor, 'citizen');
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

afterEach(async () => visitor.leave());

/** Opens a new draft at its first question, and waits until nothing more comes by itself. */
const openNew = async (): Promise<void> => {
  const citizen = await portal.as('citizen');
  const { dossier } = await citizen.call('openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
  await page.goto(`/nop-ho-so/?dossier=${dossier.id}`);
  await heading(page, 'Chủ hồ sơ');
  await page.waitForLoadState('networkidle');
};

const childsName = () => page.locator('#field-concerning-name');
const alert = () => page.getByRole('alert').innerText();

describe('what comes after the first question', () => {
  it('is fetched once, at the first sign that somebody answers', async () => {
    await openNew();
    const before = asked.filter((path) => path.endsWith('.js')).length;
    expect(asked).not.toContain(areas);
    const coming = page.waitForResponse(`**${areas}`);
    await page.getByLabel('Cho con của mình').check();
    await coming;
    await childsName().fill('Lò Thị Mai');
    await goOn(page);
    await heading(page, 'Người yêu cầu');
    expect(asked.filter((path) => path === areas)).toHaveLength(1);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before);
  });

  it('is there at once for who comes back: what is done is marked', async () => {
    const dossierId = await aDraft(await portal.as('citizen'));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/nop-ho-so/?dossier=${dossierId}`);
    await page.getByRole('link', { name: 'Sự kiện hộ tịch – đã xong' }).waitFor();
    expect(asked).toContain(areas);
  });

  it('is there before a later step is shown', async () => {
    const dossierId = await aDraft(await portal.as('citizen'));
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    expect(await page.locator('main').innerText()).toContain('UBND phường Tô Hiệu');
  });
});

describe('a part that cannot be reached', () => {
  /** A child's name is typed while the parts do not come, and the person goes on. */
  const goOnWithout = async (): Promise<void> => {
    await page.getByLabel('Cho con của mình').check();
    await childsName().fill('Lò Thị Mai');
    await goOn(page);
    expect(await alert()).toContain('Kiểm tra mạng rồi thử lại.');
  };

  it('is said in words where the person is, with nothing lost', async () => {
    await openNew();
    await page.route(lost, (route) => route.abort('internetdisconnected'));
    await goOnWithout();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    expect(await alert()).toContain('Không kết nối được tới cổng');
    expect(await childsName().inputValue()).toBe('Lò Thị Mai');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('comes when it is asked for again, and the person is where they were going', async () => {
    await openNew();
    await page.route(lost, (route) => route.abort('internetdisconnected'));
    await goOnWithout();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await heading(page, 'Người yêu cầu');
    expect(await page.locator('#field-requesterName').inputValue()).toBe('Lò Thị Hoa');
  });

  it('which a release took away comes by opening the page anew, with what was typed', async () => {
    await openNew();
    let openedAnew = false;
    page.on('request', (request) => (openedAnew ||= request.isNavigationRequest()));
    await page.route(scripts, (route) => (openedAnew ? route.continue() : route.fulfill({ status: 404, body: '' })));
    await goOnWithout();
    const anew = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await anew;
    // Where they were going, not where they were.
    await heading(page, 'Người yêu cầu');
    await page.goBack();
    await heading(page, 'Chủ hồ sơ');
    expect(await childsName().inputValue()).toBe('Lò Thị Mai');
  });

  it('holds nobody up who looks at another step meanwhile', async () => {
    await openNew();
    await page.route(lost, (route) => route.abort('internetdisconnected'));
    await goOnWithout();
    await page.getByText(/^Bước 1/).click();
    await page.getByRole('link', { name: /Sự kiện hộ tịch/ }).click();
    await heading(page, 'Sự kiện hộ tịch');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('#field-registeredName').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Sự kiện hộ tịch');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
