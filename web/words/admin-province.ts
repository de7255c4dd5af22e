import type { Text } from '#shared/words/text.ts';

/** Words of the page about how the province presents itself. */
export const provinceWords = {
  title: { vi: 'Thông tin tỉnh', en: 'Province' },
  intro: {
    vi: 'Tên, biểu trưng, màu và ngôn ngữ của mọi trang. Sau khi ghi, toàn bộ trang được xuất bản lại, mất chừng một phút.',
    en: 'Name, emblem, colours and languages of every page. Once saved, all pages are published anew, which takes about a minute.',
  },
  form: { vi: 'Cách tỉnh hiện trên cổng', en: 'How the province appears' },
  portal: { vi: 'Tên cổng', en: 'Name of the portal' },
  name: { vi: 'Tên tỉnh', en: 'Name of the province' },
  footer: { vi: 'Dòng chữ cuối trang', en: 'Words below every page' },
  footerHint: {
    vi: 'Cơ quan chịu trách nhiệm nội dung, nơi liên hệ.',
    en: 'Who answers for the content, and where to turn.',
  },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  both: { vi: 'Tiếng Việt và tiếng Anh', en: 'Vietnamese and English' },
  onlyVietnamese: { vi: 'Chỉ tiếng Việt', en: 'Vietnamese only' },
  onlyVietnameseHelp: {
    vi: 'Địa chỉ tiếng Anh đã lưu vẫn dẫn đến trang tiếng Việt.',
    en: 'English addresses that people kept lead to the Vietnamese pages.',
  },
  header: { vi: 'Màu đầu trang', en: 'Header' },
  accent: { vi: 'Màu nhấn', en: 'Accent' },
  action: { vi: 'Màu nút và liên kết', en: 'Buttons and links' },
  headerHint: {
    vi: 'Nền của tên cổng, chữ trắng trên nền này.',
    en: 'Behind the portal’s name, which is white on it.',
  },
  accentHint: { vi: 'Vạch dưới đầu trang.', en: 'The line below the header.' },
  actionHint: {
    vi: 'Tránh màu đỏ: người dùng nhận ra lỗi nhờ màu đỏ.',
    en: 'Avoid red: it is by red that people see errors.',
  },
  pick: { vi: 'Chọn {name} trên bảng màu', en: 'Pick a colour: {name}' },
  ratio: { vi: 'Tương phản {ratio}:1, cần ít nhất {least}:1', en: 'Contrast {ratio}:1, at least {least}:1 is needed' },
  colourWrong: { vi: '{name}: nhập mã màu, ví dụ #903938', en: '{name}: enter a colour such as #903938' },
  emblem: { vi: 'Biểu trưng', en: 'Emblem' },
  emblemHint: {
    vi: 'Ảnh PNG, JPEG, SVG hoặc WebP. Máy của bạn thu ảnh về 160 × 160 điểm. Quốc huy chỉ dùng khi quy định cho phép.',
    en: 'PNG, JPEG, SVG or WebP. Your device draws it to 160 × 160 pixels. The national emblem is for those whom the law lets use it.',
  },
  noEmblem: { vi: 'Chưa có: trang dùng dấu hiệu trung tính.', en: 'None: pages have a neutral mark.' },
  currentEmblem: { vi: 'Biểu trưng đang chọn', en: 'The emblem chosen' },
  removeEmblem: { vi: 'Bỏ biểu trưng', en: 'Remove the emblem' },
  emblemWrong: {
    vi: 'Không đọc được ảnh này. Hãy chọn tệp PNG, JPEG, SVG hoặc WebP khác',
    en: 'This image cannot be read. Choose another PNG, JPEG, SVG or WebP file',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  noPreview: {
    vi: 'Bản xem trước hiện lại khi các màu đủ tương phản.',
    en: 'The preview is back once the colours stand out well enough.',
  },
  sampleButton: { vi: 'Nộp hồ sơ trực tuyến', en: 'Apply online' },
  sampleLink: { vi: 'Thủ tục đăng ký khai sinh', en: 'Registration of birth' },
  saved: {
    vi: 'Đã ghi. Các trang đang được xuất bản lại.',
    en: 'Saved. The pages are being published anew.',
  },
} as const satisfies Record<string, Text>;
