import type { Wording } from './wording.ts';

/** What only those are told who keep services, agencies and people; no citizen's page carries these words. */
export const adminRefusals = {
  'own-work': {
    title: {
      vi: 'Người soạn không được tự thẩm tra hoặc công bố',
      en: 'Authors may not review or publish their own work',
    },
    help: {
      vi: 'Hãy để đồng nghiệp chưa tham gia soạn thảo làm bước này. Bản dự thảo vẫn giữ nguyên.',
      en: 'Ask a colleague who did not write in it to take this step. The draft is kept as it is.',
    },
  },
  'draft-open-already': {
    title: { vi: 'Dịch vụ này đang có một bản dự thảo', en: 'This service has an open draft already' },
    help: {
      vi: 'Mở bản dự thảo đang có để sửa tiếp, hoặc chờ bản đó được công bố.',
      en: 'Open the existing draft to go on with it, or wait until it is published.',
    },
  },
  'not-ready': {
    title: { vi: 'Bản dự thảo còn lỗi phải sửa', en: 'The draft still has errors to mend' },
    help: {
      vi: 'Xem từng lỗi được nêu, sửa tại chỗ rồi gửi lại. Nội dung đã lưu vẫn còn.',
      en: 'See each error named, mend it at its place and send again. What was saved is kept.',
    },
  },
  'examples-red': {
    title: { vi: 'Có hồ sơ mẫu cho kết quả khác mong đợi', en: 'An example dossier did not come out as expected' },
    help: {
      vi: 'Cần ít nhất một hồ sơ mẫu được tiếp nhận và một hồ sơ mẫu bị từ chối, tất cả đúng kết quả. Sửa biểu mẫu hoặc hồ sơ mẫu rồi gửi lại.',
      en: 'At least one accepted and one refused example are needed, all as expected. Mend the form or the example and send again.',
    },
  },
  'decision-number-taken': {
    title: {
      vi: 'Số quyết định này đã được ghi trong năm',
      en: 'This decision number is already recorded for the year',
    },
    help: {
      vi: 'Kiểm tra số, cơ quan ban hành và ngày ký. Chưa có gì được công bố.',
      en: 'Check number, issuer and date of signing. Nothing was published.',
    },
  },
  'validity-overlaps': {
    title: { vi: 'Thời gian hiệu lực trùng với phiên bản khác', en: 'Its validity overlaps another version' },
    help: {
      vi: 'Chọn ngày có hiệu lực khác hoặc bỏ mục bị trùng. Chưa có gì được công bố.',
      en: 'Choose another effective date or remove the item that overlaps. Nothing was published.',
    },
  },
  'holds-dossiers': {
    title: { vi: 'Cán bộ này còn đang giữ hồ sơ', en: 'This member of staff still holds dossiers' },
    help: {
      vi: 'Lãnh đạo đơn vị bàn giao các hồ sơ này cho người khác tại bàn làm việc, rồi bạn ghi lại. Chưa có gì thay đổi; những gì đang nhập vẫn còn.',
      en: 'Their leader hands these over to others at the desk, then save again. Nothing was changed, and what you typed is kept.',
    },
  },
  'edited-meanwhile': {
    title: { vi: 'Nội dung này vừa được người khác sửa', en: 'Someone else has just changed this' },
    help: {
      vi: 'Chưa có gì được ghi. Những gì đang nhập vẫn còn; hãy xem bản mới nhất rồi ghi lại.',
      en: 'Nothing was written. What you typed is kept; look at the latest state, then try again.',
    },
  },
  'last-admin': {
    title: { vi: 'Cổng phải còn ít nhất một người quản trị', en: 'The portal must keep an administrator' },
    help: {
      vi: 'Giao nhiệm vụ quản trị cho người khác trước, không đặt ngày kết thúc, rồi làm lại. Chưa có gì thay đổi.',
      en: 'First give somebody else the duty without an end date, then try again. Nothing was changed.',
    },
  },
  'sign-in-taken': {
    title: {
      vi: 'Tài khoản đăng nhập này đã gắn với một cán bộ',
      en: 'This sign-in belongs to a member of staff already',
    },
    help: {
      vi: 'Kiểm tra lại mã tài khoản. Một tài khoản chỉ gắn với một người và không chuyển sang người khác.',
      en: 'Check the account number. A sign-in is one person’s and never becomes another’s.',
    },
  },
  'definition-too-large': {
    title: { vi: 'Nội dung dịch vụ quá lớn', en: 'The definition of the service is too large' },
    help: {
      vi: 'Bớt danh mục lựa chọn hoặc nội dung dài; tối đa 350 KB. Bản đã lưu trước đó vẫn còn.',
      en: 'Shorten choice lists or long texts; at most 350 KB. The last save is kept.',
    },
  },
} as const satisfies Record<string, Wording>;
