import type { Answers } from './condition.ts';
import type { Service } from './service.ts';
import { timeLimitFor } from './time-limit-for.ts';

/** Is the result given at once, on the day itself? Then a receipt is written only if the applicant asks (NĐ 61/2018 Đ17.4). */
export const isImmediate = (service: Pick<Service, 'timeLimits' | 'form'>, caseId: string, answers: Answers): boolean =>
  timeLimitFor(service, caseId, answers).unit === 'same-day';
