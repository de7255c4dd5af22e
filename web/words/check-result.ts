import type { Text } from '#shared/words/text.ts';

/** Words of the page where anyone who holds a result checks it, also without a network. */
export const checkResultWords = {
  lead: {
    vi: 'Quét mã QR trên giấy. Trang này kiểm tra ngay trên máy của bạn: không cần đăng nhập, không gửi nội dung của giấy đi đâu.',
    en: 'Scan the QR code of the paper. This page checks it on your device: no sign-in, and nothing of the paper is sent anywhere.',
  },
  paste: { vi: 'Hoặc dán địa chỉ ghi trong mã QR', en: 'Or paste the address in the QR code' },
  pasteMissing: { vi: 'Dán địa chỉ ghi trong mã QR', en: 'Paste the address in the QR code' },
  look: { vi: 'Kiểm tra', en: 'Check' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  genuine: { vi: 'Mã QR thật: do cơ quan dưới đây ký', en: 'The QR code is genuine: signed by the agency below' },
  genuineHelp: {
    vi: 'So các dòng dưới đây với giấy trong tay; khác dòng nào thì giấy đó đã bị sửa.',
    en: 'Compare these lines with the paper you hold; where one differs, that paper was altered.',
  },
  false: {
    vi: 'Mã QR này không phải do cổng ký. Đừng tin giấy này',
    en: 'This QR code was not signed by the portal. Do not rely on the paper',
  },
  falseHelp: {
    vi: 'Mã đã bị sửa, hoặc quét thiếu. Quét lại một lần; vẫn vậy thì hỏi cơ quan ghi trên giấy.',
    en: 'It was altered, or not read to its end. Scan it once more; if it stays so, ask the agency named on the paper.',
  },
  unknownKey: { vi: 'Chưa biết khóa đã ký mã này', en: 'The key that signed this code is not known here' },
  unknownKeyHelp: {
    vi: 'Tải lại trang khi có mạng để nhận danh sách khóa mới, rồi quét lại.',
    en: 'Load this page again with a network, to get the newest list of keys, and scan once more.',
  },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày vào số', en: 'Numbered on' },
  code: { vi: 'Mã hồ sơ', en: 'Code of the dossier' },
  corrects: { vi: 'Đính chính, thay cho kết quả số', en: 'Corrects, and stands in place of, no.' },
  asking: { vi: 'Đang hỏi cổng xem kết quả còn hiệu lực không…', en: 'Asking the portal whether the result stands…' },
  valid: { vi: 'Kết quả đang có hiệu lực (vừa hỏi cổng).', en: 'The result stands (the portal was just asked).' },
  withdrawn: {
    vi: 'Kết quả đã bị thu hồi để đính chính; không còn giá trị.',
    en: 'The result was taken back to be corrected; it counts no more.',
  },
  corrected: {
    vi: 'Kết quả đã được đính chính: thay bằng kết quả số {number}. Giấy này không còn giá trị.',
    en: 'The result was corrected: no. {number} stands in its place. This paper counts no more.',
  },
  notAsked: {
    vi: 'Không hỏi được cổng (không có mạng?), nên chưa biết kết quả có bị thu hồi hay đính chính sau ngày này không. Chữ ký trong mã QR vẫn đúng.',
    en: 'The portal could not be asked (no network?), so whether the result was taken back or corrected since is not known. The signature in the QR code holds all the same.',
  },
  notKnown: {
    vi: 'Cổng không có kết quả này trong sổ. Hãy hỏi cơ quan ghi trên giấy.',
    en: 'The portal has no such result in its register. Ask the agency named on the paper.',
  },
  again: { vi: 'Hỏi lại', en: 'Ask again' },
  file: { vi: 'Kiểm tra tệp PDF của kết quả', en: 'Check the PDF of the result' },
  fileHint: {
    vi: 'Chọn hoặc kéo thả tệp vào đây. Tệp được so ngay trên máy, không gửi đi.',
    en: 'Choose or drop the file here. It is compared on your device and sent nowhere.',
  },
  same: {
    vi: '{name}: đúng tệp đã cấp, không sai một byte.',
    en: '{name}: the very file that was issued, to the last byte.',
  },
  altered: {
    vi: '{name}: KHÔNG phải tệp đã cấp, hoặc đã bị sửa. Đừng tin tệp này.',
    en: '{name}: NOT the file that was issued, or altered since. Do not rely on it.',
  },
  needsScript: {
    vi: 'Trang này cần JavaScript để kiểm tra chữ ký trong mã QR. Không bật được thì mở tệp PDF bằng phần mềm xem được chữ ký số, hoặc hỏi cơ quan ghi trên giấy.',
    en: 'This page needs JavaScript to check the signature in the QR code. Without it, open the PDF in a reader that shows digital signatures, or ask the agency named on the paper.',
  },
} as const satisfies Record<string, Text>;
