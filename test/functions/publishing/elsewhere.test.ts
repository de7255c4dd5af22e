import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExternalService } from '#shared/service/external-service.ts';
import { anExternal } from '#test/support/an-external.ts';
import { aService } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

const own = aService({ id: 'ly-lich', name: { vi: 'Cấp Phiếu lý lịch', en: 'Record' }, validTo: '2026-06-30' });
const { code: _code, ...facts } = own;
const elsewhere = ExternalService.parse({
  id: 'ly-lich-cong-an',
  name: { vi: 'Lý lịch tại Công an', en: 'Record at the police' },
  summary: facts.summary,
  field: { id: 'tu-phap', name: { vi: 'Tư pháp', en: 'Justice' } },
  keywords: ['án tích'],
  lifeEvents: ['work'],
  audiences: ['citizen'],
  administrativeLevel: 'province',
  href: 'https://dichvucong.gov.vn/ly-lich',
  provider: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  validFrom: '2026-06-01',
  validTo: '2027-12-31',
  insteadOf: 'ly-lich',
});

let site: ASite;
beforeAll(async () => {
  site = await aSite();
  await site.offer(aService());
  await site.offer(own);
  await site.external(elsewhere);
  await site.publish('everything', '2026-06-30');
});
afterAll(async () => site.close());

const page = 'dich-vu/ly-lich/index.html';
const link = 'href="https://dichvucong.gov.vn/ly-lich"';

describe('a service that moves to another system', () => {
  it('is the province’s own, and only that, to its last day', async () => {
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'ly-lich']);
    expect(await site.read('linh-vuc/tu-phap/index.html')).toBeUndefined();
    expect(await site.read(page)).toContain('/nop-ho-so/?service=ly-lich');
  });

  it('is the other system’s from the next day on, by itself: in lists, catalogue and search, with no page of ours', async () => {
    const written = await site.publish({ serviceIds: [] }, '2026-07-01');
    expect(written).not.toContain('dich-vu/cap-ban-sao/index.html');
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'ly-lich-cong-an']);
    expect(await site.read('linh-vuc/tu-phap/index.html')).toContain(link);
    expect(await site.text('en/fields/tu-phap/index.html')).toContain(
      'Filed in another system: Ministry of Public Security (dichvucong.gov.vn)',
    );
    expect(await site.read('linh-vuc/ho-tich/index.html')).not.toContain('ly-lich');
    expect(await site.read('dich-vu/index.html')).toContain(link);
    expect(await site.read('sitemap.xml')).not.toMatch(/ly-lich/);
    expect(await site.read('dich-vu/ly-lich-cong-an/index.html')).toBeUndefined();
  });

  it('says so on the page it had here, and leads on', async () => {
    const html = (await site.read(page)) ?? '';
    expect(await site.text(page)).toContain(
      'Thủ tục không còn nộp tại cổng này Từ ngày 01/07/2026, cổng này không nhận hồ sơ mới của thủ tục này; hồ sơ đã nộp vẫn được giải quyết.',
    );
    expect(await site.text(page)).toContain(
      'Nay nộp ở hệ thống khác: Lý lịch tại Công an – Bộ Công an (dichvucong.gov.vn)',
    );
    expect(html).toContain(link);
    expect(html).not.toMatch(/\/nop-ho-so\/\?service=|\/api\/services\//);
  });

  it('writes nothing more until something changes', async () => {
    expect(await site.publish({ serviceIds: [] }, '2026-07-02')).toEqual([]);
    expect(await site.publish('everything', '2026-07-02')).toEqual([]);
  });

  it('is found at its new address as soon as that is known', async () => {
    await site.external({ ...elsewhere, href: 'https://vneid.gov.vn/ly-lich' });
    const written = await site.publish({ serviceIds: [] }, '2026-07-03');
    expect(written).toContain(page);
    expect(await site.read('linh-vuc/tu-phap/index.html')).toContain('href="https://vneid.gov.vn/ly-lich"');
    expect(await site.read(page)).toContain('href="https://vneid.gov.vn/ly-lich"');
  });

  it('is the province’s own again, and nobody else’s, where the province takes it back', async () => {
    await site.offer([own, { ...own, version: 2, validFrom: '2026-09-01', validTo: undefined }]);
    await site.publish({ serviceIds: ['ly-lich'] }, '2026-08-31');
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'ly-lich-cong-an']);
    await site.publish({ serviceIds: [] }, '2026-09-01');
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'ly-lich']);
    expect(await site.text('linh-vuc/tu-phap/index.html')).toContain('Danh sách này không còn thủ tục');
    expect(await site.text(page)).not.toContain('không còn nộp tại cổng này');
  });
});

