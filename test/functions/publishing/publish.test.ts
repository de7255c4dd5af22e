import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, anAgency } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

let site: ASite;
beforeAll(async () => {
  site = await aSite();
  await site.agency(anAgency('phuong-a', 'H52.1'));
  await site.offer(aService());
  await site.offer(aService({ id: 'khai-sinh', name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } }));
});
afterAll(async () => site.close());

describe('publishing everything', () => {
  it('makes every page in both languages, its data, lists, catalogue and what crawlers read', async () => {
    const written = await site.publish('everything');
    expect(written.map((path) => path.replace(/-[0-9a-f]{20}\.json$/, '-….json'))).toEqual([
      'bien-lai/index.html',
      'can-bo/dang-nhap/index.html',
      'can-bo/index.html',
      'cap/xa/index.html',
      'dang-nhap/index.html',
      'data/agencies.json',
      'data/catalogue/en-….json',
      'data/catalogue/vi-….json',
      'data/current.json',
      'data/look.css',
      'data/result-keys.json',
      'data/services/cap-ban-sao/1.json',
      'data/services/cap-ban-sao/current.json',
      'data/services/khai-sinh/1.json',
      'data/services/khai-sinh/current.json',
      'dich-vu/cap-ban-sao/index.html',
      'dich-vu/index.html',
      'dich-vu/khai-sinh/index.html',
      'doi-tuong/cong-dan/index.html',
      'en/admin/index.html',
      'en/administration/xa/index.html',
      'en/apply/index.html',
      'en/audiences/cong-dan/index.html',
      'en/bien-lai/index.html',
      'en/desk/index.html',
      'en/fields/ho-tich/index.html',
      'en/index.html',
      'en/kiem-tra/index.html',
      'en/lay-so/index.html',
      'en/levels/3/index.html',
      'en/life-events/papers/index.html',
      'en/my/index.html',
      'en/services/cap-ban-sao/index.html',
      'en/services/index.html',
      'en/services/khai-sinh/index.html',
      'en/thanh-toan/index.html',
      'en/track/index.html',
      'ho-so-cua-toi/index.html',
      'index.html',
      'kiem-tra/index.html',
      'lay-so/index.html',
      'linh-vuc/ho-tich/index.html',
      'muc-do/3/index.html',
      'nop-ho-so/index.html',
      'quan-tri/index.html',
      'robots.txt',
      'sanh/index.html',
      'sitemap.xml',
      'su-kien/papers/index.html',
      'thanh-toan/index.html',
      'tra-cuu/index.html',
    ]);
  });

  it('writes nothing where nothing changed', async () => {
    expect(await site.publish('everything')).toEqual([]);
  });

  it('names agencies, and tells crawlers whole addresses', async () => {
    expect(await site.text('dich-vu/khai-sinh/index.html')).toContain('UBND phuong-a');
    expect(await site.read('sitemap.xml')).toContain('<loc>https://motcua.example/en/services/khai-sinh/</loc>');
    expect(await site.read('dich-vu/khai-sinh/index.html')).toContain(
      '<link rel="canonical" href="https://motcua.example/dich-vu/khai-sinh/"/>',
    );
  });

  it('gives every page anew the look of another deployment', async () => {
    const assets = { styles: { reading: '/assets/reading-2.css' }, scripts: {} };
    await site.s3.put('site', 'data/assets.json', JSON.stringify(assets));
    const written = await site.publish('everything');
    expect(written.filter((path) => path.endsWith('.html'))).toHaveLength(39);
    expect(written.filter((path) => !path.endsWith('.html'))).toEqual([]);
    expect(await site.read('index.html')).toContain('href="/assets/reading-2.css"');
  });
});

describe('services by who handles them', () => {
  it('are listed by department, by the name of the day; those of communes by their tier', async () => {
    const by = await aSite();
    const health = {
      ...anAgency('so-y-te', 'H52.2'),
      level: 'department' as const,
      name: { vi: 'Sở Y tế', en: 'Department of Health' },
    };
    await by.agency(health);
    await by.agency(anAgency('phuong-a', 'H52.1'));
    const offering = { validFrom: '2025-07-01' };
    await by.offer(
      aService({
        id: 'chung-chi',
        offerings: [
          { ...offering, agencyId: 'so-y-te', receivingAgencyId: 'so-y-te' },
          { ...offering, agencyId: 'phuong-a', receivingAgencyId: 'phuong-a' },
        ],
      }),
    );
    const written = await by.publish('everything');
    expect(written.filter((path) => /^(co-quan|en\/agencies)\//.test(path))).toEqual([
      'co-quan/so-y-te/index.html',
      'en/agencies/so-y-te/index.html',
    ]);
    expect(await by.text('index.html')).toContain('Theo cơ quan giải quyết Sở Y tế');
    expect(await by.read('co-quan/so-y-te/index.html')).toContain('href="/dich-vu/chung-chi/"');
    expect(await by.read('sitemap.xml')).toContain('/co-quan/so-y-te/');
    await by.agency({ ...health, name: { vi: 'Sở Y tế và Dân số', en: 'Department of Health and Population' } });
    await by.publish('everything');
    expect(await by.text('en/agencies/so-y-te/index.html')).toContain('Department of Health and Population');
    await by.close();
  });
});

