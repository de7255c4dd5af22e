import type { Text } from '#shared/words/text.ts';

/** Words about the working hours of a unit, and the dossiers they touch. */
export const hoursWords = {
  sessions: { vi: 'Giờ làm việc riêng', en: 'Own working hours' },
  sessionsHint: {
    vi: 'Nơi tiếp nhận làm việc khác giờ của tỉnh thì ghi từng buổi, ví dụ từ 07:30 đến 11:30, nhiều nhất ba buổi. Không ghi buổi nào: theo giờ của tỉnh.',
    en: 'Where the counter keeps other hours than the province, enter each session, such as 07:30 to 11:30, at most three. None: the province’s hours.',
  },
  session: { vi: 'Buổi {at}', en: 'Session {at}' },
  begins: { vi: 'Từ giờ', en: 'Begins' },
  ends: { vi: 'Đến giờ', en: 'Ends' },
  timeWrong: { vi: 'Nhập giờ và phút, ví dụ 07:30', en: 'Enter hours and minutes, such as 07:30' },
  addSession: { vi: 'Thêm buổi làm việc', en: 'Add a session' },
  removeSession: { vi: 'Bỏ buổi {at}', en: 'Remove session {at}' },
  preview: { vi: 'Hồ sơ sẽ đổi giờ hẹn nếu ghi giờ này', en: 'Dossiers these hours would date otherwise' },
  previewHelp: {
    vi: 'Xem trước khi ghi. Xem hay ghi đều chưa đổi giờ hẹn nào; chỉ đổi khi bạn cho tính lại ở trang của đơn vị.',
    en: 'Look before you save. Neither looking nor saving moves a date; they move once you order it on the unit’s page.',
  },
  touched: { vi: 'Hồ sơ đang mở hẹn theo giờ làm việc cũ', en: 'Open dossiers dated by other hours' },
  touchedHelp: {
    vi: 'Hồ sơ do đơn vị này tiếp nhận và trả kết quả. Xem không làm thay đổi gì.',
    en: 'Dossiers this unit receives and hands back. Looking changes nothing.',
  },
} as const satisfies Record<string, Text>;
