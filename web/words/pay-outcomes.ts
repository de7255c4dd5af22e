import type { Text } from '#shared/words/text.ts';

/** Words of an attempt whose money, or a part of it, paid nothing: what came, why it goes back, and where to look what is still to be paid. */
export const outcomeWords = {
  allBack: { vi: 'Đã nhận {came}, số tiền này được hoàn trả', en: '{came} came and goes back to whoever paid' },
  allBackHelp: {
    vi: 'Số tiền này không trả cho khoản nào: khoản phí, lệ phí của lần nộp này đã được nộp bằng cách khác, đã thay đổi hoặc không phải nộp nữa. {back} được hoàn trả cho người nộp.',
    en: 'It paid no fee: the fee of this attempt was paid another way, has changed or is no longer due. {back} goes back to whoever paid.',
  },
  partBack: { vi: 'Đã nộp {kept}', en: '{kept} paid' },
  partBackHelp: {
    vi: 'Đã nhận {came}: {kept} được xác nhận và ghi vào hồ sơ, {back} là phần không phải nộp nên được hoàn trả cho người nộp.',
    en: '{came} came: {kept} is confirmed and recorded, {back} was not owed and goes back to whoever paid.',
  },
  tooLittle: { vi: 'Chưa nộp đủ: chỉ nhận được {came}', en: 'Not paid: only {came} came' },
  tooLittleHelp: {
    vi: 'Số tiền đã nhận ít hơn số phải nộp nên khoản này chưa được nộp. {back} được hoàn trả cho người nộp. Có thể nộp lại đủ số tiền, không phải điền lại gì.',
    en: 'Less came than is to be paid, so that the fee is not paid. {back} goes back to whoever paid. You may pay again in full; nothing is to be filled in again.',
  },
  someBackHelp: {
    vi: 'Đã nhận {came}; {back} được hoàn trả cho người nộp.',
    en: '{came} came; {back} goes back to whoever paid.',
  },
  seeWhatIsDue: {
    vi: 'Mở hồ sơ, hoặc hỏi người đã gửi đường dẫn, để biết còn khoản nào phải nộp.',
    en: 'Open the dossier, or ask who sent you the link, to see whether anything is still to be paid.',
  },
} as const satisfies Record<string, Text>;
