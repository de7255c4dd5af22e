import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

const decisionId = '0193a5c0-7d5e-7000-8000-000000000001';
const page = 'dich-vu/cap-ban-sao/index.html';
const only = { serviceIds: ['cap-ban-sao'] };
const version = (number: number, more: object = {}) => ({
  version: number,
  procedureVersion: number,
  validFrom: '2025-07-01',
  number: '1/QĐ-UBND',
  ...more,
});

let site: ASite;
beforeAll(async () => {
  site = await aSite();
  await site.offer(aService());
  await site.offer(aService({ id: 'khai-sinh', name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } }));
  await site.publish('everything');
});
afterAll(async () => site.close());

describe('a suspended service', () => {
  const suspension = {
    since: '2026-11-23T01:00:00.000Z',
    reason: { vi: 'Mất kết nối với Cơ sở dữ liệu quốc gia', en: 'The national database cannot be reached' },
    backBy: '2026-11-24T03:00:00.000Z',
  };

  it('says on its page why and when it is expected back, and offers no way in', async () => {
    await site.offer(aService(), { suspension });
    await site.publish(only);
    const text = await site.text(page);
    expect(text).toContain('Tạm ngừng tiếp nhận hồ sơ Mất kết nối với Cơ sở dữ liệu quốc gia');
    expect(text).toContain('Từ 08:00 thứ Hai 23/11/2026. Dự kiến nhận lại hồ sơ: 10:00 thứ Ba 24/11/2026.');
    expect(text).not.toContain('Nộp hồ sơ trực tuyến Cần đăng nhập');
    expect(await site.read(page)).not.toContain('/nop-ho-so/?service=');
    expect(await site.text('en/services/cap-ban-sao/index.html')).toContain('The national database cannot be reached');
  });

  it('stays in lists and search, and is filed in no version', async () => {
    expect(await site.catalogue()).toEqual(['cap-ban-sao', 'khai-sinh']);
    expect(await site.read('linh-vuc/ho-tich/index.html')).toContain('/dich-vu/cap-ban-sao/');
    expect(await site.read('data/services/cap-ban-sao/current.json')).toBe('{}');
  });

  it('writes its pages and nothing else when it is taken up again', async () => {
    await site.offer(aService());
    expect(await site.publish(only)).toEqual([
      'data/services/cap-ban-sao/current.json',
      page,
      'en/services/cap-ban-sao/index.html',
    ]);
    expect(await site.read(page)).toContain('/nop-ho-so/?service=cap-ban-sao');
  });
});

describe('a version that begins later', () => {
  const later = aService({ version: 2, name: { vi: 'Cấp bản sao mới', en: 'New copies' }, validFrom: '2026-12-01' });
  const versions = [version(1), version(2, { validFrom: '2026-12-01', decisionId })];

  it('is not shown before its day, nor while its decision is unsigned', async () => {
    await site.offer([aService(), later], { versions });
    expect(await site.publish(only)).toEqual([]);
    expect(await site.publish({ serviceIds: [] }, '2026-12-01')).toEqual([]);
    expect(await site.read('data/services/cap-ban-sao/2.json')).toBeUndefined();
  });

  it('is shown by itself on its day once the decision is signed', async () => {
    await site.sign(decisionId);
    await site.publish(only, '2026-11-30');
    expect(await site.text(page)).not.toContain('Cấp bản sao mới');
    const written = await site.publish({ serviceIds: [] }, '2026-12-01');
    expect(written).toContain(page);
    expect(written).not.toContain('dich-vu/khai-sinh/index.html');
    expect(await site.text(page)).toContain('Cấp bản sao mới');
    expect(await site.text('linh-vuc/ho-tich/index.html')).toContain('Cấp bản sao mới');
    expect(await site.read('data/services/cap-ban-sao/current.json')).toBe('{"version":2}');
  });

  it('is shown no more where the clock went back', async () => {
    await site.publish({ serviceIds: [] }, '2026-11-30');
    expect(await site.text(page)).not.toContain('Cấp bản sao mới');
  });
});

