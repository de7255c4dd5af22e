import type { Text } from '#shared/words/text.ts';

/** Words of home, search and lists. */
export const catalogueWords = {
  heading: { vi: 'Cần làm thủ tục gì?', en: 'What do you need to do?' },
  lead: {
    vi: 'Tìm thủ tục, xem cần giấy tờ gì, hết bao nhiêu tiền và bao lâu, rồi nộp hồ sơ ngay trên cổng này.',
    en: 'Find a procedure, see what it takes, what it costs and how long it lasts, then apply right here.',
  },
  searchLabel: { vi: 'Tên thủ tục hoặc việc cần làm', en: 'Name of the procedure or what you want to do' },
  searchHint: { vi: 'Gõ có dấu hay không dấu đều được', en: 'With or without Vietnamese accents' },
  search: { vi: 'Tìm', en: 'Search' },
  found: { vi: 'Tìm thấy {count} thủ tục cho “{query}”', en: '{count} procedures found for “{query}”' },
  foundNone: {
    vi: 'Không có thủ tục nào cho “{query}”. Thử từ khác hoặc xem theo lĩnh vực.',
    en: 'No procedure found for “{query}”. Try other words, or browse by field.',
  },
  unreached: {
    vi: 'Không kết nối được tới cổng. Kiểm tra mạng rồi bấm Tìm lần nữa.',
    en: 'The portal cannot be reached. Check your network and press Search again.',
  },
  results: { vi: 'Kết quả tìm kiếm', en: 'Search results' },
  byLifeEvent: { vi: 'Theo sự kiện trong đời', en: 'By life event' },
  byField: { vi: 'Theo lĩnh vực', en: 'By field' },
  byAudience: { vi: 'Theo đối tượng', en: 'By who applies' },
  byLevel: { vi: 'Theo mức độ', en: 'By level' },
  byDepartment: { vi: 'Theo cơ quan giải quyết', en: 'By authority' },
  byAdministration: { vi: 'Theo cấp giải quyết', en: 'By tier of government' },
  all: { vi: 'Tất cả dịch vụ', en: 'All services' },
  allFields: { vi: 'Xem cả {count} lĩnh vực', en: 'See all {count} fields' },
  countOf: { vi: '{count} thủ tục', en: '{count} procedures' },
  rangeOf: { vi: 'Thủ tục {from}–{to} trong {count} thủ tục', en: 'Procedures {from}–{to} of {count}' },
  pageTitle: { vi: '{name} (trang {number})', en: '{name} (page {number})' },
  pages: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  pageNumber: { vi: 'Trang {number}', en: 'Page {number}' },
  previousPage: { vi: 'Trang trước', en: 'Previous page' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  elsewhere: { vi: 'Nộp ở hệ thống khác: {system} ({host})', en: 'Filed in another system: {system} ({host})' },
  emptied: { vi: 'Danh sách này không còn thủ tục', en: 'This list is empty now' },
  emptiedHelp: {
    vi: 'Các thủ tục ở đây đã chuyển sang mục khác hoặc đã bãi bỏ.',
    en: 'Its procedures have moved to another list or were abolished.',
  },
  trackLead: {
    vi: 'Đã nộp hồ sơ? Nhập mã để biết mức độ hoàn thành.',
    en: 'Already applied? Enter the code to see how far it has come.',
  },
} as const satisfies Record<string, Text>;
