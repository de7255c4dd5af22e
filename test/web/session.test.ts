import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { serviceId } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { pickPerson, signInAtHome, visit } from '#test/journey/visitor.ts';
import type { Visitor } from '#test/journey/visitor.ts';

let portal: WholePortal;
let browser: Browser;
let visitor: Visitor;
let page: Page;
/** Every path asked for, oldest first. */
let asked: string[];

const provider = '/idp/applicants/oauth2';
const token = `**${provider}/token`;

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
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

afterEach(async () => visitor.leave());

/** What the tab keeps of the sign-in. */
const kept = async (): Promise<{ refreshToken: string; provider: { clientId: string } } | undefined> => {
  const text = await page.evaluate(() => sessionStorage.getItem('signed-in.applicant'));
  return text === null ? undefined : (JSON.parse(text) as NonNullable<Awaited<ReturnType<typeof kept>>>);
};

/** Asks the provider itself, as the portal's client. */
const atProvider = async (path: string, fields: Record<string, string>): Promise<number> => {
  const { clientId } = (await kept())!.provider;
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  return (await fetch(`${portal.url}${provider}/${path}`, { method: 'POST', body })).status;
};

const revoke = async () => atProvider('revoke', { token: (await kept())!.refreshToken });

const signedIn = () => page.getByText('Đang đăng nhập:').waitFor();
const alert = () => page.getByRole('alert').innerText();