describe('publishing one service', () => {
  const renamed = aService({
    id: 'khai-sinh',
    version: 2,
    name: { vi: 'Đăng ký lại khai sinh', en: 'Birth registered again' },
    examples: [],
    unverified: ['Chưa đối chiếu phí'],
    validFrom: '2026-11-23',
  });

  it('writes its pages, its data and the lists it is in, and nothing of another service', async () => {
    await site.offer([aService({ id: 'khai-sinh' }), renamed]);
    const written = await site.publish({ serviceIds: ['khai-sinh'] });
    expect(written.map((path) => path.replace(/-[0-9a-f]{20}\.json$/, '-….json'))).toEqual([
      'cap/xa/index.html',
      'data/catalogue/en-….json',
      'data/catalogue/vi-….json',
      'data/current.json',
      'data/services/khai-sinh/2.json',
      'data/services/khai-sinh/current.json',
      'dich-vu/index.html',
      'dich-vu/khai-sinh/index.html',
      'doi-tuong/cong-dan/index.html',
      'en/administration/xa/index.html',
      'en/audiences/cong-dan/index.html',
      'en/fields/ho-tich/index.html',
      'en/levels/3/index.html',
      'en/life-events/papers/index.html',
      'en/services/index.html',
      'en/services/khai-sinh/index.html',
      'linh-vuc/ho-tich/index.html',
      'muc-do/3/index.html',
      'su-kien/papers/index.html',
    ]);
    expect(await site.text('dich-vu/khai-sinh/index.html')).toContain('Đăng ký lại khai sinh');
  });

  it('keeps what the version before said, for whoever filed under it', async () => {
    expect(await site.read('data/services/khai-sinh/1.json')).toContain('"version":1');
    expect(await site.read('data/services/khai-sinh/current.json')).toBe('{"version":2}');
  });

  it('keeps examples and what is not verified to those who keep the service', async () => {
    const data = JSON.parse((await site.read('data/services/khai-sinh/2.json')) ?? '') as object;
    expect(Object.keys(data)).toContain('form');
    expect(Object.keys(data)).not.toContain('examples');
    expect(Object.keys(data)).not.toContain('unverified');
  });

  it('writes only its pages where lists say the same', async () => {
    await site.offer([
      aService({ id: 'khai-sinh' }),
      { ...renamed, version: 3, conditions: { vi: 'Có người làm chứng', en: 'With a witness' } },
    ]);
    expect(await site.publish({ serviceIds: ['khai-sinh'] })).toEqual([
      'data/services/khai-sinh/3.json',
      'data/services/khai-sinh/current.json',
      'dich-vu/khai-sinh/index.html',
      'en/services/khai-sinh/index.html',
    ]);
  });

  it('passes over what the table does not know', async () => {
    expect(await site.publish({ serviceIds: ['khong-co'] })).toEqual([]);
  });
});

describe('a service that moves to another field', () => {
  it('leaves a page at the list it was in last, and out of all that leads there', async () => {
    await site.offer(aService({ field: { id: 'chung-thuc', name: { vi: 'Chứng thực', en: 'Certification' } } }));
    await site.offer(
      aService({ id: 'khai-sinh', field: { id: 'chung-thuc', name: { vi: 'Chứng thực', en: 'Certification' } } }),
    );
    await site.publish({ serviceIds: ['khai-sinh', 'cap-ban-sao'] });
    expect(await site.text('linh-vuc/ho-tich/index.html')).toContain('Danh sách này không còn thủ tục');
    expect(await site.text('en/fields/ho-tich/index.html')).toContain('This list is empty now');
    expect(await site.read('linh-vuc/ho-tich/index.html')).toContain('noindex');
    expect(await site.read('index.html')).not.toContain('/linh-vuc/ho-tich/');
    expect(await site.read('sitemap.xml')).not.toContain('/linh-vuc/ho-tich/');
    expect(await site.text('linh-vuc/chung-thuc/index.html')).toContain('2 thủ tục');
  });
});

describe('catalogues that count no longer', () => {
  it('stay for whoever still reads them, and go after two days', async () => {
    const old = () => site.s3.keys('site', 'data/catalogue/vi-');
    expect(old().length).toBeGreaterThan(1);
    await site.publish({ serviceIds: [] }, '2026-11-24');
    expect(old().length).toBeGreaterThan(1);
    await site.publish({ serviceIds: [] }, '2026-11-25');
    expect(old()).toHaveLength(1);
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'khai-sinh']);
  });
});
