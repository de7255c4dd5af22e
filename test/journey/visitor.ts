import { matchesGlob } from 'node:path';
import { expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from '#test/support/axe.ts';
import type { WholePortal } from '#test/support/portal.ts';

/** Somebody at a browser: everything that went wrong behind their back is kept in `faults`. */
export type Visitor = {
  page: Page;
  faults: string[];
  /** axe at both widths, nothing wider than a small screen, nothing wrong so far; a screenshot of each into the folder `LOOKS` names, if it does. */
  look: (what: string) => Promise<void>;
  leave: () => Promise<void>;
};

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** What may never stand in an address: names, numbers, mail of the demo people. */
const personal = /0912345|014192003517|hoa\.lo|thi.?hoa|l%C3%B2/i;

/** Refusals that the journey provokes, or that a first sign-in brings: the browser reports them, the page handles them. */
const handled = [
  'me',
  'desk/me',
  'dossiers/*/answers',
  'dossiers/*/actions',
  'desk/dossiers/*/actions',
  'desk/selections',
  'desk/opinions',
  'desk/opinions/*/*',
  'desk/opinions/*/*/actions',
  'desk/filters',
  'desk/notices',
  'desk/notices/**',
  'desk/colleagues/*/absence',
  'desk/registers/*',
  'desk/registers/*/closing',
  'desk/intakes/*/answers',
  'desk/intakes/*/receipt',
  'desk/hall',
  'desk/counters/*/actions',
  'pay/links/no-such-link',
  'admin/staff',
  'admin/staff/*',
  'admin/calendar',
  'admin/external-services/*',
  'admin/collectors/*',
  'admin/drafts/*/definition',
  'cash/statements',
  'cash/lines/*',
  'cash/days/*/closing',
  'cash/dossiers/*/payments/*/counter',
  'track/**',
  'receipts/check',
  'results/check',
  'halls/*',
  'halls/*/tickets',
].map((path) => `/api/${path}`);
const isHandled = (url: string): boolean => handled.some((path) => matchesGlob(new URL(url).pathname, path));

const watch = (context: BrowserContext, portal: WholePortal): string[] => {
  const faults: string[] = [];
  const own = [portal.url, portal.endpoints.s3, portal.payments].map((url) => new URL(url).origin);
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.protocol === 'data:' || own.includes(url.protocol === 'blob:' ? url.origin : url.origin);
    if (!inside) faults.push(`asked ${url.origin} for ${url.pathname}`);
    if (personal.test(request.url())) faults.push(`personal data in ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const at = message.location().url;
    if (message.text().startsWith('Failed to load resource') && isHandled(at)) return;
    faults.push(`${message.type()}: ${message.text()} (${at})`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  return faults;
};

/** Opens a browser window of one person, on a telephone or at a desk. */
export const visit = async (
  browser: Browser,
  portal: WholePortal,
  at: 'phone' | 'desk' = 'phone',
  javaScriptEnabled = true,
): Promise<Visitor> => {
  const [own, other] = at === 'phone' ? [phone, desk] : [desk, phone];
  const context = await browser.newContext({
    viewport: own,
    baseURL: portal.url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(45_000);
  const faults = watch(context, portal);
  const page = await context.newPage();
  return {
    page,
    faults,
    look: async (what) => {
      for (const size of [other, own]) {
        await page.setViewportSize(size);
        // From the top: what a strip that stays in sight half covers is a matter of scrolling.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await axeFaults(page), `${what} at ${size.width} px`).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (process.env.LOOKS)
          await page.screenshot({ path: `${process.env.LOOKS}/${what}-${size.width}.png`, fullPage: true });
        expect(wide, `${what} is wider than ${size.width} px by`).toBeLessThanOrEqual(0);
      }
      expect(faults, what).toEqual([]);
      expect(page.url(), what).not.toMatch(personal);
    },
    leave: () => context.close(),
  };
};

/** Picks a demo person on the identity provider's page. */
export const pickPerson = async (page: Page, person: string): Promise<void> => {
  await page.locator(`button[name="person"][value="${person}"]`).click();
};

/** Signs in as staff, from the desk's door. */
export const signInAtDesk = async ({ page }: Visitor, person: string): Promise<void> => {
  await page.goto('/can-bo/');
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
  await pickPerson(page, person);
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
};

/** Signs in as staff, from the door of the administration. */
export const signInToAdministration = async ({ page }: Visitor, person: string): Promise<void> => {
  await page.goto('/quan-tri/');
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
  await pickPerson(page, person);
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
};

/** Signs in as an applicant, at one's own dossiers. */
export const signInAtHome = async ({ page }: Visitor, person: string): Promise<void> => {
  await page.goto('/ho-so-cua-toi/');
  await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
  await pickPerson(page, person);
  await page.getByText('Đang đăng nhập:').waitFor();
};
