import type { Text } from './text.ts';

/** The dates the law sets for a publishing decision, by whether they can still be kept. */
export const decisionAlarmWords = {
  'sign-by': {
    ahead: {
      vi: 'Phải ký chậm nhất ngày {date}: ít nhất 05 ngày trước ngày có hiệu lực (Nghị định 63/2010/NĐ-CP, Điều 15)',
      en: 'Sign by {date}: at least 5 days before it takes effect (Decree 63/2010, Article 15)',
    },
    kept: {
      vi: 'Đã ký trước ngày có hiệu lực ít nhất 05 ngày, hạn là {date} (Nghị định 63/2010/NĐ-CP, Điều 15)',
      en: 'Signed at least 5 days before it takes effect, due {date} (Decree 63/2010, Article 15)',
    },
    late: {
      vi: 'Quá hạn ký {date}: còn chưa đủ 05 ngày trước ngày có hiệu lực (Nghị định 63/2010/NĐ-CP, Điều 15)',
      en: 'Past {date}: less than 5 days before it takes effect (Decree 63/2010, Article 15)',
    },
  },
  'online-by': {
    ahead: {
      vi: 'Phải nhập vào cổng chậm nhất ngày {date}: trong 05 ngày làm việc từ ngày ký (Nghị định 63/2010/NĐ-CP, Điều 24)',
      en: 'Record it here by {date}: within 5 working days of signing (Decree 63/2010, Article 24)',
    },
    kept: {
      vi: 'Đã nhập vào cổng trong 05 ngày làm việc từ ngày ký, hạn là {date} (Nghị định 63/2010/NĐ-CP, Điều 24). Trang của thủ tục tự hiện từ ngày có hiệu lực',
      en: 'Recorded within 5 working days of signing, due {date} (Decree 63/2010, Article 24). Pages appear by themselves on the day it takes effect',
    },
    late: {
      vi: 'Quá hạn nhập vào cổng {date}: 05 ngày làm việc từ ngày ký (Nghị định 63/2010/NĐ-CP, Điều 24)',
      en: 'Past {date}: 5 working days after signing (Decree 63/2010, Article 24)',
    },
  },
} as const satisfies Record<string, Record<string, Text>>;
