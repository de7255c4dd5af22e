import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureAssembly } from '../fixture-portal.ts';
import { startFixture } from '../fixture-process.ts';
import { browserAt } from './browser.ts';

type Browser = Awaited<ReturnType<typeof browserAt>>;

const signIn = async (browser: Browser, person: string) =>
  browser.tokensFor(await browser.choose(await browser.authorize(), person));

describe('signing in on this machine', () => {
  let assembly: ReturnType<typeof fixtureAssembly>;
  let dataDir = '';
  let portal: Awaited<ReturnType<typeof startFixture>>;

  beforeAll(async () => {
    assembly = fixtureAssembly();
    dataDir = mkdtempSync(path.join(tmpdir(), 'sign-in-'));
    portal = await startFixture({ assembly: assembly.folder, dataDir });
  });
  afterAll(async () => {
    portal.child.kill('SIGKILL');
    await portal.exit;
    assembly.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('goes by code and PKCE: the ID token says who it is, the access token nothing but that', async () => {
    const browser = await browserAt(portal.url);
    const page = await browser.authorize();
    expect(await browser.page(page)).toContain('<button type="submit" name="person" value="citizen">');
    const back = await browser.choose(page, 'citizen');
    expect(back).toMatch(/^https:\/\/portal\.example\/sign-in\/\?code=/);
    const tokens = await browser.tokensFor(back);
    expect(tokens).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 900 });
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      sub: 'citizen',
      aud: browser.client,
      name: 'Lò Thị Hoa',
      phone_number: '+84912345601',
      'custom:national_id': '014192003517',
    });
    const access = decodeJwt(tokens.access_token);
    expect(access).toMatchObject({ sub: 'citizen', client_id: browser.client, token_use: 'access', scope: 'openid' });
    expect(access).not.toHaveProperty('aud');
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    expect((await fetch(`${portal.url}/api/closed`, { headers })).status).toBe(200);
  });

  it('is refused without PKCE', async () => {
    expect(await (await browserAt(portal.url)).authorize({})).toContain('error=invalid_request');
  });

  it('is renewed with a refresh token that changes each time, until it is revoked', async () => {
    const browser = await browserAt(portal.url);
    const first = await signIn(browser, 'citizen');
    const second = await browser.renew(first.refresh_token);
    expect(second.status).toBe(200);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await browser.revoke(second.refresh_token)).toBe(200);
    expect(await browser.renew(second.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('outlives kill -9: what was signed in renews, what was signed out or used up does not', async () => {
    const [kept, out, used] = [await browserAt(portal.url), await browserAt(portal.url), await browserAt(portal.url)];
    const [keptTokens, outTokens, usedTokens] = [
      await signIn(kept, 'citizen'),
      await signIn(out, 'citizen'),
      await signIn(used, 'citizen'),
    ];
    expect(await out.revoke(outTokens.refresh_token)).toBe(200);
    expect((await used.renew(usedTokens.refresh_token)).status).toBe(200);
    portal.child.kill('SIGKILL');
    await portal.exit;
    portal = await startFixture({ assembly: assembly.folder, dataDir, port: Number(new URL(portal.url).port) });

    const renewed = await kept.renew(keptTokens.refresh_token);
    expect(renewed).toMatchObject({ status: 200, expires_in: 900 });
    const headers = { authorization: `Bearer ${renewed.access_token}` };
    expect((await fetch(`${portal.url}/api/closed`, { headers })).status).toBe(200);
    for (const refused of [await out.renew(outTokens.refresh_token), await used.renew(usedTokens.refresh_token)]) {
      expect(refused).toMatchObject({ status: 400, error: 'invalid_grant' });
    }
    // The browser is still known: it comes back at once, nobody is asked who they are.
    const back = await kept.authorize();
    expect(back).toMatch(/^https:\/\/portal\.example\/sign-in\/\?code=/);
    expect(decodeJwt((await kept.tokensFor(back)).id_token)).toMatchObject({ sub: 'citizen' });
  });
});