describe('a service that is new', () => {
  it('is nowhere before its first day, and everywhere from then on', async () => {
    const fresh = aService({ id: 'moi', name: { vi: 'Thủ tục mới', en: 'New procedure' }, validFrom: '2026-12-05' });
    await site.offer(fresh);
    await site.publish({ serviceIds: ['moi'] }, '2026-12-04');
    expect(await site.read('dich-vu/moi/index.html')).toBeUndefined();
    expect(await site.catalogue()).not.toContain('moi');
    await site.publish({ serviceIds: [] }, '2026-12-05');
    expect(await site.text('dich-vu/moi/index.html')).toContain('Thủ tục mới');
    expect(await site.catalogue()).toContain('moi');
    expect(await site.read('sitemap.xml')).toContain('/dich-vu/moi/');
  });
});

describe('a fee that changes', () => {
  it('is on the page from its day on', async () => {
    const line = {
      id: 'phi',
      name: { vi: 'Phí cấp bản sao', en: 'Fee of a copy' },
      kind: 'phi' as const,
      legalBasis: { vi: 'TT 1', en: 'TT 1' },
      amount: { kind: 'fixed' as const, dong: 8000 },
      validTo: '2026-12-31',
    };
    const lines = [
      line,
      {
        ...line,
        id: 'phi-moi',
        amount: { kind: 'fixed' as const, dong: 9000 },
        validTo: undefined,
        validFrom: '2027-01-01',
      },
    ];
    await site.offer(aService({ id: 'co-phi', fee: { due: 'at-return', lines } }));
    await site.publish({ serviceIds: ['co-phi'] }, '2026-12-05');
    expect(await site.text('dich-vu/co-phi/index.html')).toContain('Phí cấp bản sao: 8.000 đ');
    await site.publish({ serviceIds: [] }, '2026-12-31');
    expect(await site.text('dich-vu/co-phi/index.html')).toContain('8.000 đ');
    expect(await site.publish({ serviceIds: [] }, '2027-01-01')).toContain('dich-vu/co-phi/index.html');
    expect(await site.text('dich-vu/co-phi/index.html')).toContain('Phí cấp bản sao: 9.000 đ');
    expect(await site.text('dich-vu/co-phi/index.html')).not.toContain('8.000 đ');
  });
});

describe('a service that is replaced', () => {
  const ends = [{ from: '2027-02-01', decisionId, replacedBy: 'khai-sinh' }];

  it('says so before its end, and is filed until then', async () => {
    await site.offer(aService({ id: 'het' }), { ends });
    await site.publish({ serviceIds: ['het'] }, '2027-01-15');
    const text = await site.text('dich-vu/het/index.html');
    expect(text).toContain('Thủ tục sắp bãi bỏ Thủ tục này hết hiệu lực từ ngày 01/02/2027.');
    expect(text).toContain('Nộp hồ sơ trực tuyến');
    expect(await site.catalogue()).toContain('het');
  });

  it('keeps its page, which says since when and what replaces it, and is out of lists and search', async () => {
    await site.publish({ serviceIds: [] }, '2027-02-01');
    const html = (await site.read('dich-vu/het/index.html')) ?? '';
    expect(await site.text('dich-vu/het/index.html')).toContain(
      'Thủ tục đã bãi bỏ Thủ tục này hết hiệu lực từ ngày 01/02/2027. Nội dung dưới đây chỉ để tham khảo. Thay thế bằng: Đăng ký khai sinh',
    );
    expect(html).toContain('<a class="govuk-link" href="/dich-vu/khai-sinh/">Đăng ký khai sinh</a>');
    expect(html).not.toContain('/nop-ho-so/?service=');
    expect(html).not.toContain('/linh-vuc/');
    expect(await site.catalogue()).not.toContain('het');
    for (const path of ['linh-vuc/ho-tich/index.html', 'dich-vu/index.html', 'sitemap.xml'])
      expect(await site.read(path), path).not.toContain('/dich-vu/het/');
    expect(await site.read('data/services/het/current.json')).toBe('{}');
    expect(await site.read('data/services/het/1.json')).toContain('"id":"het"');
  });
});
