import type { Document } from '#shared/document/document.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of sending files. The limits stand beside the control (TT 32/2017 Điều 7). */
export const uploadWords = {
  limits: {
    vi: 'PDF, JPG hoặc PNG, mỗi tệp tối đa 10 MB, không quá {count} tệp.',
    en: 'PDF, JPG or PNG, at most 10 MB each, at most {count} files.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose files' },
  photo: { vi: 'Chụp ảnh', en: 'Take a photo' },
  forDocument: { vi: 'cho {name}', en: 'for {name}' },
  sending: { vi: 'Đang gửi {percent}%', en: 'Sending {percent}%' },
  waiting: { vi: 'Đang nhận tệp', en: 'Arriving' },
  checking: { vi: 'Đang kiểm tra', en: 'Being checked' },
  clean: { vi: 'Đã kiểm tra', en: 'Checked' },
  refused: { vi: 'Không đạt: {why}', en: 'Not accepted: {why}' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  retry: { vi: 'Gửi lại', en: 'Try again' },
  look: { vi: 'Mở', en: 'Open' },
  remove: { vi: 'Xóa', en: 'Remove' },
  file: { vi: 'tệp {name}', en: 'file {name}' },
  failed: { vi: 'Chưa gửi được: {why}', en: 'Not sent: {why}' },
  wrongType: { vi: 'Chỉ nhận tệp PDF, JPG hoặc PNG', en: 'Only PDF, JPG or PNG files are taken' },
  tooLarge: { vi: 'Tệp lớn hơn 10 MB', en: 'The file is larger than 10 MB' },
  empty: { vi: 'Tệp rỗng', en: 'The file is empty' },
  earlier: { vi: 'Đã nộp trước đây; gửi tệp mới để thay', en: 'Handed in before; send a new file to replace it' },
  replaced: { vi: 'Được thay bằng tệp mới', en: 'Replaced by the new file' },
  none: { vi: 'Chưa có tệp nào', en: 'No file yet' },
  left: {
    vi: 'Còn {left} tệp chưa được gửi: mục này chỉ nhận {count} tệp. Ghép các trang vào một tệp PDF nếu cần.',
    en: 'Not sent: {left}. At most {count} files are taken here; put pages together in one PDF if need be.',
  },
  full: { vi: 'Đã đủ {count} tệp', en: '{count} files, no more are taken' },
} as const satisfies Record<string, Text>;

export const documentRefusalWords: Record<NonNullable<Document['refusal']>, Text> = {
  'wrong-content': { vi: 'nội dung không đúng với loại tệp', en: 'its content is not of the type it says' },
  threat: { vi: 'tệp chứa mã độc', en: 'it contains malware' },
  damaged: { vi: 'tệp bị hỏng', en: 'it is damaged' },
  'never-arrived': { vi: 'tệp không đến nơi', en: 'it never arrived' },
};
