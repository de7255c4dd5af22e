import type { Text } from '#shared/words/text.ts';

/** Words of signing in and of what may go wrong on the way to the portal. */
export const sessionWords = {
  title: { vi: 'Đăng nhập để tiếp tục', en: 'Sign in to go on' },
  why: {
    vi: 'Cổng cần biết ai nộp hồ sơ để trả kết quả đúng người và điền sẵn thông tin đã có.',
    en: 'The portal needs to know who applies, to answer the right person and to fill in what is known already.',
  },
  signIn: { vi: 'Đăng nhập bằng định danh điện tử', en: 'Sign in with your electronic identity' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signedInAs: { vi: 'Đang đăng nhập: {name}', en: 'Signed in as {name}' },
  failed: { vi: 'Chưa đăng nhập được', en: 'Sign-in did not work' },
  again: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  offline: { vi: 'Không kết nối được tới cổng', en: 'The portal cannot be reached' },
  offlineHelp: {
    vi: 'Kiểm tra mạng rồi thử lại.',
    en: 'Check your network and try again.',
  },
  broken: { vi: 'Có lỗi ngoài dự kiến', en: 'Something unexpected happened' },
  brokenHelp: {
    vi: 'Thử lại sau ít phút. Nếu vẫn lỗi, hãy báo Bộ phận Tiếp nhận và Trả kết quả.',
    en: 'Try again in a few minutes. If it goes on, tell the one-stop counter.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  retryAfter: { vi: 'Thử lại sau {seconds} giây.', en: 'Try again in {seconds} seconds.' },
} as const satisfies Record<string, Text>;
