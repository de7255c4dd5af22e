import { describe, expect, it } from 'vitest';
import { fileProblem } from '#web/apply/send-file.ts';
import { concerningFrom } from '#shared/service/who-form.ts';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import { areaNameIn } from '#web/kit/areas.ts';
import { dateFrom, partsOf } from '#web/kit/date-field.tsx';
import { formatBytes } from '#web/kit/format.ts';
import { numberFrom } from '#web/kit/number-field.tsx';
import { safeReturn } from '#web/session/session.ts';

describe('what is typed becomes an answer', () => {
  it.each([
    ['1.500.000', 1500000],
    ['1 500 000', 1500000],
    ['12', 12],
    ['', undefined],
    ['mười hai', 'mười hai'],
  ])('reads the number %j', (typed, answer) => {
    expect(numberFrom(typed)).toBe(answer);
  });

  it.each([
    [{ day: '5', month: '3', year: '2026' }, '2026-03-05'],
    [{ day: '', month: '3', year: '2026' }, '2026-3-'],
    [{ day: '31', month: '', year: '' }, '--31'],
    [{ day: '', month: '', year: '' }, undefined],
  ])('keeps %j as typed until it is a date', (parts, answer) => {
    expect(dateFrom(parts)).toBe(answer);
    if (answer !== undefined && parts.day !== '5') expect(partsOf(answer)).toEqual(parts);
  });

  it('forgets what belonged to a capacity that was left again', () => {
    expect(concerningFrom({ capacity: 'self', name: 'Lò Thị Mai', taxCode: '0100109106' })).toEqual({
      capacity: 'self',
    });
    expect(concerningFrom({ capacity: 'parent', name: 'Lò Thị Mai', birthDate: '2026-1-' })).toEqual({
      capacity: 'parent',
      name: 'Lò Thị Mai',
    });
  });
});

describe('an answer in words', () => {
  const base = { id: 'x', label: { vi: 'X', en: 'X' }, required: false };
  const areas = {
    provinces: [{ code: '14', name: 'Tỉnh Sơn La', communes: [{ code: '03646', name: 'Phường Tô Hiệu' }] }],
  };

  it('says dates, money and addresses as people write them', () => {
    expect(answerInWords({ ...base, kind: 'date' }, '2026-11-23', { locale: 'vi' })).toBe('23/11/2026');
    expect(answerInWords({ ...base, kind: 'money' }, 1500000, { locale: 'vi' })).toBe('1.500.000 đ');
    expect(
      answerInWords(
        { ...base, kind: 'address' },
        { province: '14', commune: '03646', detail: 'Tổ 3' },
        { locale: 'vi', areaName: areaNameIn(areas) },
      ),
    ).toBe('Tổ 3, Phường Tô Hiệu, Tỉnh Sơn La');
  });
});

describe('a file before it is sent', () => {
  it.each([
    ['image/jpeg', 400_000, undefined],
    ['image/heic', 400_000, 'Chỉ nhận tệp PDF, JPG hoặc PNG'],
    ['application/pdf', 10 * 1024 * 1024 + 1, 'Tệp lớn hơn 10 MB'],
    ['application/pdf', 0, 'Tệp rỗng'],
  ])('%s of %d bytes', (type, size, problem) => {
    expect(fileProblem({ type, size })?.vi).toBe(problem);
  });

  it('has its size in words', () => {
    expect(formatBytes(412_345, 'vi')).toBe('403 KB');
    expect(formatBytes(1_468_006, 'vi')).toBe('1,4 MB');
    expect(formatBytes(10 * 1024 * 1024, 'en')).toBe('10 MB');
  });
});

describe('coming back from sign-in', () => {
  it.each([
    ['/nop-ho-so/?dossier=1', '/nop-ho-so/?dossier=1'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    [undefined, '/'],
  ])('goes from %j to %j', (asked, goes) => {
    expect(safeReturn(asked)).toBe(goes);
  });
});
