import type { Text } from '#shared/words/text.ts';

/** Words of the builder on procedures that follow by themselves (liên thông). */
export const adminChain = {
  intro: {
    vi: 'Thủ tục của cơ quan khác mà cổng tự nộp thay khi thủ tục này có kết quả. Người dân nộp và cam đoan một lần cho tất cả.',
    en: 'Procedures of other agencies that the portal files once this one has its result. People file and declare once for all of them.',
  },
  begin: { vi: 'Thêm liên thông', en: 'Make it a chain' },
  end: { vi: 'Bỏ liên thông', en: 'Make it stand alone' },
  addPart: { vi: 'Tên thủ tục tiếp theo', en: 'Name of the procedure that follows' },
  service: { vi: 'Mã dịch vụ', en: 'Id of the service' },
  serviceHint: {
    vi: 'Phần cuối địa chỉ trang thủ tục, ví dụ dang-ky-thuong-tru-tre-em',
    en: 'The end of the address of its page, e.g. dang-ky-thuong-tru-tre-em',
  },
  agencyHint: { vi: 'Như người dân gọi, ví dụ “Công an cấp xã”', en: 'As people call it, e.g. “The commune’s police”' },
  decides: { vi: 'Mã cơ quan giải quyết', en: 'Id of the agency that decides' },
  decidesHint: {
    vi: 'Để trống: cơ quan được giao mà hồ sơ cũng tiếp nhận ở nơi người dân đã nộp, hoặc cơ quan duy nhất được giao',
    en: 'Left empty: the agency whose dossiers are received where people filed, or the only one there is',
  },
  theCase: { vi: 'Mã trường hợp', en: 'Id of the case' },
  when: { vi: 'Bắt đầu khi nào', en: 'When it begins' },
  always: { vi: 'Luôn bắt đầu khi thủ tục trước có kết quả', en: 'Whenever the one before has its result' },
  carriedHint: {
    vi: 'Mỗi dòng: mã câu hỏi của thủ tục sau = mã câu hỏi ở đây; trùng mã thì ghi một lần',
    en: 'One a line: id of the question there = id of the question here; written once where they are the same',
  },
  documentsHint: {
    vi: 'Mỗi dòng: mã giấy tờ của thủ tục sau = mã giấy tờ ở đây, hoặc “result” (kết quả của thủ tục này), “result.mã-phần” (kết quả của thủ tục trước)',
    en: 'One a line: id of the paper there = id of the paper here, or “result” (the result of this one), “result.part-id” (of an earlier part)',
  },
} as const satisfies Record<string, Text>;
