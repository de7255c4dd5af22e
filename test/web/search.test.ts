import { describe, expect, it } from 'vitest';
import { finderOver } from '#web/search/finder.ts';
import { fold } from '#shared/words/fold.ts';

const entry = (id: string, name: string, words: string) => ({
  id,
  name,
  summary: '',
  title: fold(name),
  words: fold(words),
});

const find = finderOver([
  entry('khai-sinh', 'Đăng ký khai sinh', 'giấy khai sinh trẻ em hộ tịch'),
  entry('khai-tu', 'Đăng ký khai tử', 'giấy chứng tử hộ tịch'),
  entry('ket-hon', 'Đăng ký kết hôn', 'giấy kết hôn hộ tịch'),
  entry('ho-kinh-doanh', 'Đăng ký thành lập hộ kinh doanh', 'mở cửa hàng giấy phép kinh doanh'),
  entry('lai-xe', 'Đổi giấy phép lái xe', 'bằng lái'),
]);
const first = (query: string) => find(query)[0]?.id;

describe('searching for a service', () => {
  it.each([
    ['đăng ký khai sinh', 'khai-sinh'],
    ['dang ky khai sinh', 'khai-sinh'],
    ['dang ki khai sinh', 'khai-sinh'],
    ['khai sih', 'khai-sinh'],
    ['KHAI TỬ', 'khai-tu'],
    ['bang lai', 'lai-xe'],
    ['mo cua hang', 'ho-kinh-doanh'],
  ])('finds by %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds nothing for what is not there', () => {
    expect(find('xyzzyx')).toEqual([]);
  });
});
