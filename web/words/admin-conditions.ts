import type { Text } from '#shared/words/text.ts';

/** Words of conditions as rows: question, comparison, value. */
export const conditionWords = {
  always: { vi: 'Luôn luôn', en: 'Always' },
  join: { vi: 'Áp dụng khi', en: 'Applies when' },
  all: { vi: 'tất cả các dòng đều đúng', en: 'all rows hold' },
  any: { vi: 'bất kỳ dòng nào đúng', en: 'any row holds' },
  question: { vi: 'Câu hỏi, dòng {at}', en: 'Question, row {at}' },
  comparison: { vi: 'So sánh, dòng {at}', en: 'Comparison, row {at}' },
  value: { vi: 'Giá trị, dòng {at}', en: 'Value, row {at}' },
  chooseQuestion: { vi: '– Chọn câu hỏi –', en: '– Choose a question –' },
  gone: { vi: '{id} (không còn câu hỏi này)', en: '{id} (no such question)' },
  addRow: { vi: 'Thêm điều kiện', en: 'Add a condition' },
  addAnother: { vi: 'Thêm dòng', en: 'Add a row' },
  removeRow: { vi: 'Xóa dòng {at}', en: 'Delete row {at}' },
  row: { vi: 'dòng {at}', en: 'row {at}' },
  advanced: {
    vi: 'Không sửa được theo dòng, chỉ thay bằng dòng khác:',
    en: 'Not editable as a row, only replaceable:',
  },
  noQuestions: {
    vi: 'Chưa có câu hỏi nào để so sánh; hãy thêm câu hỏi trong phần Biểu mẫu trước.',
    en: 'There is no question to compare yet; add one in Form first.',
  },
} as const satisfies Record<string, Text>;
