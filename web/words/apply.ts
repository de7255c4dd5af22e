import type { Text } from '#shared/words/text.ts';

/** Words of beginning an application and of its steps: what is read before the first answer. */
export const applyWords = {
  title: { vi: 'Nộp hồ sơ trực tuyến', en: 'Apply online' },
  noService: { vi: 'Chưa chọn thủ tục.', en: 'No procedure chosen.' },
  chooseService: { vi: 'Chọn thủ tục', en: 'Choose a procedure' },
  begin: { vi: 'Bắt đầu', en: 'Begin' },
  case: { vi: 'Trường hợp của hồ sơ', en: 'Your case' },
  caseMissing: { vi: 'Chọn trường hợp của hồ sơ', en: 'Choose your case' },
  agency: { vi: 'Cơ quan giải quyết', en: 'Authority' },
  agencyHelp: {
    vi: 'Chọn nơi có thẩm quyền, thường là nơi cư trú hoặc nơi có công trình, thửa đất.',
    en: 'Choose the one in charge, usually where you live or where the building or land is.',
  },
  agencyMissing: { vi: 'Chọn cơ quan giải quyết', en: 'Choose the authority' },
  keptNote: {
    vi: 'Nội dung được lưu tự động. Có thể đóng trình duyệt và làm tiếp trên thiết bị khác ở mục Hồ sơ của tôi.',
    en: 'Everything is saved as you go. You may close the browser and continue on another device under My dossiers.',
  },
  documents: { vi: 'Giấy tờ', en: 'Documents' },
  check: { vi: 'Kiểm tra và nộp', en: 'Check and submit' },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  back: { vi: 'Quay lại', en: 'Back' },
  saved: { vi: 'Đã lưu lúc {time}', en: 'Saved at {time}' },
  savedPlain: { vi: 'Đã lưu', en: 'Saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  unsaved: {
    vi: 'Chưa lưu lên cổng – mất mạng. Nội dung vẫn giữ trên thiết bị này.',
    en: 'Not saved on the portal – no network. It is kept on this device.',
  },
  unsavedOther: {
    vi: 'Chưa lưu lên cổng: {why}. Nội dung vẫn giữ trên thiết bị này.',
    en: 'Not saved on the portal: {why}. It is kept on this device.',
  },
  conflictMark: { vi: 'Hồ sơ vừa được sửa ở nơi khác', en: 'It was changed somewhere else' },
} as const satisfies Record<string, Text>;
