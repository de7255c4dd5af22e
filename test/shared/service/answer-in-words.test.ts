import { describe, expect, it } from 'vitest';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { PlainField } from '#shared/service/form.ts';

const label = { vi: 'Mục', en: 'Item' };
const choices = [
  { value: 'nam', label: { vi: 'Nam', en: 'Male' } },
  { value: 'nu', label: { vi: 'Nữ', en: 'Female' } },
];
const field = (more: object) => ({ id: 'a', label, required: false, ...more }) as PlainField;

describe('an answer in words', () => {
  it.each([
    [field({ kind: 'text' }), 'Lò Thị Mai', 'Lò Thị Mai', 'Lò Thị Mai'],
    [field({ kind: 'date' }), '2026-11-23', '23/11/2026', '23 November 2026'],
    [field({ kind: 'money' }), 1_500_000, '1.500.000 đ', '1,500,000 VND'],
    [field({ kind: 'whole-number' }), 12_000, '12.000', '12,000'],
    [field({ kind: 'yes-no' }), false, 'Không', 'No'],
    [field({ kind: 'one-of', choices }), 'nu', 'Nữ', 'Female'],
    [field({ kind: 'several-of', choices }), ['nam', 'nu'], 'Nam, Nữ', 'Male, Female'],
    [field({ kind: 'file' }), ['x', 'y'], '2 tệp', '2 file(s)'],
  ])('says %o', (asked, answer, vi, en) => {
    expect(answerInWords(asked, answer, 'vi')).toBe(vi);
    expect(answerInWords(asked, answer, 'en')).toBe(en);
  });

  it('names the places of an address and leaves out what is empty', () => {
    const areaName = (code: string) => ({ '14': 'tỉnh Sơn La', '03646': 'phường Tô Hiệu' })[code] ?? code;
    const answer = { province: '14', commune: '03646', detail: 'Tổ 3' };
    expect(answerInWords(field({ kind: 'address' }), answer, 'vi', areaName)).toBe('Tổ 3, phường Tô Hiệu, tỉnh Sơn La');
    expect(answerInWords(field({ kind: 'address' }), { ...answer, commune: '' }, 'vi', areaName)).toBe(
      'Tổ 3, tỉnh Sơn La',
    );
  });

  it('says nothing where there is no answer', () => {
    expect(answerInWords(field({ kind: 'text' }), undefined, 'vi')).toBe('');
    expect(answerInWords(field({ kind: 'date' }), '', 'vi')).toBe('');
  });
});
