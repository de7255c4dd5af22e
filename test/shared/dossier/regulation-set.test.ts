import { describe, expect, it } from 'vitest';
import { formAt, regulationAt } from '#shared/dossier/regulation-set.ts';

const used = [
  { from: '2027-01-01', regulation: 'tt-03-2025' as const },
  { from: '2020-01-01', regulation: 'tt-01-2018' as const },
];

describe('the forms of one-stop centres', () => {
  it('are those of TT 01/2018 until a province says otherwise', () => {
    expect(regulationAt(undefined, '2030-01-01T00:00:00.000Z')).toBe('tt-01-2018');
    expect(regulationAt([], '2030-01-01T00:00:00.000Z')).toBe('tt-01-2018');
  });

  it('turn at the local midnight of the day that is set, and a paper of before keeps its own', () => {
    expect(regulationAt(used, '2026-12-31T16:59:59.999Z')).toBe('tt-01-2018');
    expect(regulationAt(used, '2026-12-31T17:00:00.000Z')).toBe('tt-03-2025');
  });

  it('go by name: a notice that a dossier was stopped is a form of the later regulation alone', () => {
    expect(formAt(used, 'stop-notice', '2026-11-23T01:00:00.000Z')).toBeUndefined();
    expect(formAt(used, 'stop-notice', '2027-01-23T01:00:00.000Z')).toEqual({
      title: 'Thông báo dừng giải quyết hồ sơ',
      size: 'A5',
      regulation: 'tt-03-2025',
    });
    expect(formAt(used, 'apology', '2027-01-23T01:00:00.000Z')?.title).toBe('Văn bản xin lỗi và đề nghị gia hạn');
    expect(formAt(used, 'register', '2026-11-23T01:00:00.000Z')?.size).toBe('A4');
  });
});
