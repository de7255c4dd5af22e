import type { Due } from '#shared/dossier/dossier.ts';
import type { Status } from '#shared/dossier/status.ts';
import { formatTime } from '#shared/words/format.ts';
import type { Locale } from '#shared/words/text.ts';
import type { Say } from '../kit/locale.tsx';
import { myWords as words } from '../words/my.ts';

/** Which clock a due date is of: before acceptance the authority's answer, after it the result. */
export const dueName = (status: Status) => (status === 'submitted' ? words.dueIntake : words.due);

/** A due date's moment, marked "dự kiến" when it leans on a calendar not yet confirmed. */
export const dueTime = ({ at, provisional }: Due, t: Say, locale: Locale): string =>
  provisional ? t(words.dueProvisional, { time: formatTime(at, locale) }) : formatTime(at, locale);

/** `Hẹn trả kết quả: 17:00 ngày 27/11/2026`. */
export const dueInWords = (status: Status, due: Due, t: Say, locale: Locale): string =>
  `${t(dueName(status))}: ${dueTime(due, t, locale)}`;
