import type { FieldKind } from '../service/form.ts';
import type { Text } from './text.ts';

/**
 * What to do when an answer is missing, by the kind of question. `{Label}` is the question as asked, in quotes: not every one is a name of
 * something (“Đã đăng ký tại”), so none can be the object of a sentence.
 */
export const requiredWords: Record<FieldKind, Text> = {
  text: { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  'long-text': { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  'whole-number': { vi: 'Điền mục “{Label}” bằng số', en: 'Fill in “{Label}” with a number' },
  money: { vi: 'Điền mục “{Label}” (số tiền bằng đồng)', en: 'Fill in “{Label}” (amount in đồng)' },
  date: { vi: 'Điền mục “{Label}” (ngày/tháng/năm)', en: 'Fill in “{Label}” (day/month/year)' },
  'yes-no': { vi: 'Chọn “Có” hoặc “Không” cho mục “{Label}”', en: 'Choose “Yes” or “No” for “{Label}”' },
  'one-of': { vi: 'Chọn một mục ở “{Label}”', en: 'Choose one for “{Label}”' },
  'several-of': { vi: 'Chọn ít nhất một mục ở “{Label}”', en: 'Choose at least one for “{Label}”' },
  list: { vi: 'Chọn một mục trong danh sách “{Label}”', en: 'Choose one from the list “{Label}”' },
  'national-id': { vi: 'Điền mục “{Label}” (12 chữ số)', en: 'Fill in “{Label}” (12 digits)' },
  'tax-code': { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  phone: { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  email: { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  address: { vi: 'Điền mục “{Label}”', en: 'Fill in “{Label}”' },
  file: { vi: 'Tải tệp lên mục “{Label}”', en: 'Upload a file for “{Label}”' },
  note: { vi: 'Đọc mục “{Label}”', en: 'Read “{Label}”' },
  group: { vi: 'Thêm ít nhất một mục vào “{Label}”', en: 'Add at least one entry to “{Label}”' },
};

/** What is wrong with an answer and how to mend it. `{Label}` is the question as asked. */
export const violationWords = {
  'unknown-field': {
    vi: 'Biểu mẫu không có mục này; hãy tải lại trang để dùng biểu mẫu mới nhất',
    en: 'The form has no such item; reload the page to use the latest form',
  },
  'wrong-type': { vi: '“{Label}” không đúng kiểu; hãy nhập lại', en: '“{Label}” is of the wrong kind; enter it again' },
  'min-length': { vi: '“{Label}” cần ít nhất {min} ký tự', en: '“{Label}” needs at least {min} characters' },
  'max-length': {
    vi: '“{Label}” dài {length} ký tự; hãy rút còn {max} ký tự',
    en: '“{Label}” is {length} characters long; shorten it to {max}',
  },
  'letters-and-spaces': {
    vi: '“{Label}” chỉ gồm chữ cái và dấu cách',
    en: '“{Label}” may have only letters and spaces',
  },
  digits: { vi: '“{Label}” chỉ gồm chữ số', en: '“{Label}” may have only digits' },
  'vehicle-plate': {
    vi: '“{Label}” cần đúng biển số xe, ví dụ 26A-123.45',
    en: '“{Label}” must be a vehicle plate such as 26A-123.45',
  },
  'land-parcel': {
    vi: '“{Label}” cần số thửa, hoặc số thửa/số tờ bản đồ, ví dụ 125/34',
    en: '“{Label}” must be a parcel number, or parcel/map sheet such as 125/34',
  },
  'certificate-number': {
    vi: '“{Label}” cần số ghi trên giấy, ví dụ BK 123456',
    en: '“{Label}” must be the number on the certificate, such as BK 123456',
  },
  'cmnd-9': { vi: '“{Label}” gồm đúng 9 chữ số', en: '“{Label}” must be exactly 9 digits' },
  'whole-number': { vi: '“{Label}” phải là số nguyên', en: '“{Label}” must be a whole number' },
  min: { vi: '“{Label}” không được nhỏ hơn {min}', en: '“{Label}” must be {min} or more' },
  max: { vi: '“{Label}” không được lớn hơn {max}', en: '“{Label}” must be {max} or less' },
  date: {
    vi: '“{Label}” phải là ngày có thật, ví dụ 27/3/2026',
    en: '“{Label}” must be a real date such as 27 March 2026',
  },
  'not-before': { vi: '“{Label}” không được trước ngày {date}', en: '“{Label}” must be {date} or later' },
  'not-after': { vi: '“{Label}” không được sau ngày {date}', en: '“{Label}” must be {date} or earlier' },
  'not-before-today': {
    vi: '“{Label}” không được trước hôm nay ({date})',
    en: '“{Label}” must be today ({date}) or later',
  },
  'not-after-today': {
    vi: '“{Label}” không được sau hôm nay ({date})',
    en: '“{Label}” must be today ({date}) or earlier',
  },
  'not-before-field': {
    vi: '“{Label}” không được trước “{Other}” ({date})',
    en: '“{Label}” must be on or after “{Other}” ({date})',
  },
  'not-after-field': {
    vi: '“{Label}” không được sau “{Other}” ({date})',
    en: '“{Label}” must be on or before “{Other}” ({date})',
  },
  choice: { vi: 'Chọn một trong các mục đã cho ở “{Label}”', en: 'Choose one of the options given for “{Label}”' },
  'max-choices': { vi: '“{Label}”: chọn nhiều nhất {max} mục', en: '“{Label}”: choose at most {max}' },
  'national-id': {
    vi: '“{Label}” gồm đúng 12 chữ số, như trên thẻ căn cước',
    en: '“{Label}” must be the 12 digits on the identity card',
  },
  'tax-code': {
    vi: '“{Label}” chưa đúng: 10 chữ số, thêm -001 nếu là chi nhánh, hoặc số định danh 12 chữ số',
    en: '“{Label}” is not right: 10 digits, with -001 for a branch, or the 12-digit personal number',
  },
  phone: {
    vi: '“{Label}” chưa đúng; nhập số di động, ví dụ 0912 345 678',
    en: '“{Label}” is not right; enter a mobile number such as 0912 345 678',
  },
  'phone-or-landline': {
    vi: '“{Label}” chưa đúng; nhập số di động hoặc máy bàn, ví dụ 0212 385 0123',
    en: '“{Label}” is not right; enter a mobile or landline number such as 0212 385 0123',
  },
  email: {
    vi: '“{Label}” chưa đúng; nhập địa chỉ thư như ten@vidu.vn',
    en: '“{Label}” is not right; enter an address such as name@example.vn',
  },
  'address-province': { vi: 'Chọn tỉnh, thành phố ở mục “{Label}”', en: 'Choose the province for “{Label}”' },
  'address-commune': { vi: 'Chọn xã, phường ở mục “{Label}”', en: 'Choose the commune or ward for “{Label}”' },
  'address-detail': {
    vi: 'Nhập số nhà, đường, thôn, bản ở mục “{Label}”',
    en: 'Enter the house number, street or village for “{Label}”',
  },
  'unknown-province': {
    vi: 'Chọn lại tỉnh, thành phố trong danh sách ở mục “{Label}”',
    en: 'Choose the province for “{Label}” again from the list',
  },
  'unknown-commune': {
    vi: 'Chọn lại xã, phường ở mục “{Label}”: không thuộc tỉnh đã chọn',
    en: 'Choose the commune or ward for “{Label}” again: it is not in the province chosen',
  },
  'max-files': { vi: '“{Label}”: nhiều nhất {max} tệp', en: '“{Label}”: at most {max} files' },
  'min-entries': { vi: '“{Label}” cần ít nhất {min} mục', en: '“{Label}” needs at least {min} entries' },
  'max-entries': { vi: '“{Label}” có nhiều nhất {max} mục', en: '“{Label}” may have at most {max} entries' },
  'document-missing': { vi: 'Tải lên {label}', en: 'Upload {label}' },
  'one-document-missing': { vi: 'Tải lên một trong các giấy tờ: {list}', en: 'Upload one of these: {list}' },
  'unknown-document': {
    vi: 'Tệp của “{Label}” không có trong hồ sơ; hãy tải lên lại',
    en: 'The file for “{Label}” is not in the dossier; upload it again',
  },
  'id-sex': {
    vi: '“{Label}” thường của người có giới tính khác với giới tính đã khai; hãy kiểm tra lại',
    en: '“{Label}” usually belongs to a person of the other sex than declared; please check',
  },
  'id-birth-year': {
    vi: '“{Label}” cho thấy năm sinh {year}, khác ngày sinh đã khai; hãy kiểm tra lại',
    en: '“{Label}” points to birth year {year}, unlike the birth date declared; please check',
  },
  'id-future': {
    vi: '“{Label}” cho thấy năm sinh {year}, sau năm nay; hãy kiểm tra lại',
    en: '“{Label}” points to birth year {year}, which is yet to come; please check',
  },
} satisfies Record<string, Text>;

export type ViolationWording = keyof typeof violationWords;
