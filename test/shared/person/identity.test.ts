import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmail } from '#shared/person/email.ts';
import { isNationalId, readNationalId } from '#shared/person/national-id.ts';
import { internationalPhone, isPhone } from '#shared/person/phone.ts';
import { isTaxCode } from '#shared/person/tax-code.ts';

describe('a personal number', () => {
  it.each([
    ['014099001234', true],
    ['000000000000', true],
    ['01409900123', false],
    ['0140990012345', false],
    ['01409900123４', false],
    ['014099001234\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isNationalId(text)).toBe(expected);
  });

  it.each([
    ['014099001234', 'male', 1999],
    ['014199001234', 'female', 1999],
    ['014224001234', 'male', 2024],
    ['014324001234', 'female', 2024],
    ['014405001234', 'male', 2105],
    ['014900001234', 'female', 2300],
  ])('%s says %s, %i', (nationalId, sex, birthYear) => {
    expect(readNationalId(nationalId)).toEqual({ sex, birthYear });
  });
});

describe('a tax code', () => {
  it.each([
    ['0100233488', true],
    ['0100109106', true],
    ['0300588569', true],
    ['0100109106-001', true],
    ['0100109106-000', false],
    ['0100109107-001', false],
    ['0100233489', false],
    ['0000000000', false],
    ['014099001234', true],
    ['01002334', false],
    ['0100109106001', false],
    ['0100109106-01', false],
  ])('%s: %s', (text, expected) => {
    expect(isTaxCode(text)).toBe(expected);
  });

  it('notices any one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('0100109106');
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(isTaxCode(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('a phone number', () => {
  it.each([
    ['0912345678', true, true],
    ['+84912345678', true, true],
    ['0562345678', true, true],
    ['0512345678', false, false],
    ['0712345678', false, false],
    ['091234567', false, false],
    ['09123456789', false, false],
    ['84912345678', false, false],
    ['02123850123', false, true],
    ['+842123850123', false, true],
  ])('%s: mobile %s, or landline %s', (text, mobile, either) => {
    expect(isPhone(text)).toBe(mobile);
    expect(isPhone(text, true)).toBe(either);
  });

  it('has one international form', () => {
    expect(internationalPhone('0912345678')).toBe('+84912345678');
    expect(internationalPhone('+84912345678')).toBe('+84912345678');
  });
});

describe('an e-mail address', () => {
  it.each([
    ['an@vidu.vn', true],
    ['nguyen.van-an+hoso@mail.sonla.gov.vn', true],
    ['an@thí-dụ.vn', true],
    ['an', false],
    ['@vidu.vn', false],
    ['an@vidu', false],
    ['an@vidu.', false],
    ['an@.vn', false],
    ['an@-vidu.vn', false],
    ['an..b@vidu.vn', false],
    ['.an@vidu.vn', false],
    ['an b@vidu.vn', false],
    ['an@b@vidu.vn', false],
    ['an@vidu.vn, b@vidu.vn', false],
    ['<an@vidu.vn>', false],
    [`${'a'.repeat(65)}@vidu.vn`, false],
    [`a@${'b'.repeat(64)}.vn`, false],
    [`a@${'b.'.repeat(130)}vn`, false],
  ])('%s: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected);
  });
});