describe('a service of another system', () => {
  it('is gone after its last day', async () => {
    await site.external({ ...elsewhere, id: 'ho-chieu', insteadOf: undefined, validTo: '2026-09-30' });
    await site.publish({ serviceIds: [] }, '2026-09-30');
    expect(await site.catalogue()).toContain('ho-chieu');
    await site.publish({ serviceIds: [] }, '2026-10-01');
    expect(await site.catalogue()).not.toContain('ho-chieu');
  });

  it('is there from its first day on, at midnight, by itself', async () => {
    await site.external(anExternal({ id: 'mai', validFrom: '2026-10-03' }));
    expect(await site.publish({ serviceIds: [] }, '2026-10-02')).toEqual([]);
    expect(await site.catalogue()).not.toContain('mai');
    await site.publish({ serviceIds: [] }, '2026-10-03');
    expect(await site.catalogue()).toContain('mai');
    expect(await site.read('linh-vuc/xuat-nhap-canh/index.html')).toContain(anExternal().href);
    expect(await site.text('index.html')).toContain('Xuất nhập cảnh');
  });

  it('moves to another list with another field, and is renamed wherever it is named', async () => {
    const field = { id: 'cong-an', name: { vi: 'Công an', en: 'Police' } };
    await site.external(anExternal({ id: 'mai', name: { vi: 'Hộ chiếu', en: 'Passport' }, field }));
    await site.publish({ serviceIds: [] }, '2026-10-03');
    expect(await site.text('linh-vuc/xuat-nhap-canh/index.html')).toContain('Danh sách này không còn thủ tục');
    expect(await site.text('linh-vuc/cong-an/index.html')).toContain('Hộ chiếu');
    expect(await site.text('dich-vu/index.html')).not.toContain(anExternal().name.vi);
  });
});

describe('the own service that others stand in for', () => {
  const gone = aService({ id: 'da-chuyen', name: { vi: 'Đã chuyển', en: 'Moved' }, validTo: '2026-09-30' });
  const other = aService({ id: 'khac', name: { vi: 'Khác', en: 'Other' }, validTo: '2026-09-30' });
  const first = anExternal({ id: 'moi', href: 'https://a.gov.vn/', insteadOf: 'da-chuyen' });
  const pageOf = (id: string) => site.read(`dich-vu/${id}/index.html`);

  it('leads to another one once it stands in for that, though no card says anything else', async () => {
    for (const service of [gone, other]) await site.offer(service);
    await site.external(first);
    await site.publish({ serviceIds: [gone.id, other.id] }, '2026-10-04');
    expect(await pageOf('da-chuyen')).toContain(first.href);
    await site.external({ ...first, insteadOf: 'khac' });
    // The act names both.
    await site.publish({ serviceIds: ['da-chuyen', 'khac'] }, '2026-10-04');
    expect(await pageOf('da-chuyen')).not.toContain(first.href);
    expect(await pageOf('khac')).toContain(first.href);
  });

  it('leads to the one of two that is shown, whichever was recorded first', async () => {
    await site.external({ ...first, insteadOf: 'khac', validTo: '2026-10-05' });
    await site.external({
      ...first,
      id: 'moi-hon',
      href: 'https://b.gov.vn/',
      insteadOf: 'khac',
      validFrom: '2026-10-06',
    });
    await site.publish({ serviceIds: [] }, '2026-10-05');
    expect(await pageOf('khac')).toContain('https://a.gov.vn/');
    await site.publish({ serviceIds: [] }, '2026-10-06');
    expect(await pageOf('khac')).toContain('https://b.gov.vn/');
    expect(await pageOf('khac')).not.toContain('https://a.gov.vn/');
  });
});
