import type { ActionType } from '../dossier/lifecycle.ts';
import type { Locale } from '../words/text.ts';
import { say } from '../words/text.ts';
import { nextOf } from './next-of.ts';
import type { NoticeValues } from './render.ts';

const examples: Record<Locale, NoticeValues> = {
  vi: {
    code: 'H52.1-261123-0001',
    service: 'Đăng ký khai sinh',
    agency: 'UBND phường Tô Hiệu',
    receivingAgency: 'Trung tâm Phục vụ hành chính công phường Tô Hiệu',
    person: 'Cà Thị Hoa',
    moment: '09:00 thứ Hai 23/11/2026',
    due: '17:00 thứ Hai 30/11/2026',
    answerBy: '23/12/2026',
    until: '07/12/2026',
  },
  en: {
    code: 'H52.1-261123-0001',
    service: 'Birth registration',
    agency: 'People’s Committee of Tô Hiệu Ward',
    receivingAgency: 'Public Service Centre of Tô Hiệu Ward',
    person: 'Cà Thị Hoa',
    moment: '09:00 on Monday 23 November 2026',
    due: '17:00 on Monday 30 November 2026',
    answerBy: '23 December 2026',
    until: '7 December 2026',
  },
};
const link = { vi: 'https://dichvucong.tinh.gov.vn/ho-so-cua-toi/', en: 'https://dichvucong.tinh.gov.vn/en/my/' };

/** Values of nobody, to see and to measure a template by. */
export const exampleValues = (action: ActionType, locale: Locale): NoticeValues => {
  const values = { ...examples[locale], link: say(link, locale) };
  return { ...values, next: nextOf(action, locale, values) };
};
