import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiPurpose } from '#shared/payment/ascii-purpose.ts';

describe('a purpose as banks pass it on', () => {
  it.each([
    ['Lệ phí đăng ký khai sinh', 'Le phi dang ky khai sinh'],
    ['ĐẶNG Thị Hường', 'DANG Thi Huong'],
    ['Lệ phí (bản sao): 8.000 đ, 1-2', 'Le phi ban sao 8.000 d, 1-2'],
    ['Lê\u0323 phí'.normalize('NFD'), 'Le phi'],
    ['  a\n\tb  ', 'a b'],
    ['手数料', ''],
  ])('“%s” becomes “%s”', (text, purpose) => expect(asciiPurpose(text)).toBe(purpose));

  it('is never longer than 100 signs and never has another sign, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const purpose = asciiPurpose(text);
        expect(purpose).toMatch(/^([A-Za-z0-9 .,-]{1,100})?$/);
        expect(asciiPurpose(purpose)).toBe(purpose);
      }),
    );
    expect(asciiPurpose('đ'.repeat(300))).toBe('d'.repeat(100));
  });
});
