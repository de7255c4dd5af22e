import type { Province } from './province.ts';

/** How a portal presents itself until its administrator says otherwise: the national emblem is regulated, so there is a neutral mark. */
export const unnamedProvince: Province = {
  portal: { vi: 'Cổng dịch vụ công', en: 'Public service portal' },
  name: { vi: 'Tỉnh Sơn La', en: 'Son La Province' },
  footer: {
    vi: 'Nội dung thủ tục theo quyết định công bố của Chủ tịch UBND tỉnh. Giờ làm việc theo giờ Việt Nam.',
    en: 'Procedures as published by the Chairperson of the Provincial People’s Committee. Working hours are Vietnam time.',
  },
  languages: ['vi', 'en'],
  colours: { header: '#903938', accent: '#d9a93c', action: '#0b5cab' },
};
