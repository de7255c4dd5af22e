import type { ShownState } from '#shared/dossier/chain-states.ts';
import type { Text } from '#shared/words/text.ts';

/** Words of procedures that follow each other and are filed as one (liên thông). */
export const chainWords = {
  title: { vi: 'Thủ tục liên thông', en: 'Linked procedures' },
  help: {
    vi: 'Nộp một lần; các cơ quan lần lượt giải quyết. Thủ tục sau bắt đầu khi thủ tục trước có kết quả.',
    en: 'Filed once; the agencies work one after the other. Each begins when the one before has its result.',
  },
  here: { vi: 'hồ sơ đang xem', en: 'this dossier' },
  due: { vi: 'Hạn: {time}', en: 'Due: {time}' },
  fileAlone: { vi: 'Nộp riêng thủ tục này', en: 'File this one by itself' },
  files: {
    vi: 'Khi nộp, bạn cũng nộp và cam đoan cho các thủ tục sau. Cổng tự gửi từng hồ sơ khi thủ tục trước có kết quả, dùng đúng những gì bạn đã khai:',
    en: 'By submitting you also file, and declare for, the procedures below. The portal sends each once the one before has its result, with just what you declared:',
  },
  partOf: { vi: 'Thuộc hồ sơ liên thông', en: 'Part of a linked filing' },
  firstDossier: { vi: 'Xem hồ sơ đã nộp', en: 'See the filing' },
  onePage: {
    vi: 'Nộp thủ tục này một lần; khi có kết quả, cổng tự lập hồ sơ cho các thủ tục sau:',
    en: 'You file this once; when it has its result the portal files these for you:',
  },
  onlyWhen: { vi: 'Chỉ khi: {what}', en: 'Only when: {what}' },
} as const satisfies Record<string, Text>;

/** Where each stands, for whoever filed. */
export const partStateWords: Record<ShownState, Text> = {
  done: { vi: 'Đã có kết quả', en: 'Result ready' },
  running: { vi: 'Đang giải quyết', en: 'Being worked on' },
  'needs-you': { vi: 'Chờ người nộp', en: 'Waits for the applicant' },
  waiting: { vi: 'Chờ thủ tục trước', en: 'Waits for the one before' },
  blocked: { vi: 'Chưa bắt đầu được', en: 'Cannot begin yet' },
  'not-begun': { vi: 'Không bắt đầu', en: 'Does not begin' },
  ended: { vi: 'Kết thúc, không có kết quả', en: 'Ended without a result' },
  'left-out': { vi: 'Không áp dụng', en: 'Does not apply' },
};

/** What that means, and what to do, where the state alone does not say it. */
export const partNextWords: Partial<Record<ShownState, Text>> = {
  'needs-you': {
    vi: 'Mở hồ sơ để xem việc cần làm.',
    en: 'Open the dossier to see what is asked.',
  },
  blocked: {
    vi: 'Cổng kiểm tra lại mỗi đêm và tự lập hồ sơ khi thủ tục này nhận hồ sơ trở lại; không cần nộp lại.',
    en: 'The portal looks every night and begins it as soon as the service takes dossiers again; nothing need be filed anew.',
  },
  'not-begun': {
    vi: 'Thủ tục trước kết thúc mà không có kết quả. Khi đủ giấy tờ, có thể nộp riêng.',
    en: 'The one before ended without a result. Once the papers are there it can be filed by itself.',
  },
};
