import type { Text } from './text.ts';
import type { Wording } from './wording.ts';

/** Why nothing can be paid where a collecting unit's accounts have all ended. */
export const noAccountInUse: Text = {
  vi: 'Đơn vị thu hiện không có tài khoản nào đang dùng nên chưa nhận tiền được. Chưa có khoản tiền nào bị trừ, khoản phải nộp giữ nguyên; liên hệ nơi nhận hồ sơ hoặc thử lại sau.',
  en: 'The collecting unit has no account in use just now, so that nothing can be paid to it. No money was taken and the fee stays as it is; ask where you handed in, or try again later.',
};

/** What anyone may be told who pays a fee, takes one, or gives one back. */
export const paymentRefusals = {
  'fee-unpaid': {
    title: { vi: 'Phí, lệ phí của hồ sơ chưa được nộp', en: 'The fee of this dossier has not been paid' },
    help: {
      vi: 'Khi khoản này đã nộp trực tuyến trên cổng hoặc tại quầy thì làm lại bước này. Hồ sơ giữ nguyên.',
      en: 'Once it is paid, online on the portal or at the counter, take this step again. The dossier is kept as it is.',
    },
  },
  'fee-due-first': {
    title: {
      vi: 'Thủ tục này thu phí, lệ phí khi nộp hồ sơ',
      en: 'The fee of this service is paid with the submission',
    },
    help: {
      vi: 'Chọn “Gửi và thanh toán”. Những gì đã điền vẫn được giữ.',
      en: 'Choose “Send and pay”. What you filled in is kept.',
    },
  },
  'fee-already-paid': {
    title: { vi: 'Khoản này đã được nộp', en: 'This fee has been paid already' },
    help: {
      vi: 'Không nộp hay thu thêm khoản này. Nếu tiền đã đến hai lần, phần thừa sẽ được hoàn trả cho người nộp.',
      en: 'There is nothing more to pay or to take. If money came twice, what is too much goes back to who paid.',
    },
  },
  'no-payable-fee': {
    title: { vi: 'Không có khoản phí, lệ phí nào phải nộp', en: 'There is no fee to pay' },
    help: {
      vi: 'Tải lại hồ sơ để xem số tiền hiện tại.',
      en: 'Reload the dossier to see what is to be paid now.',
    },
  },
  'exemption-unjudged': {
    title: { vi: 'Đề nghị miễn, giảm phí chưa được xét', en: 'A claimed exemption has not been judged' },
    help: {
      vi: 'Xem giấy tờ chứng minh rồi chọn “Xét miễn, giảm phí”: bộ phận một cửa xét khi chưa ai thụ lý, sau đó là người thụ lý hoặc lãnh đạo. Xét xong thì làm lại bước này.',
      en: 'Look at the evidence and choose “Judge an exemption”: reception does until somebody processes the dossier, then who processes it or a leader. Then take this step again.',
    },
  },
  'provider-not-configured': {
    title: { vi: 'Cách thanh toán này chưa mở ở đơn vị thu', en: 'This way to pay is not open at the collecting unit' },
    help: {
      vi: 'Chọn cách khác hoặc nộp tại quầy. Chưa có khoản tiền nào bị trừ.',
      en: 'Choose another way or pay at the counter. No money was taken.',
    },
  },
  'different-collectors': {
    title: { vi: 'Các khoản này do những đơn vị khác nhau thu', en: 'Different units collect these fees' },
    help: {
      vi: 'Chỉ nộp chung được các khoản của cùng một đơn vị thu. Bỏ bớt rồi nộp từng nhóm.',
      en: 'Only fees of one collecting unit can be paid together. Pay them group by group.',
    },
  },
  'link-expired': {
    title: { vi: 'Đường dẫn thanh toán đã hết hạn', en: 'This payment link has expired' },
    help: {
      vi: 'Nếu đã chuyển tiền theo đường dẫn này thì đừng nộp lại: tiền đến sau vẫn được ghi nhận hoặc hoàn trả. Nếu chưa, xin người nộp hồ sơ gửi đường dẫn mới.',
      en: 'If you have sent money by this link, do not pay again: money that comes later is still recorded, or goes back. If you have not, ask the applicant for a new link.',
    },
  },
  'refund-above-paid': {
    title: { vi: 'Số tiền hoàn vượt quá số đã thu', en: 'The refund is above what was paid' },
    help: {
      vi: 'Nhập số tiền không quá phần đã thu và chưa hoàn trả.',
      en: 'Enter no more than what was paid and not given back.',
    },
  },
  'refund-moved-on': {
    title: { vi: 'Khoản hoàn trả không còn ở bước này', en: 'The refund is not at this step any more' },
    help: {
      vi: 'Chưa có gì được ghi. Tải lại danh sách hoàn trả để xem khoản này đang ở đâu.',
      en: 'Nothing was written. Reload the list of refunds to see where it stands.',
    },
  },
  'settled-already': {
    title: { vi: 'Khoản này đã có người xử lý', en: 'Somebody has settled this already' },
    help: {
      vi: 'Chưa có gì được ghi thêm. Tải lại danh sách để xem những khoản còn lại.',
      en: 'Nothing more was written. Reload the list to see what is left.',
    },
  },
  'statement-imported-already': {
    title: { vi: 'Sao kê này đã được nhập', en: 'This statement has been read already' },
    help: {
      vi: 'Không có dòng nào mới; không khoản nào được ghi nhận hai lần.',
      en: 'It has no new line; nothing is counted twice.',
    },
  },
  'day-closed': {
    title: { vi: 'Sổ thu của ngày này đã khóa', en: 'The book of this day is closed' },
    help: {
      vi: 'Ghi khoản thu vào ngày làm việc tiếp theo, hoặc nhờ lãnh đạo kiểm tra.',
      en: 'Record it on the next working day, or ask a leader to look into it.',
    },
  },
  'booked-meanwhile': {
    title: { vi: 'Sổ thu của ngày này vừa thay đổi', en: 'The book of this day has just changed' },
    help: {
      vi: 'Chưa khóa sổ. Số tiền theo sổ đã được cập nhật, những gì đã nhập vẫn còn; đếm lại tiền mặt rồi khóa sổ.',
      en: 'The day was not closed. What is booked was read anew and what you typed is kept; count the cash again, then close the day.',
    },
  },
  'not-a-pdf': {
    title: { vi: 'Tệp này không ký số được', en: 'This file cannot be signed' },
    help: {
      vi: 'Chỉ ký được tệp PDF không đặt mật khẩu. Chuyển kết quả sang PDF, tải lên rồi ký lại. Tệp cũ vẫn còn.',
      en: 'Only a PDF without a password can be signed. Make the result a PDF, upload it and sign again. The old file is kept.',
    },
  },
} as const satisfies Record<string, Wording>;
