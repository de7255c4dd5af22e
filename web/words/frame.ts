import type { Text } from '#shared/words/text.ts';

/** Words around every page. */
export const frameWords = {
  oneStop: { vi: 'Bộ phận một cửa', en: 'One-stop service' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  services: { vi: 'Dịch vụ', en: 'Services' },
  track: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  my: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  pay: { vi: 'Thanh toán', en: 'Payment' },
  checkResult: { vi: 'Kiểm tra kết quả', en: 'Check a result' },
  checkReceipt: { vi: 'Kiểm tra biên lai', en: 'Check a receipt' },
  home: { vi: 'Trang chủ', en: 'Home' },
  mainNav: { vi: 'Trang chính', en: 'Main' },
  breadcrumbs: { vi: 'Đường dẫn', en: 'Breadcrumb' },
  footerNav: { vi: 'Cuối trang', en: 'Footer' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  desk: { vi: 'Dành cho cán bộ', en: 'For officers' },
  needsScript: {
    vi: 'Trang này cần JavaScript. Không bật được thì vẫn xem được thủ tục ở mục Dịch vụ và nộp hồ sơ tại quầy.',
    en: 'This page needs JavaScript. You can still read every procedure under Services and apply at the counter.',
  },
  onlyVietnamese: { vi: 'Trang này chỉ có tiếng Việt', en: 'This page is in Vietnamese only' },
  readInVietnamese: { vi: 'Đọc bằng tiếng Việt', en: 'Read it in Vietnamese' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFoundHelp: {
    vi: 'Địa chỉ có thể đã đổi. Hãy tìm lại từ trang chủ hoặc danh sách dịch vụ.',
    en: 'The address may have changed. Try the home page or the list of services.',
  },
  signingIn: { vi: 'Đang đăng nhập', en: 'Signing in' },
  applyOnline: { vi: 'Nộp hồ sơ trực tuyến', en: 'Apply online' },
  adminTitle: { vi: 'Quản trị dịch vụ công', en: 'Service administration' },
  deskTitle: { vi: 'Bàn làm việc một cửa', en: 'One-stop desk' },
} as const satisfies Record<string, Text>;
