import type { NoticeWords } from './notices.ts';
import type { Text } from './text.ts';

/** Why a part of a chain cannot begin, where its service says nothing itself. */
export const chainingWords = {
  notOffered: {
    vi: 'Thủ tục này chưa nhận hồ sơ trực tuyến',
    en: 'This service takes no dossiers online yet',
  },
  nobodyThere: {
    vi: 'Chưa xác định được cơ quan giải quyết cho nơi đã nộp',
    en: 'No agency is known to decide it where the filing was made',
  },
} satisfies Record<string, Text>;

/** What the applicant is told where the portal began a part and something is left to them. */
export const leftToApplicant: NoticeWords = {
  title: { vi: 'Hồ sơ liên thông chờ bạn hoàn thiện', en: 'A linked dossier waits for you' },
  body: [
    { vi: 'Thủ tục: {service}.', en: 'Service: {service}.' },
    { vi: 'Lúc {moment}.', en: 'At {moment}.' },
    { vi: 'Cơ quan giải quyết: {agency}.', en: 'Decided by: {agency}.' },
    {
      vi: 'Thủ tục trước đã có kết quả; thủ tục này được lập từ những gì bạn đã khai nhưng còn thiếu.',
      en: 'The one before has its result; this one was made from what you declared, and something is missing.',
    },
  ],
  next: [{ vi: 'Mở hồ sơ trên cổng, điền nốt và nộp.', en: 'Open it on the portal, fill in the rest and submit.' }],
};
