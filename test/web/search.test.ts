import { describe, expect, it } from 'vitest';
import { aService } from '#test/support/builders.ts';
import { generatedServices } from '#test/support/generated-services.ts';
import { cardOf } from '#web/pages/card.ts';
import { catalogueOf } from '#web/pages/catalogue.ts';
import { finderOver } from '#web/search/finder.ts';

const entry = (id: string, name: string, words: string) => ({ id, name, summary: '', words });

const find = finderOver([
  entry('khai-sinh', 'Đăng ký khai sinh', 'giấy khai sinh trẻ em hộ tịch birth registration'),
  entry('khai-tu', 'Đăng ký khai tử', 'giấy chứng tử hộ tịch'),
  entry('lai-khai-sinh', 'Đăng ký lại khai sinh', 'mất giấy khai sinh hộ tịch'),
  entry('ket-hon', 'Đăng ký kết hôn', 'giấy kết hôn hộ tịch'),
  entry('ho-kinh-doanh', 'Đăng ký thành lập hộ kinh doanh', 'mở cửa hàng giấy phép kinh doanh'),
  entry('lai-xe', 'Đổi giấy phép lái xe', 'bằng lái'),
  entry('dat-dai', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất do bị mất', 'sổ đỏ sổ hồng'),
]);
const first = (query: string) => find(query)[0]?.id;

describe('searching for a service', () => {
  it.each([
    ['đăng ký khai sinh', 'khai-sinh'],
    ['dang ky khai sinh', 'khai-sinh'],
    ['dang ki khai sinh', 'khai-sinh'],
    ['dang ky lai khai sinh', 'lai-khai-sinh'],
    ['khai sih', 'khai-sinh'],
    ['kahi sinh', 'khai-sinh'],
    ['KHAI TỬ', 'khai-tu'],
    ['dang ky ket', 'ket-hon'],
    ['bang lai', 'lai-xe'],
    ['mo cua hang', 'ho-kinh-doanh'],
    ['so do', 'dat-dai'],
    ['birth', 'khai-sinh'],
  ])('finds by %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each(['xyzzyx', '', '  ', '?!'])('finds nothing for “%s”', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('takes what is found in part where nothing has every word', () => {
    expect(first('lam giay khai sinh o phuong')).toBe('khai-sinh');
  });
});

describe('searching among 2,000 services', () => {
  const services = generatedServices(2000, [aService()]);
  const among = finderOver(
    catalogueOf(
      services.map((service) => cardOf(service, { agencies: [], today: '' })),
      'vi',
    ),
  );
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');

  it('puts first what bears the name, typed without accents, and shows at most twenty', () => {
    for (const { name } of services.filter((_, place) => place % 9 === 0)) {
      const found = among(plain(name.vi));
      expect(found[0]?.name).toBe(name.vi);
      expect(found.length).toBeLessThanOrEqual(20);
    }
  });
});

describe('a service that another system takes in', () => {
  it('is found as any other, and says where it is filed', () => {
    const elsewhere = {
      system: { vi: 'Cổng dịch vụ công Bộ Công an', en: 'Police portal' },
      href: 'https://example.vn/',
    };
    const search = finderOver(
      catalogueOf([{ ...cardOf(aService(), { agencies: [], today: '2026-11-23' }), elsewhere }], 'vi'),
    );
    expect(search('cap ban sao')[0]).toMatchObject({
      elsewhere: { system: 'Cổng dịch vụ công Bộ Công an', href: 'https://example.vn/' },
    });
  });
});
