import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Service } from '#shared/service/service.ts';
import { exemptionParts, feeParts } from '#web/pages/fee-in-words.ts';
import { deployedFiles, wholeSite } from '#web/pages/whole-site.ts';

const seed = path.join(import.meta.dirname, '../../infra/seed/services');
const service = Service.parse(JSON.parse(await readFile(path.join(seed, 'xac-nhan-tinh-trang-hon-nhan.json'), 'utf8')));
const assets = {
  styles: { reading: '/assets/reading.css', forms: '/assets/forms.css' },
  scripts: { apply: '/assets/apply.js' },
};
const site = { agencies: [], assets, today: '2026-11-23', origin: '' };
const files = new Map(
  [
    ...wholeSite({ services: [service], external: [] }, site, (text) => `of-${text.length}-bytes`),
    ...deployedFiles(assets),
  ].map(({ path: name, body }) => [name, body()]),
);
const text = (file: string) =>
  (files.get(file) ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&rsquo;/g, '’')
    .replace(/\s+/g, ' ');

describe('a service of districts that are no more', () => {
  const offerings = [{ agencyId: 'huyen', receivingAgencyId: 'huyen', validFrom: '2022-01-01', validTo: '2025-06-30' }];
  const pageOf = (changes: Partial<Service>) =>
    wholeSite({ services: [{ ...service, ...changes }], external: [] }, site, String)
      .find(({ path: name }) => name === `dich-vu/${service.id}/index.html`)
      ?.body() ?? '';

  it('says since when nobody takes it, and offers no way in', () => {
    const page = pageOf({ offerings });
    expect(page).toContain('đã ngừng nhận hồ sơ sau ngày 30/06/2025');
    expect(page).not.toContain(`?service=${service.id}`);
    expect(pageOf({})).toContain(`?service=${service.id}`);
  });

  it('says from when it will be taken', () => {
    expect(pageOf({ offerings: [{ ...offerings[0]!, validFrom: '2027-01-01', validTo: '2028-01-01' }] })).toContain(
      'được nhận từ ngày 01/01/2027',
    );
  });
});

describe('the reading site', () => {
  it('has every page in both languages, and its data', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'en/index.html',
        'dich-vu/index.html',
        'en/services/index.html',
        'dich-vu/xac-nhan-tinh-trang-hon-nhan/index.html',
        'en/services/xac-nhan-tinh-trang-hon-nhan/index.html',
        'linh-vuc/ho-tich/index.html',
        'su-kien/marriage/index.html',
        'muc-do/4/index.html',
        'cap/xa/index.html',
        'tra-cuu/index.html',
        'bien-lai/index.html',
        'kiem-tra/index.html',
        'en/kiem-tra/index.html',
        'en/bien-lai/index.html',
        'nop-ho-so/index.html',
        'en/my/index.html',
        'can-bo/index.html',
        'dang-nhap/index.html',
        'can-bo/dang-nhap/index.html',
        '404.html',
        'sitemap.xml',
        'robots.txt',
        'data/services/xac-nhan-tinh-trang-hon-nhan/1.json',
        'data/services/xac-nhan-tinh-trang-hon-nhan/current.json',
        'data/current.json',
        'data/assets.json',
        'data/agencies.json',
      ]),
    );
  });

  it('says on a service page what it takes, costs and how long it lasts', () => {
    const page = text('dich-vu/xac-nhan-tinh-trang-hon-nhan/index.html');
    expect(page).toContain('Cấp Giấy xác nhận tình trạng hôn nhân');
    expect(page).toContain('03 ngày làm việc');
    expect(page).toContain('15.000 đ');
    expect(page).toContain('Căn cước hoặc hộ chiếu Chỉ xuất trình, không nộp');
    expect(page).toContain('Nộp hồ sơ trực tuyến');
    expect(page).toContain('60/2014/QH13 ngày 20/11/2014, Quốc hội: Luật Hộ tịch');
    expect(page).toContain('Mã thủ tục: 1.004873.');
  });

  it('leads from the page to the application and to the blank form', () => {
    const page = files.get('dich-vu/xac-nhan-tinh-trang-hon-nhan/index.html');
    expect(page).toContain('href="/nop-ho-so/?service=xac-nhan-tinh-trang-hon-nhan"');
    expect(page).toContain('href="/api/services/xac-nhan-tinh-trang-hon-nhan/blank-form"');
  });

  it('switches the language to the same page', () => {
    expect(files.get('dich-vu/xac-nhan-tinh-trang-hon-nhan/index.html')).toContain(
      'href="/en/services/xac-nhan-tinh-trang-hon-nhan/" lang="en"',
    );
    expect(text('en/services/xac-nhan-tinh-trang-hon-nhan/index.html')).toContain('3 working days');
  });

  it('puts no form that could be sent before its script on an application page', () => {
    expect(files.get('nop-ho-so/index.html')).not.toContain('<form');
  });
});

