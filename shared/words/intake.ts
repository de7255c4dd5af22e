import type { Text } from './text.ts';

/** Words of who brings a dossier on paper, and of the papers counted at the counter. */
export const intakeWords = {
  broughtBy: { vi: 'Người nộp tại quầy', en: 'Who brings it' },
  fullName: { vi: 'Họ tên người nộp', en: 'Full name of whoever brings it' },
  nationalId: { vi: 'Số định danh của người nộp', en: 'Their personal identification number' },
  birthDate: { vi: 'Ngày sinh của người nộp', en: 'Their date of birth' },
  sex: { vi: 'Giới tính của người nộp', en: 'Their sex' },
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
  address: { vi: 'Địa chỉ của người nộp', en: 'Their address' },
  phone: { vi: 'Số điện thoại của người nộp', en: 'Their telephone number' },
  email: { vi: 'Email của người nộp', en: 'Their e-mail' },
  channel: { vi: 'Hồ sơ đến bằng cách nào?', en: 'How did the dossier come?' },
  counter: { vi: 'Nộp trực tiếp tại quầy', en: 'Handed in at the counter' },
  post: { vi: 'Gửi qua bưu chính công ích', en: 'Sent by public post' },
  postalItem: { vi: 'Số hiệu bưu gửi', en: 'Number of the postal item' },
  neitherScannedNorCounted: {
    vi: 'Ghi số bản “{Label}” đã nhận, hoặc quét giấy này',
    en: 'Count how many of “{Label}” were handed in, or scan it',
  },
  notShown: {
    vi: 'Đối chiếu bản chính “{Label}” rồi đánh dấu “Đã xuất trình”',
    en: 'Compare the original of “{Label}”, then tick “Shown”',
  },
  notAsked: {
    vi: 'Thủ tục không yêu cầu giấy này; bỏ số bản đã ghi',
    en: 'The service does not ask for this paper; take its count out',
  },
} as const satisfies Record<string, Text>;

/** Why somebody whose unit ended receives nothing there. */
export const unitEnded: Text = {
  vi: 'Đơn vị của bạn đã kết thúc hoạt động. Hồ sơ nhập dở vẫn được giữ; đề nghị quản trị chuyển tài khoản sang đơn vị kế thừa rồi tiếp nhận ở đó.',
  en: 'Your unit has ended. What you entered is kept; ask an administrator to move your account to its successor, then receive it there.',
};
