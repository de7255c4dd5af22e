import type { FeeAssessment } from '../api/views.ts';
import { isInForce } from '../calendar/in-force.ts';
import type { Answers } from './condition.ts';
import { applies, countingAnswers } from './documents-asked.ts';
import { feeAmount } from './fee-amount.ts';
import type { FeeLine } from './fee.ts';
import type { Service } from './service.ts';

/** What the fee hangs on beside the answers: the case, how it is filed, the local date it is owed on, the agency that decides. */
export type FeeFacts = {
  caseId: string;
  channel: 'online' | 'counter' | 'post';
  date: string;
  agencyId?: string;
};

const fits = (line: FeeLine, answers: Answers, { caseId, channel, date }: FeeFacts): boolean =>
  (line.channels === undefined || line.channels.includes(channel)) &&
  isInForce({ validFrom: line.validFrom ?? '', validTo: line.validTo }, date) &&
  applies(line, caseId, answers);

/**
 * What is to be paid, in whole đồng, line by line with its trace and legal basis. Of a `group` the first line that fits counts;
 * a line that counts nothing (no copy beyond the free ones) is left out, a fixed 0 đồng is kept: it says so by law.
 */
export const assessFee = (service: Pick<Service, 'fee' | 'form'>, answers: Answers, facts: FeeFacts): FeeAssessment => {
  const counting = countingAnswers(service, answers);
  const taken = new Set<string>();
  const lines = service.fee.lines.flatMap((line) => {
    const { id, group, name, legalBasis } = line;
    if ((group !== undefined && taken.has(group)) || !fits(line, counting, facts)) return [];
    if (group !== undefined) taken.add(group);
    const reckoned = feeAmount(line.amount, counting);
    return reckoned === undefined ? [] : [{ id, name, legalBasis, ...reckoned }];
  });
  return { due: service.fee.due, total: lines.reduce((sum, { dong }) => sum + dong, 0), lines };
};
