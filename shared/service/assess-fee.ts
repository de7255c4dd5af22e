import type { FeeAssessment } from '../api/views.ts';
import { eachKind, kinded, spread, sumsOf } from '../payment/by-kind.ts';
import type { Answers } from './condition.ts';
import { countingAnswers } from './documents-asked.ts';
import { feeAmount, reduction } from './fee-amount.ts';
import { feeFits } from './fee-fits.ts';
import type { FeeFacts } from './fee-fits.ts';
import type { FeeExemption } from './fee.ts';
import type { Service } from './service.ts';

type Charged = Pick<Service, 'fee' | 'form'> & Partial<Pick<Service, 'documents'>>;
type Line = FeeAssessment['lines'][number];

const charges = ({ fee }: Charged, answers: Answers, facts: FeeFacts): Line[] => {
  const taken = new Set<string>();
  return fee.lines.flatMap((line) => {
    const { id, group, name, kind, legalBasis } = line;
    if ((group !== undefined && taken.has(group)) || !feeFits(line, answers, facts)) return [];
    if (group !== undefined) taken.add(group);
    const reckoned = feeAmount(line.amount, answers);
    return reckoned === undefined ? [] : [{ id, name, kind, legalBasis, ...reckoned }];
  });
};

/** The exemption that counts for a line: the greatest that fits, of equal ones the first. */
const greatest = (exemptions: FeeExemption[], lineId: string): FeeExemption | undefined =>
  exemptions
    .filter(({ lines }) => lines?.includes(lineId) ?? true)
    .reduce<FeeExemption | undefined>((one, other) => (one && one.percent >= other.percent ? one : other), undefined);

const exempted = ({ fee, documents = [] }: Charged, charged: Line[], answers: Answers, facts: FeeFacts): Line[] => {
  const fitting = (fee.exemptions ?? []).filter((each) => feeFits(each, answers, facts));
  return fitting.flatMap((exemption) => {
    const amounts = charged.filter((line) => line.dong > 0 && greatest(fitting, line.id) === exemption);
    if (amounts.length === 0) return [];
    const { id, name, percent, legalBasis, evidence } = exemption;
    const proof = documents.find((document) => document.id === evidence)?.name;
    const reduced = reduction(
      percent,
      amounts.map(({ dong }) => dong),
    );
    const off = spread(-reduced.dong, sumsOf(amounts));
    const kind = kinded(eachKind((each) => -off[each]));
    return [{ id, name, ...kind, legalBasis, ...reduced, exemption: { percent, ...(proof && { evidence: proof }) } }];
  });
};

/**
 * What is to be paid, in whole đồng, line by line with its trace and legal basis. Of a `group` the first line that fits counts;
 * a line that counts nothing (no copy beyond the free ones) is left out, a fixed 0 đồng is kept: it says so by law. A reduction that is
 * claimed is a line of its own, below nothing and of the kind it reduces, after what it reduces.
 */
export const assessFee = (service: Charged, answers: Answers, facts: FeeFacts): FeeAssessment => {
  const counting = countingAnswers(service, answers);
  const charged = charges(service, counting, facts);
  const lines = [...charged, ...exempted(service, charged, counting, facts)];
  return { due: service.fee.due, total: lines.reduce((sum, { dong }) => sum + dong, 0), lines };
};
