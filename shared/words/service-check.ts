import type { Text } from './text.ts';

/** What checking a folder of services says besides the faults of the definitions. */
export const serviceCheckWords = {
  'not-json': { vi: 'Tệp không phải là JSON đọc được', en: 'The file is not JSON that can be read' },
  'same-id': {
    vi: 'Mã “{id}” đã dùng ở tệp {file}',
    en: 'The id “{id}” is already used in {file}',
  },
  problem: { vi: '{file}: {message}', en: '{file}: {message}' },
  placedProblem: { vi: '{file}: {place}: {message}', en: '{file}: {place}: {message}' },
  fine: {
    vi: '{services} dịch vụ, {examples} hồ sơ mẫu: không có lỗi',
    en: '{services} services, {examples} examples: no errors',
  },
  faulty: {
    vi: '{services} dịch vụ, {examples} hồ sơ mẫu: {problems} lỗi phải sửa',
    en: '{services} services, {examples} examples: {problems} errors to mend',
  },
  empty: { vi: 'Không có tệp JSON nào trong {folder}', en: 'There is no JSON file in {folder}' },
  usage: {
    vi: 'Cách dùng: npm run services -- check <thư mục> [--en]',
    en: 'Usage: npm run services -- check <folder> [--en]',
  },
} satisfies Record<string, Text>;
