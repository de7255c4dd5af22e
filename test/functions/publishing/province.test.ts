import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Province } from '#shared/province/province.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import { provinceKey } from '#functions/store/keys.ts';
import { anEmblem } from '#test/support/an-emblem.ts';
import { aService, anAgency } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

const named: Province = {
  ...unnamedProvince,
  portal: { vi: 'Dịch vụ công', en: 'Public services' },
  name: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hoa Province' },
  footer: { vi: 'Văn phòng UBND tỉnh Thanh Hóa', en: 'Office of the People’s Committee' },
};

let site: ASite;
beforeAll(async () => {
  site = await aSite();
  await site.agency(anAgency('phuong-a', 'H52.1'));
  await site.offer(aService());
  await site.publish('everything');
});
afterAll(async () => site.close());

const say = (province: Province) =>
  site.table.db.send(
    new PutCommand({ TableName: site.table.name, Item: { ...provinceKey, type: 'province', province } }),
  );
const read = async (path: string) => (await site.read(path)) ?? '';
const pages = ['index.html', 'dich-vu/cap-ban-sao/index.html', 'nop-ho-so/index.html', 'can-bo/index.html'];

describe('pages of a province', () => {
  it('load nothing for a look that is the portal’s own', async () => {
    for (const page of pages) expect(await read(page), page).not.toContain('/look/');
  });

  it('bear its name and whose words they are, those of applications too', async () => {
    await say(named);
    await site.publish('everything');
    for (const page of pages) {
      expect(await read(page), page).toContain('Tỉnh Thanh Hóa');
      expect(await read(page), page).toContain('Văn phòng UBND tỉnh Thanh Hóa');
      expect(await read(page), page).not.toContain('Sơn La');
    }
    expect(await read('index.html')).toMatch(/<title>[^<]* – Dịch vụ công Tỉnh Thanh Hóa<\/title>/);
  });

  it('load its colours and its emblem by names of their content, kept for ever', async () => {
    const emblem = anEmblem();
    await say({ ...named, emblem, colours: { header: '#0b3d91', accent: '#ffd166', action: '#7a1f5c' } });
    await site.publish('everything');
    const [, styles = ''] =
      /<link rel="stylesheet" href="\/(look\/[0-9a-f]{20}\.css)"/.exec(await read('index.html')) ?? [];
    const [, image = ''] =
      /<img class="mc-emblem" src="\/(look\/[0-9a-f]{20}\.png)" alt/.exec(await read('index.html')) ?? [];
    expect(await read(styles)).toContain('--mc-header:#0b3d91;--mc-accent:#ffd166;--mc-action:#7a1f5c');
    expect(await read('data/look.css')).toBe(await read(styles));
    expect((await site.s3.read('site', image))?.body.toString('base64')).toBe(emblem);
    for (const page of pages) expect(await read(page), page).toContain(`/${styles}`);
    expect(await read('index.html')).toContain('<meta name="theme-color" content="#0b3d91"/>');
  });

  it('go on as they were when one service is published', async () => {
    await site.offer(aService({ id: 'khai-sinh' }));
    await site.publish({ serviceIds: ['khai-sinh'] });
    expect(await read('dich-vu/khai-sinh/index.html')).toContain('Tỉnh Thanh Hóa');
    expect(await read('dich-vu/khai-sinh/index.html')).toContain('/look/');
  });
});

describe('a province that offers Vietnamese alone', () => {
  beforeAll(async () => {
    await say({ ...named, languages: ['vi'] });
    await site.publish('everything');
  });

  it('has no way to English on its pages, nor for crawlers', async () => {
    for (const page of pages) expect(await read(page), page).not.toContain('data-language-switch');
    expect(await read('index.html')).not.toContain('hreflang="en"');
    expect(await read('sitemap.xml')).not.toContain('/en/');
    expect(await read('sitemap.xml')).toContain('<loc>https://motcua.example/dich-vu/khai-sinh/</loc>');
  });

  it('leads whoever kept an English address to the Vietnamese page', async () => {
    const page = await read('en/services/khai-sinh/index.html');
    expect(page).toContain('This page is in Vietnamese only');
    expect(page).toContain('href="/dich-vu/khai-sinh/"');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).not.toContain('<script');
  });

  it('has everything in English again once it is offered', async () => {
    await say(named);
    await site.publish('everything');
    expect(await read('en/services/khai-sinh/index.html')).not.toContain('in Vietnamese only');
    expect(await read('sitemap.xml')).toContain('/en/services/khai-sinh/');
    expect(await read('index.html')).toContain('data-language-switch');
  });
});
