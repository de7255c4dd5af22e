import { describe, expect, it } from 'vitest';
import type { Standing } from '#shared/service/standing.ts';
import { serviceRow } from '#functions/drafting/service-row.ts';

const name = { vi: 'Đổi giấy phép lái xe', en: 'Exchange of a driving licence' };
const stored = { serviceId: 'doi-giay-phep', code: '1.000001', name, field: name, level: 3 };
const standing = (validTo?: string): Standing => ({
  versions: [
    {
      version: 1,
      procedureVersion: 1,
      validFrom: '2025-07-01',
      number: '1/QĐ-UBND',
      ...(validTo !== undefined && { validTo }),
    },
  ],
});
const on = (today: string, validTo?: string) => serviceRow(stored, standing(validTo), today);

describe('a line of the list of services', () => {
  it('says of a service whose last version ran out since when, and not that it was never published', () => {
    expect(on('2026-06-30', '2026-06-30')).toMatchObject({ version: 1 });
    expect(on('2026-06-30', '2026-06-30')).not.toHaveProperty('abolishedFrom');
    expect(on('2026-07-01', '2026-06-30')).toMatchObject({ abolishedFrom: '2026-07-01' });
    expect(on('2026-07-01', '2026-06-30')).not.toHaveProperty('version');
  });

  it('says nothing of an end before the first version, or where there is none', () => {
    for (const [today, validTo] of [
      ['2025-06-30', '2026-06-30'],
      ['2026-07-01', undefined],
    ] as const)
      expect(on(today, validTo)).not.toHaveProperty('abolishedFrom');
  });
});
