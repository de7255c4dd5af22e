import type { Text } from './text.ts';

/** What keeps a publishing decision from being saved or signed, at the place it is about. */
export const decisionViolationWords = {
  'signed-in-future': { vi: 'Ngày ký không được sau hôm nay', en: 'The date of signing may not be after today' },
  'effective-before-signed': {
    vi: 'Ngày có hiệu lực không được trước ngày ký',
    en: 'It may not take effect before it was signed',
  },
  'effective-in-past': {
    vi: 'Ngày có hiệu lực phải là hôm nay hoặc sau hôm nay',
    en: 'It must take effect today or later',
  },
  'no-items': { vi: 'Quyết định chưa có mục nào', en: 'The decision lists nothing yet' },
  'listed-twice': { vi: 'Dịch vụ này có hơn một mục trong quyết định', en: 'This service is listed more than once' },
  'draft-not-ready': {
    vi: 'Bản dự thảo này không ở bước chờ ký công bố',
    en: 'This draft is not ready to be signed',
  },
  'in-another-decision': {
    vi: 'Bản dự thảo này đã có trong một quyết định khác',
    en: 'This draft is listed in another decision',
  },
  overlaps: {
    vi: 'Dịch vụ đã có phiên bản hoặc ngày bãi bỏ từ ngày có hiệu lực này trở đi',
    en: 'The service has a version, or its end, on or after that effective date already',
  },
  'nothing-in-force': {
    vi: 'Dịch vụ này không còn phiên bản nào để bãi bỏ',
    en: 'This service has no version in force to abolish',
  },
  'unknown-agency': { vi: 'Không có cơ quan này', en: 'There is no such agency' },
  'no-document': {
    vi: 'Tải lên bản PDF của quyết định đã ký trước khi ghi nhận',
    en: 'Upload the signed decision as PDF before recording it',
  },
  'not-a-decision': {
    vi: 'Chỉ tải lên quyết định đã ký, dạng PDF',
    en: 'Only the signed decision is uploaded here, as PDF',
  },
  'too-many-files': {
    vi: 'Quyết định này đã có quá nhiều lần tải lên',
    en: 'This decision has had too many uploads',
  },
} as const satisfies Record<string, Text>;
export type DecisionViolation = keyof typeof decisionViolationWords;
