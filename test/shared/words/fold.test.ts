import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords, matchesName, searchPrefixes } from '#shared/words/fold.ts';

describe('folding for search', () => {
  it.each([
    ['Đăng ký khai sinh', 'dang ki khai sinh'],
    ['ĐĂNG KÍ', 'dang ki'],
    ['Mỹ', 'mi'],
    ['Mĩ', 'mi'],
    ['quý', 'qui'],
    ['Thúy', 'thuy'],
    ['thủy lợi', 'thuy loi'],
    ['Yên Bái', 'yen bai'],
    ['quyền', 'quyen'],
    ['y tế', 'y te'],
    ['giấy phép', 'giay phep'],
    ['Ưu tiên Ơn', 'uu tien on'],
    ['e\u0302\u0301', 'e'],
    ['Bản sao số 2', 'ban sao so 2'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same composed and decomposed, once and twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ằỹđĐệ qutylm') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

it('takes words apart, each once', () => {
  expect(foldWords('  Nguyễn  Văn-Văn, (An) ')).toEqual(['nguyen', 'van', 'an']);
  expect(foldWords(' … ')).toEqual([]);
});

describe('finding a name', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'minh ngu', true],
    ['Nguyễn Thị Minh Khai', 'MINH', true],
    ['Nguyễn Thị Minh Khai', 'inh', false],
    ['Nguyễn Thị Minh Khai', 'minh tran', false],
    ['Lý Thị Mỹ', 'ly my', true],
    ['Lý Thị Mỹ', 'lí mĩ', true],
    ['Lò Văn Lynh', 'ly', true],
    ['Đỗ An', 'do', true],
    ['Đỗ An', '  ', true],
  ])('%s by %j: %s', (name, query, expected) => {
    expect(matchesName(name, query)).toBe(expected);
  });

  it('looks up the longest word, in each spelling it may be stored', () => {
    expect(searchPrefixes('thị nguyễn')).toEqual(['nguyen']);
    expect(searchPrefixes('lý')).toEqual(['li', 'ly']);
    expect(searchPrefixes(' ')).toEqual([]);
  });
});
