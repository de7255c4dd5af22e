import type { ExternalService } from '#shared/service/external-service.ts';

/** A service that a ministry takes in, from 1 June 2026 on. */
export const anExternal = (changes: Partial<ExternalService> = {}): ExternalService => ({
  id: 'ho-chieu',
  name: { vi: 'Cấp hộ chiếu phổ thông', en: 'Ordinary passport' },
  summary: { vi: 'Tại cơ quan Công an.', en: 'At the police.' },
  field: { id: 'xuat-nhap-canh', name: { vi: 'Xuất nhập cảnh', en: 'Immigration' } },
  keywords: ['hộ chiếu'],
  lifeEvents: ['papers'],
  audiences: ['citizen'],
  administrativeLevel: 'province',
  href: 'https://dichvucong.gov.vn/ho-chieu',
  provider: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  validFrom: '2026-06-01',
  unverified: [],
  ...changes,
});
