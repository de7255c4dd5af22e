import type { FieldKind, PlainField, prefills } from '../service/form.ts';
import type { Text } from './text.ts';

/** The kinds of question, as those who build a form choose them. */
export const fieldKindWords: Record<FieldKind, Text> = {
  text: { vi: 'Chữ, một dòng', en: 'Short text' },
  'long-text': { vi: 'Chữ, nhiều dòng', en: 'Long text' },
  'whole-number': { vi: 'Số nguyên', en: 'Whole number' },
  money: { vi: 'Số tiền', en: 'Money' },
  date: { vi: 'Ngày', en: 'Date' },
  'yes-no': { vi: 'Có hoặc không', en: 'Yes or no' },
  'one-of': { vi: 'Chọn một', en: 'One of several' },
  'several-of': { vi: 'Chọn nhiều', en: 'Several of many' },
  list: { vi: 'Chọn trong danh sách', en: 'One of a list' },
  'national-id': { vi: 'Số định danh cá nhân', en: 'Personal number' },
  'tax-code': { vi: 'Mã số thuế', en: 'Tax code' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Thư điện tử', en: 'E-mail address' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  file: { vi: 'Tải tệp lên', en: 'File' },
  note: { vi: 'Ghi chú cho người điền', en: 'Note to the reader' },
  group: { vi: 'Nhóm lặp lại', en: 'Repeating group' },
};

/** What of the signed-in person is filled in. */
export const prefillWords: Record<(typeof prefills)[number], Text> = {
  fullName: { vi: 'Họ tên', en: 'Full name' },
  nationalId: { vi: 'Số định danh cá nhân', en: 'Personal number' },
  birthDate: { vi: 'Ngày sinh', en: 'Birth date' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Thư điện tử', en: 'E-mail address' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  organisationName: { vi: 'Tên tổ chức', en: 'Name of the organisation' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
};

type Pattern = NonNullable<Extract<PlainField, { kind: 'text' }>['pattern']>;

/** The named patterns a short text may be held to. */
export const patternWords: Record<Pattern, Text> = {
  'letters-and-spaces': { vi: 'Chỉ chữ cái và dấu cách', en: 'Letters and spaces' },
  digits: { vi: 'Chỉ chữ số', en: 'Digits' },
  'vehicle-plate': { vi: 'Biển số xe', en: 'Vehicle plate' },
  'land-parcel': { vi: 'Số thửa/tờ bản đồ', en: 'Land parcel' },
  'certificate-number': { vi: 'Số giấy chứng nhận', en: 'Certificate number' },
  'cmnd-9': { vi: 'Số CMND 9 chữ số', en: 'Old identity card number (9 digits)' },
};
