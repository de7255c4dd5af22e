import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#shared/words/fold.ts';

const someText = fc
  .array(fc.constantFrom('ằ', 'ỹ', 'đ', 'Đ', 'ệ', 'Q', 'u', 't', 'y', 'l', 'm', ' ', '-'))
  .map((all) => all.join(''));

describe('folding for search', () => {
  it.each([
    ['Đăng ký khai sinh', 'dang ki khai sinh'],
    ['ĐĂNG  KÍ', 'dang ki'],
    ['Mỹ', 'mi'],
    ['Mĩ', 'mi'],
    ['quý', 'qui'],
    ['quyền', 'quien'],
    ['Thúy', 'thuy'],
    ['thủy lợi', 'thuy loi'],
    ['Yên Bái', 'yen bai'],
    ['y tế', 'y te'],
    ['Giấy phép (A-B)', 'giay phep a b'],
    ['Ưu tiên Ơn', 'uu tien on'],
    ['e\u0302\u0301', 'e'],
    ['Bản sao số 2', 'ban sao so 2'],
    ['ꪼꪕ', 'ꪼꪕ'],
    [' … ', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same composed and decomposed, once and twice', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('finds a text by however much of it is typed', () => {
    fc.assert(
      fc.property(someText, fc.nat(10), (text, length) => {
        expect(fold(text).startsWith(fold(text.slice(0, length)))).toBe(true);
      }),
    );
  });
});
