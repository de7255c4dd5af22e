import { describe, expect, it } from 'vitest';
import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { duties } from '#shared/person/duty.ts';
import { homeFor, sectionsFor } from '#web/admin/admin-nav.tsx';
import { filterAddress, filterFrom, matchingServices } from '#web/admin/service-filter.ts';

const row = (vi: string, more: Partial<AdminServiceRow> = {}): AdminServiceRow => ({
  ...{ serviceId: vi, code: '1.001193', level: 3, suspended: false, version: 1, validFrom: '2025-07-01' },
  name: { vi, en: `${vi} in English` },
  field: { vi: 'Hộ tịch', en: 'Civil status' },
  ...more,
});
const { version: _version, ...unpublished } = row('Chưa công bố');
const rows = [
  row('Đăng ký khai sinh'),
  row('Đăng ký kết hôn', { suspended: true }),
  row('Bán lẻ rượu', { field: { vi: 'Thương mại', en: 'Trade' }, abolishedFrom: '2026-01-01' }),
  unpublished,
];
const named = (filter: Partial<ReturnType<typeof filterFrom>>) =>
  matchingServices(rows, { q: '', field: '', state: '', ...filter }).map(({ name }) => name.vi);

describe('finding services', () => {
  it('needs no accents, takes every word, and knows codes and fields', () => {
    expect(named({ q: 'khai sinh' })).toEqual(['Đăng ký khai sinh']);
    expect(named({ q: 'dang KY hon' })).toEqual(['Đăng ký kết hôn']);
    expect(named({ q: '1.001193 thuong mai' })).toEqual(['Bán lẻ rượu']);
    expect(named({ q: 'không có' })).toEqual([]);
  });

  it('goes by field and state', () => {
    expect(named({ field: 'Thương mại' })).toEqual(['Bán lẻ rượu']);
    expect(named({ state: 'suspended' })).toEqual(['Đăng ký kết hôn']);
    expect(named({ state: 'not-published' })).toEqual(['Chưa công bố']);
    expect(named({ state: 'abolished' })).toEqual(['Bán lẻ rượu']);
    expect(named({ state: 'in-force' })).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn']);
  });

  it('stands in the address, and an address nobody knows asks for everything', () => {
    const filter = { q: 'hộ tịch & co', field: 'Hộ tịch', state: 'suspended' } as const;
    expect(filterFrom(new URLSearchParams(filterAddress(filter)))).toEqual(filter);
    expect(filterFrom(new URLSearchParams('?state=constructor'))).toEqual({ q: '', field: '', state: '' });
    expect(filterAddress({ q: '', field: '', state: '' })).toBe('?view=services');
  });
});

describe('where one may go', () => {
  it.each([
    ['editor', 'services'],
    ['reviewer', 'drafts'],
    ['publisher', 'decisions'],
    ['admin', 'services'],
  ] as const)('an %s begins with %s, which is open to them', (duty, home) => {
    expect(homeFor({ duties: [duty] })).toBe(home);
    expect(sectionsFor({ duties: [duty] }).map(({ view }) => view)).toContain(home);
  });

  it('is nowhere for those at the desk', () => {
    for (const duty of duties.slice(0, 4)) expect(sectionsFor({ duties: [duty] })).toEqual([]);
  });
});
