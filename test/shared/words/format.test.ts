import { describe, expect, it } from 'vitest';
import { dateText, formatDay, formatMoney, formatNumber, formatTime, moneyText } from '#shared/words/format.ts';
import { labelInSentence } from '#shared/words/in-sentence.ts';

describe('for people', () => {
  it.each([
    [0, '0 đ', '0 VND'],
    [999, '999 đ', '999 VND'],
    [8000, '8.000 đ', '8,000 VND'],
    [1_000_000, '1.000.000 đ', '1,000,000 VND'],
    [-12_345, '-12.345 đ', '-12,345 VND'],
  ])('%i đồng are %s and %s', (dong, vi, en) => {
    expect(moneyText(dong)).toEqual({ vi, en });
    expect(formatMoney(dong, 'vi')).toBe(vi);
  });

  it('numbers have separators', () => {
    expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });

  it('dates are written as each language does', () => {
    expect(dateText('2026-01-05')).toEqual({ vi: '05/01/2026', en: '5 January 2026' });
  });

  it('instants are local: the evening in London is the next day in Sơn La', () => {
    expect(formatDay('2026-12-31T17:30:00.000Z', 'vi')).toBe('01/01/2027');
    expect(formatTime('2026-12-31T17:30:00.000Z', 'vi')).toBe('00:30 ngày 01/01/2027');
    expect(formatTime('2026-11-23T08:00:00+07:00', 'en')).toBe('08:00 on 23 November 2026');
  });
});

it.each([
  [
    { vi: 'Họ tên của trẻ', en: 'Full name' },
    { vi: 'họ tên của trẻ', en: 'full name' },
  ],
  [
    { vi: 'CCCD của cha', en: 'ID of the father' },
    { vi: 'CCCD của cha', en: 'ID of the father' },
  ],
  [
    { vi: 'Đã có vợ?', en: 'Married? ' },
    { vi: 'đã có vợ', en: 'married' },
  ],
  [
    { vi: 'Ở', en: 'A:' },
    { vi: 'ở', en: 'a' },
  ],
])('a label inside a sentence: %j', (label, expected) => {
  expect(labelInSentence(label)).toEqual(expected);
});
