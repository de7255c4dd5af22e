import type { Agency } from '../agency/agency.ts';
import type { Text } from './text.ts';

/** Where a unit stands in the administration. */
export const agencyLevelWords: Record<Agency['level'], Text> = {
  ministry: { vi: 'Bộ, ngành', en: 'Ministries' },
  province: { vi: 'Ủy ban nhân dân tỉnh', en: 'Province' },
  department: { vi: 'Sở, ban, ngành', en: 'Departments' },
  district: { vi: 'Cấp huyện', en: 'Districts' },
  commune: { vi: 'Cấp xã', en: 'Communes' },
  'one-stop': { vi: 'Trung tâm, bộ phận một cửa', en: 'One-stop centres' },
  'reception-point': { vi: 'Điểm tiếp nhận', en: 'Reception points' },
};