describe('a sign-in', () => {
  it('keeps the access token out of every storage', async () => {
    const me = page.waitForRequest((request) => request.url().endsWith('/api/me'));
    await signInAtHome(visitor, 'citizen');
    const access = (await (await me).allHeaders()).authorization!.slice('Bearer '.length);
    expect(access.split('.')).toHaveLength(3);
    const stored = await page.evaluate(() =>
      [sessionStorage, localStorage].map((storage) => Object.values(storage).join(' ')).join(' '),
    );
    expect(stored).toContain('refreshToken');
    expect(stored).not.toContain(access);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('is renewed by a reload, with one request and a refresh token that changes', async () => {
    await signInAtHome(visitor, 'citizen');
    const before = await kept();
    asked.length = 0;
    await page.reload();
    await signedIn();
    expect((await kept())!.refreshToken).not.toBe(before!.refreshToken);
    expect(asked.filter((path) => /^\/(idp|config)/.test(path))).toEqual([`${provider}/token`]);
    expect(await atProvider('token', { grant_type: 'refresh_token', refresh_token: before!.refreshToken })).toBe(400);
  });

  it('comes about on a device whose clock is hours ahead', async () => {
    await page.clock.setFixedTime(new Date(Date.now() + 9 * 60 * 60 * 1000));
    await signInAtHome(visitor, 'citizen');
    expect(await kept()).toBeDefined();
  });

  it('comes back to the very page that asked for it', async () => {
    await page.goto('/ho-so-cua-toi/?view=inbox');
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    await pickPerson(page, 'citizen');
    await signedIn();
    expect(page.url()).toBe(`${portal.url}/ho-so-cua-toi/?view=inbox`);
  });
});

describe('a renewal that fails', () => {
  it('asks to sign in again when the provider took the refresh token back', async () => {
    await signInAtHome(visitor, 'citizen');
    expect(await revoke()).toBe(200);
    await page.reload();
    await page.getByRole('heading', { name: 'Đăng nhập để tiếp tục' }).waitFor();
    expect(await kept()).toBeUndefined();
  });

  it('is no sign-out when the network was lost', async () => {
    await signInAtHome(visitor, 'citizen');
    const before = await kept();
    await page.route(token, (route) => route.abort('internetdisconnected'));
    await page.reload();
    expect(await alert()).toContain('Không kết nối được tới cổng');
    expect(await kept()).toEqual(before);
    await page.unroute(token);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await signedIn();
  });

  it('is no sign-out when the provider is busy', async () => {
    await signInAtHome(visitor, 'citizen');
    await page.route(token, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.reload();
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await kept()).toBeDefined();
    await page.unroute(token);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await signedIn();
  });

  it('keeps what was typed, and comes back to it', async () => {
    const citizen = await portal.as('citizen');
    const { dossier } = await citizen.call('openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/nop-ho-so/?dossier=${dossier.id}`);
    await page.getByLabel('Cho con của mình').check();
    await page.getByText(/Đã lưu lúc/).waitFor();
    const answers = '**/api/dossiers/*/answers';
    await page.route(answers, (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
    await revoke();
    await page.locator('#field-concerning-name').fill('Lò Thị Mai');
    await page.getByRole('button', { name: 'Đăng nhập lại' }).waitFor();
    expect(await page.locator('#field-concerning-name').inputValue()).toBe('Lò Thị Mai');
    await page.unroute(answers);
    await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await page.locator('#field-concerning-name').waitFor();
    expect(await page.locator('#field-concerning-name').inputValue()).toBe('Lò Thị Mai');
    await page.getByText(/Đã lưu lúc/).waitFor();
    const { answers: there } = await citizen.call('getDossier', { params: { dossierId: dossier.id } });
    expect(there!.concerning).toEqual({ capacity: 'parent', name: 'Lò Thị Mai' });
  });
});

describe('an answer that was not asked for', () => {
  const failed = () => page.getByText('Chưa đăng nhập được').waitFor();

  it('with a forged state is refused before anything is exchanged', async () => {
    await page.goto('/ho-so-cua-toi/');
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    await page.locator('button[name="person"]').first().waitFor();
    await page.goto('/dang-nhap/?code=stolen&state=forged');
    await failed();
    expect(asked).not.toContain(`${provider}/token`);
    expect(await kept()).toBeUndefined();
  });

  it('is refused when its ID token answers another sign-in', async () => {
    await page.goto('/ho-so-cua-toi/');
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    await page.locator('button[name="person"]').first().waitFor();
    await page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('sign-in.applicant.'))!;
      const attempt = JSON.parse(sessionStorage.getItem(key)!) as Record<string, unknown>;
      sessionStorage.setItem(key, JSON.stringify({ ...attempt, nonce: 'of-another-sign-in' }));
    });
    await pickPerson(page, 'citizen');
    await failed();
    expect(asked).toContain(`${provider}/token`);
    expect(await kept()).toBeUndefined();
  });

  it('is good for one time', async () => {
    const callback = page.waitForRequest((request) => request.url().includes('/dang-nhap/?'));
    await signInAtHome(visitor, 'citizen');
    const before = await kept();
    asked.length = 0;
    await page.goto((await callback).url());
    await failed();
    expect(asked).not.toContain(`${provider}/token`);
    expect(await kept()).toEqual(before);
  });
});

describe('signing out', () => {
  it('revokes, forgets the drafts of this device, and ends the sign-in at the provider', async () => {
    await signInAtHome(visitor, 'citizen');
    const { clientId } = (await kept())!.provider;
    const refresh_token = (await kept())!.refreshToken;
    await page.evaluate(() => localStorage.setItem('draft.1', '{}'));
    const leaving = page.waitForRequest((request) => request.url().includes('/idp/applicants/logout'));
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    const { searchParams } = new URL((await leaving).url());
    expect(searchParams.get('id_token_hint')!.split('.')).toHaveLength(3);
    expect(searchParams.get('client_id')).toBe(clientId);
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${portal.url}/`);
    expect(searchParams.get('logout_uri')).toBe(`${portal.url}/`);
    await page.waitForURL(`${portal.url}/`);
    expect(await page.evaluate(() => [localStorage.getItem('draft.1'), sessionStorage.length])).toEqual([null, 0]);
    const body = new URLSearchParams({ client_id: clientId, grant_type: 'refresh_token', refresh_token });
    expect((await fetch(`${portal.url}${provider}/token`, { method: 'POST', body })).status).toBe(400);
  });

  it('forgets without a network too', async () => {
    await signInAtHome(visitor, 'citizen');
    await page.route('**/{idp,assets}/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(`${portal.url}/`);
    expect(await kept()).toBeUndefined();
  });
});

describe('signing in without a network', () => {
  it('says so, and can be tried again', async () => {
    await page.goto('/ho-so-cua-toi/');
    await page.route('**/config.json', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }).click();
    expect(await alert()).toContain('Không kết nối được tới cổng');
    await page.unroute('**/config.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await pickPerson(page, 'citizen');
    await signedIn();
  });
});
