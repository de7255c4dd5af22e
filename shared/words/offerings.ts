import type { Text } from './text.ts';

/** Why nobody takes a service, or one agency does not, on a date. */
export const offeringWords = {
  ended: {
    vi: 'Các cơ quan từng giải quyết thủ tục này đã ngừng nhận hồ sơ sau ngày {date}. Hỏi Bộ phận Một cửa nơi cư trú về cơ quan giải quyết hiện nay.',
    en: 'The authorities that handled this service took no more applications after {date}. Ask the one-stop office where you live who handles it now.',
  },
  notYet: {
    vi: 'Hồ sơ của thủ tục này được nhận từ ngày {date}.',
    en: 'Applications for this service are taken from {date} on.',
  },
  agencyEnded: {
    vi: 'Cơ quan này đã ngừng giải quyết thủ tục sau ngày {date}; chọn cơ quan đang giải quyết',
    en: 'This agency stopped handling the service after {date}; choose one that handles it now',
  },
} as const satisfies Record<string, Text>;
