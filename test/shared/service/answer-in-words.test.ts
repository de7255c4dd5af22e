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
    [field({ kind: 'whole-number', unit: { vi: 'người', en: 'people' } }), 3, '3 người', '3 people'],
    [field({ kind: 'date' }), '2026-11-', '11/2026', '11/2026'],
    [field({ kind: 'yes-no' }), false, 'Không', 'No'],
    [field({ kind: 'one-of', choices }), 'nu', 'Nữ', 'Female'],
    [field({ kind: 'several-of', choices }), ['nam', 'nu'], 'Nam; Nữ', 'Male; Female'],
    [field({ kind: 'file' }), ['x', 'y'], '2 tệp', '2 file(s)'],
  ])('says %o', (asked, answer, vi, en) => {
    expect(answerInWords(asked, answer, { locale: 'vi' })).toBe(vi);
    expect(answerInWords(asked, answer, { locale: 'en' })).toBe(en);
  });

  it('names the places of an address and leaves out what is empty', () => {
    const areaName = (code: string) => ({ '14': 'tỉnh Sơn La', '03646': 'phường Tô Hiệu' })[code] ?? code;
    const answer = { province: '14', commune: '03646', detail: 'Tổ 3' };
    expect(answerInWords(field({ kind: 'address' }), answer, { locale: 'vi', areaName })).toBe(
      'Tổ 3, phường Tô Hiệu, tỉnh Sơn La',
    );
    expect(answerInWords(field({ kind: 'address' }), { ...answer, commune: '' }, { locale: 'vi', areaName })).toBe(
      'Tổ 3, tỉnh Sơn La',
    );
  });

  it('names files, and counts them where one has no name any more', () => {
    const names = new Map([
      ['x', 'anh.jpg'],
      ['y', 'bang.pdf'],
    ]);
    const fileName = (id: string) => names.get(id);
    expect(answerInWords(field({ kind: 'file' }), ['x', 'y'], { locale: 'vi', fileName })).toBe('anh.jpg; bang.pdf');
    expect(answerInWords(field({ kind: 'file' }), ['x', 'z'], { locale: 'vi', fileName })).toBe('2 tệp');
    expect(answerInWords(field({ kind: 'file' }), [], { locale: 'vi', fileName })).toBe('');
  });

  it('says nothing where there is no answer', () => {
    expect(answerInWords(field({ kind: 'text' }), undefined, { locale: 'vi' })).toBe('');
    expect(answerInWords(field({ kind: 'date' }), '', { locale: 'vi' })).toBe('');
  });
});
