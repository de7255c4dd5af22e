import type { Wording } from './wording.ts';

/** What the browser says by itself, without a word of the API: what a gateway answers that knows none, and what is not published. */
export const browserRefusals = {
  'sign-in-expired': {
    title: { vi: 'Phiên đăng nhập đã hết hạn', en: 'Your sign-in has expired' },
    help: {
      vi: 'Đăng nhập lại để tiếp tục.',
      en: 'Sign in again to go on.',
    },
  },
  'wrong-role': {
    title: { vi: 'Tài khoản này không được làm việc đó', en: 'This account may not do that' },
    help: {
      vi: 'Hãy dùng tài khoản có nhiệm vụ phù hợp hoặc hỏi quản trị đơn vị.',
      en: 'Use an account with the right duty, or ask your administrator.',
    },
  },
  'not-found': {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    help: { vi: 'Kiểm tra lại đường dẫn hoặc mã hồ sơ.', en: 'Check the address or the dossier code.' },
  },
  'service-not-open': {
    title: { vi: 'Thủ tục này chưa nhận hồ sơ trực tuyến', en: 'This service does not take online applications' },
    help: { vi: 'Xem trang thủ tục để biết cách nộp.', en: 'See the service page for how to apply.' },
  },
  'body-too-large': {
    title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Too much data was sent at once' },
    help: { vi: 'Rút gọn nội dung; tệp được gửi ở mục tải tệp.', en: 'Shorten the text; files go through the upload.' },
  },
  throttled: {
    title: { vi: 'Quá nhiều yêu cầu trong thời gian ngắn', en: 'Too many requests in a short time' },
    help: { vi: 'Chờ một lát rồi thử lại.', en: 'Wait a little, then try again.' },
  },
  'try-again-later': {
    title: { vi: 'Hệ thống đang bận', en: 'The system is busy' },
    help: { vi: 'Chưa có gì bị mất. Thử lại sau ít phút.', en: 'Nothing was lost. Try again in a few minutes.' },
  },
} as const satisfies Record<string, Wording>;
