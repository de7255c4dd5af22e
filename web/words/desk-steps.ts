import type { Text } from '#shared/words/text.ts';

/** Words of the internal procedure at the desk: steps, hand-overs, who is away. */
export const stepWords = {
  title: { vi: 'Quy trình nội bộ', en: 'Internal procedure' },
  help: {
    vi: 'Tỷ lệ thời gian đã dùng của từng bước, tính bằng giờ làm việc kể từ khi thời hạn bắt đầu; thời gian chờ người nộp không tính.',
    en: 'Of each step the share of its time that was used, in working hours since the time limit began; waiting for the applicant does not count.',
  },
  current: { vi: 'Đang ở bước này', en: 'It is here now' },
  over: { vi: 'Vượt thời gian của bước', en: 'Over its time' },
  used: { vi: 'Đã dùng {used} / {allowed} ({percent}%)', en: 'Used {used} of {allowed} ({percent}%)' },
  unused: { vi: 'Chưa dùng; được {allowed}', en: 'Not used yet; {allowed} allowed' },
  hours: { vi: '{hours} giờ', en: '{hours} h' },
  hoursMinutes: { vi: '{hours} giờ {minutes} phút', en: '{hours} h {minutes} min' },
  minutes: { vi: '{minutes} phút', en: '{minutes} min' },
  handOvers: { vi: 'Giao, nhận hồ sơ', en: 'Hand-overs' },
  gave: { vi: '{name} giao lúc {time}', en: 'Given by {name}, {time}' },
  given: { vi: 'Giao lúc {time}', en: 'Given {time}' },
  got: { vi: '{name} nhận lúc {time}', en: 'Received by {name}, {time}' },
  notYet: { vi: '{name} chưa xác nhận nhận', en: '{name} has not confirmed receipt yet' },
  waits: { vi: 'Chờ người có nhiệm vụ nhận', en: 'Waits for whoever has the duty' },
  toStep: { vi: 'Chuyển đến bước (không bắt buộc)', en: 'To which step (optional)' },
  stepOpen: { vi: 'Theo nhiệm vụ của người nhận', en: 'As the duties of the colleague say' },
  anybody: { vi: 'Ai có nhiệm vụ {duty} sẽ nhận', en: 'Whoever is {duty} takes it up' },
  awayUntil: { vi: 'vắng đến hết {date}', en: 'away until {date}' },
} as const satisfies Record<string, Text>;