const feeInWords = (...given: Parameters<typeof feeParts>) => feeParts(...given).join(' – ');
const exemptionInWords = (...given: Parameters<typeof exemptionParts>) => exemptionParts(...given).join(' – ');
const line = { id: 'x', name: { vi: 'Phí', en: 'Fee' }, kind: 'phi', legalBasis: { vi: 'TT', en: 'TT' } } as const;

describe('a fee in words', () => {
  it('tells tiers per page and the cap', () => {
    const amount = {
      kind: 'per-page',
      pages: { field: 'pages' },
      copies: { field: 'copies' },
      tiers: [{ upTo: 2, dong: 2000 }, { dong: 1000 }],
      cap: 200000,
    } as const;
    expect(feeInWords({ ...line, amount: { ...amount, tiers: [...amount.tiers] } }, 'vi')).toBe(
      '2.000 đ / trang đến trang 2; 1.000 đ / trang; tối đa 200.000 đ / bản',
    );
  });

  it('tells the channel and the last day', () => {
    const online = {
      ...line,
      amount: { kind: 'fixed', dong: 115000 },
      channels: ['online' as const],
      validTo: '2025-12-31',
    };
    expect(feeInWords({ ...online, amount: { kind: 'fixed', dong: 115000 } }, 'vi')).toBe(
      '115.000 đ – Áp dụng khi nộp: Trực tuyến – đến hết 31/12/2025',
    );
  });

  it('tells bands by what they count, and a cap in all', () => {
    const unit = { vi: 'phòng', en: 'rooms' };
    const bands = [{ upTo: 5, dong: 6_000_000 }, { dong: 12_000_000 }];
    const count = { field: 'rooms' };
    const band = { ...line, amount: { kind: 'band' as const, count, unit, bands } };
    expect(feeInWords(band, 'vi')).toBe('từ 1 đến 5 phòng: 6.000.000 đ; từ 6 phòng trở lên: 12.000.000 đ');
    expect(feeInWords(band, 'en')).toBe('1 to 5 rooms: 6,000,000 VND; 6 or more rooms: 12,000,000 VND');
    const more = { kind: 'per-item' as const, count, unit, from: 1, dong: 2_000_000, cap: 12_000_000 };
    expect(feeInWords({ ...line, amount: more }, 'vi')).toBe('2.000.000 đ / phòng; tổng cộng tối đa 12.000.000 đ');
  });

  it('tells where it is owed and who owes it', () => {
    const amount = { kind: 'fixed' as const, dong: 1000 };
    const agencies = new Map([['xa-a', { vi: 'UBND xã A', en: 'Commune A' }]]);
    const shop = {
      kind: 'address' as const,
      id: 'shop',
      label: { vi: 'Địa điểm kinh doanh', en: 'Shop' },
      required: true,
    };
    const form = { sections: [{ id: 'main', title: { vi: 'Phần', en: 'Part' }, fields: [shop] }] };
    const names = { agencies, service: { form, documents: [], fee: { due: 'none' as const, lines: [] } } };
    expect(feeInWords({ ...line, amount, agencyIds: ['xa-a'] }, 'vi', names)).toBe('1.000 đ – tại UBND xã A');
    expect(feeInWords({ ...line, amount, places: { field: 'shop', communes: ['1', '2'] } }, 'vi', names)).toBe(
      '1.000 đ – khi địa điểm kinh doanh thuộc 2 xã, phường theo quy định',
    );
    expect(feeInWords({ ...line, amount, capacities: ['organisation'] }, 'vi', names)).toBe(
      '1.000 đ – khi người đại diện tổ chức nộp',
    );
  });

  it('tells who pays less, of what and on what evidence', () => {
    const name = { vi: 'Sinh viên', en: 'Students' };
    const legalBasis = { vi: 'TT', en: 'TT' };
    const paid = { ...line, amount: { kind: 'fixed' as const, dong: 1000 } };
    const card = { id: 'card', name: { vi: 'Thẻ sinh viên', en: 'Student card' }, mode: 'submit' as const };
    const documents = [{ ...card, originals: 0, copies: 1, required: true, maxFiles: 1, isForm: false }];
    const names = { service: { documents, fee: { due: 'at-return' as const, lines: [paid] } } };
    const half = { id: 'half', name, percent: 50, lines: ['x'], evidence: 'card', legalBasis };
    expect(exemptionInWords(half, 'vi', names)).toBe('giảm 50 % – với khoản: Phí – nộp kèm thẻ sinh viên');
    const online = {
      id: 'all',
      name,
      percent: 100,
      channels: ['online' as const],
      validFrom: '2026-08-08',
      legalBasis,
    };
    expect(exemptionInWords(online, 'vi', names)).toBe('miễn – Áp dụng khi nộp: Trực tuyến – từ 08/08/2026');
  });
});
