import type { Answers } from './condition.ts';
import { applies, countingAnswers } from './documents-asked.ts';
import type { Service, TimeLimit } from './service.ts';

/** The time limit of this case on these answers: the first that fits; the last one, which fits all, where none does. */
export const timeLimitFor = (
  service: Pick<Service, 'timeLimits' | 'form'>,
  caseId: string,
  answers: Answers,
): TimeLimit => {
  const counting = countingAnswers(service, answers);
  const limit = service.timeLimits.find((each) => applies(each, caseId, counting)) ?? service.timeLimits.at(-1);
  if (limit === undefined) throw new Error('a service has at least one time limit');
  return limit;
};
