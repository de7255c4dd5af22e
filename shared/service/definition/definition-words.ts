import type { Locale, Text } from '../../words/text.ts';

/** The languages of a text, as a missing one is named. */
export const languageWords: Record<Locale, Text> = {
  vi: { vi: 'Việt', en: 'Vietnamese' },
  en: { vi: 'Anh', en: 'English' },
};

/** What is wrong with the definition of a service, for those who write it. */
export const definitionWords = {
  'unknown-field': {
    vi: 'Không có câu hỏi “{field}” để so sánh (câu hỏi của một nhóm chỉ dùng được trong nhóm ấy)',
    en: 'There is no question “{field}” to compare (a group’s question can be used in that group only)',
  },
  'condition-cycle': {
    vi: 'Điều kiện phụ thuộc vào chính nó: {path}',
    en: 'The condition depends on itself: {path}',
  },
  'impossible-comparison': {
    vi: 'Câu hỏi “{field}” (loại {kind}) không so sánh được bằng “{compare}” với giá trị này',
    en: 'The question “{field}” ({kind}) cannot be compared by “{compare}” with this value',
  },
  'unknown-choice': {
    vi: '“{value}” không phải là lựa chọn của câu hỏi “{field}”',
    en: '“{value}” is not a choice of the question “{field}”',
  },
  'never-holds': {
    vi: 'Điều kiện không bao giờ đúng; hãy sửa hoặc bỏ mục này',
    en: 'The condition can never hold; mend it or remove the item',
  },
  'missing-translation': { vi: 'Thiếu nội dung tiếng {language}', en: 'The {language} text is missing' },
  malformed: {
    vi: 'Mục này còn thiếu hoặc sai dạng ({why})',
    en: 'This is missing or of the wrong form ({why})',
  },
  'same-translation': {
    vi: 'Nội dung tiếng Anh giống hệt tiếng Việt; hãy kiểm tra bản dịch',
    en: 'The English text equals the Vietnamese; check the translation',
  },
  'file-in-group': {
    vi: 'Câu hỏi tải tệp không đặt được trong nhóm lặp lại; hãy đưa ra ngoài nhóm',
    en: 'A file question cannot stand in a repeating group; move it out of the group',
  },
  'duplicate-id': { vi: 'Mã “{id}” dùng hai lần', en: 'The id “{id}” is used twice' },
  'reserved-id': { vi: 'Mã “{id}” không dùng được; hãy đặt tên khác', en: 'The id “{id}” is reserved; choose another' },
  'unknown-case': { vi: 'Không có trường hợp “{case}”', en: 'There is no case “{case}”' },
  'never-asked': {
    vi: 'Giấy tờ này không được yêu cầu trong trường hợp nào',
    en: 'This document is asked in no case',
  },
  'any-of-alone': {
    vi: 'Nhóm “{group}” chỉ có một giấy tờ; hãy thêm giấy tờ thay thế hoặc bỏ nhóm',
    en: 'The group “{group}” has a single document; add an alternative or drop the group',
  },
  'any-of-mixed': {
    vi: 'Các giấy tờ trong nhóm “{group}” phải cùng bắt buộc hoặc cùng không bắt buộc',
    en: 'The documents of the group “{group}” must all be required or all be optional',
  },
  shares: {
    vi: 'Tỷ lệ thời gian của các bước cộng lại là {sum} %, phải là 100 %',
    en: 'The steps’ shares add up to {sum} %, not to 100 %',
  },
  'last-limit-conditional': {
    vi: 'Thời hạn cuối cùng phải dùng cho mọi trường hợp còn lại, không kèm điều kiện',
    en: 'The last time limit must fit all that remain, without a condition',
  },
  'limit-out-of-reach': {
    vi: 'Thời hạn này không bao giờ được dùng: thời hạn đứng trước đã dùng cho mọi trường hợp',
    en: 'This time limit is never used: one before it fits all',
  },
  'commitment-longer': {
    vi: 'Thời hạn cam kết ({committed}) dài hơn thời hạn theo quy định ({value})',
    en: 'The committed time ({committed}) is longer than the legal one ({value})',
  },
  'fee-field-unknown': {
    vi: 'Không có câu hỏi “{field}” để tính phí',
    en: 'There is no question “{field}” to reckon the fee from',
  },
  'fee-field-not-number': {
    vi: 'Câu hỏi “{field}” không phải là số nên không tính phí được',
    en: 'The question “{field}” is not a number, so no fee can be reckoned from it',
  },
  'fee-tiers': {
    vi: 'Các bậc phí phải tăng dần và bậc cuối không có giới hạn',
    en: 'Fee tiers must ascend and the last one must have no end',
  },
  'fee-field-not-address': {
    vi: 'Câu hỏi “{field}” không phải là địa chỉ nên không xét theo địa bàn được',
    en: 'The question “{field}” is not an address, so no place can be told from it',
  },
  'fee-line-unknown': { vi: 'Không có khoản thu “{line}” để giảm', en: 'There is no fee line “{line}” to reduce' },
  'fee-evidence-unknown': {
    vi: 'Không có giấy tờ “{document}” để chứng minh diện miễn, giảm',
    en: 'There is no document “{document}” to prove the exemption',
  },
  'fee-evidence-optional': {
    vi: 'Giấy tờ “{document}” chứng minh diện miễn, giảm phải là bắt buộc với người đề nghị miễn, giảm',
    en: 'The document “{document}” proves the exemption, so whoever claims it must be required to attach it',
  },
  'fee-exemption-for-all': {
    vi: 'Diện miễn, giảm cần giấy tờ chứng minh nhưng lại áp dụng cho mọi hồ sơ; hãy thêm điều kiện',
    en: 'The exemption needs evidence, yet it is for every dossier; add its condition',
  },
  'fee-not-due': {
    vi: 'Có khoản phải nộp nhưng chưa nói nộp khi nào',
    en: 'There is something to pay but not when to pay it',
  },
  'partial-without-reason': {
    vi: 'Dịch vụ một phần phải nêu lý do và căn cứ (NĐ 224/2026, Điều 14)',
    en: 'A partially online service must state its reason and basis (Decree 224/2026, Art. 14)',
  },
  'no-form': {
    vi: 'Dịch vụ mức độ {level} phải có biểu mẫu điện tử',
    en: 'A service of level {level} must have an online form',
  },
  'offering-overlap': {
    vi: 'Cơ quan “{agency}” được giao hai lần trong cùng thời gian',
    en: 'The agency “{agency}” is named twice for the same time',
  },
  'validity-reversed': {
    vi: 'Ngày hết hiệu lực đứng trước ngày bắt đầu',
    en: 'The validity ends before it begins',
  },
  'empty-range': {
    vi: 'Giới hạn dưới lớn hơn giới hạn trên nên không câu trả lời nào đúng',
    en: 'The lower bound exceeds the upper, so no answer fits',
  },
  'bound-not-a-date': {
    vi: 'Giới hạn ngày phải dựa vào một câu hỏi khác thuộc loại ngày, “{field}” thì không',
    en: 'A date can be bounded only by another date question, which “{field}” is not',
  },
  'prefill-mismatch': {
    vi: 'Không thể điền sẵn “{prefill}” vào câu hỏi loại {kind}',
    en: '“{prefill}” cannot be filled into a question of kind {kind}',
  },
  'no-reason': {
    vi: 'Câu hỏi chưa nói vì sao phải hỏi; hãy ghi lý do và căn cứ ở câu hỏi hoặc ở phần chứa nó',
    en: 'The question does not say why it is asked; give the reason and basis at the question or at its section',
  },
  'no-retention': {
    vi: 'Câu hỏi chưa nói câu trả lời được lưu bao nhiêu năm; hãy ghi ở câu hỏi hoặc ở phần chứa nó',
    en: 'The question does not say how many years the answer is kept; say so at the question or at its section',
  },
  'no-accepted-example': {
    vi: 'Cần ít nhất một hồ sơ mẫu được tiếp nhận',
    en: 'At least one example dossier that is accepted is needed',
  },
  'no-refused-example': {
    vi: 'Cần ít nhất một hồ sơ mẫu bị từ chối vì có lỗi',
    en: 'At least one example dossier that is refused for its errors is needed',
  },
  'example-channel': {
    vi: 'Hồ sơ mẫu nộp {channel}, nhưng dịch vụ không nhận theo cách này',
    en: 'The example is filed {channel}, which the service does not offer',
  },
  'example-document': {
    vi: 'Không có giấy tờ hay câu hỏi tải tệp “{document}”',
    en: 'There is no document or file question “{document}”',
  },
  'agency-not-offered': {
    vi: 'Cơ quan “{agency}” không được giao thủ tục này',
    en: 'The agency “{agency}” does not handle this service',
  },
  'level-4-not-payable': {
    vi: 'Mức độ 4 phải cho nộp phí trực tuyến, nhưng có trường hợp mà không khoản thu nào dùng cho kênh trực tuyến',
    en: 'Level 4 means paying online, but there is a case of which no fee line is for the online channel',
  },
  'level-not-online': {
    vi: 'Mức độ {level} phải nhận hồ sơ trực tuyến, nhưng không có cách nộp trực tuyến',
    en: 'Level {level} means filing online, but the online channel is not offered',
  },
  'level-files-online': {
    vi: 'Mức độ {level} chỉ cung cấp thông tin và biểu mẫu, nhưng lại nhận hồ sơ trực tuyến; hãy nâng mức độ hoặc bỏ cách nộp này',
    en: 'Level {level} is information and forms only, yet the online channel is offered; raise the level or drop the channel',
  },
  'form-not-filed': {
    vi: 'Mức độ {level} không nhận hồ sơ trực tuyến nên biểu mẫu điện tử này không bao giờ được dùng',
    en: 'At level {level} nothing is filed online, so this online form is never used',
  },
  'mode-not-online': {
    vi: 'Dịch vụ toàn trình phải nhận hồ sơ trực tuyến (NĐ 42/2022)',
    en: 'A fully online service must be filed online (Decree 42/2022)',
  },
  'mode-result-at-counter': {
    vi: 'Dịch vụ toàn trình phải trả kết quả trực tuyến hoặc qua bưu chính công ích (NĐ 42/2022)',
    en: 'A fully online service must return the result online or by public post (Decree 42/2022)',
  },
  'template-unknown-part': {
    vi: 'Mẫu kết quả nhắc đến “{name}”, nhưng không có câu hỏi hay mục nào như vậy dùng được ở đây',
    en: 'The template of the result names “{name}”, which is no question or part that can stand here',
  },
  'template-braces': {
    vi: 'Có dấu ngoặc nhọn lẻ; trong ngoặc chỉ ghi tên của chỗ điền, không ghi gì khác',
    en: 'There is a stray brace; write each part as a name within braces and nothing else',
  },
  'template-sealed-amid': {
    vi: 'Số và ngày do văn thư đóng khi vào số nên chỉ đặt được ở cuối dòng',
    en: 'Number and date are written by the registrar’s seal, so they can stand at the end of a line only',
  },
  'template-without-symbol': {
    vi: 'Mẫu kết quả cần ký hiệu để vào sổ văn bản đi, ví dụ XN-UBND',
    en: 'A template needs the symbol of its outgoing register, for example XN-UBND',
  },
  'chain-of-itself': {
    vi: 'Thủ tục liên thông không thể tiếp nối bằng chính nó',
    en: 'A procedure cannot follow itself in its chain',
  },
  'chain-question-unknown': {
    vi: 'Không có câu hỏi “{field}” để chuyển sang thủ tục tiếp theo',
    en: 'There is no question “{field}” to carry over to the next procedure',
  },
  'chain-paper-unknown': {
    vi: 'Không có giấy tờ hay kết quả “{document}” để chuyển sang thủ tục tiếp theo',
    en: 'There is no paper or result “{document}” to carry over to the next procedure',
  },
  'chain-service-unknown': {
    vi: 'Không có thủ tục “{service}” để tiếp nối',
    en: 'There is no service “{service}” to follow',
  },
  'chain-no-question': {
    vi: 'Thủ tục “{service}” không có câu hỏi “{name}”',
    en: 'The service “{service}” has no question “{name}”',
  },
  'chain-no-paper': {
    vi: 'Thủ tục “{service}” không yêu cầu nộp giấy tờ “{name}”',
    en: 'The service “{service}” asks for no paper “{name}”',
  },
  'mode-files-online': {
    vi: 'Dịch vụ chỉ cung cấp thông tin nhưng lại nhận hồ sơ trực tuyến; hãy chọn “toàn trình” hoặc “một phần”',
    en: 'The service is information only, yet it is filed online; choose fully or partly online',
  },
} satisfies Record<string, Text>;

export type DefinitionFault = keyof typeof definitionWords;
