import type { Field } from '../form.ts';
import type { FeeLine } from '../fee.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { topFields } from './form-places.ts';

const countsOf = ({ amount }: FeeLine) => {
  if (amount.kind === 'fixed') return [];
  return amount.kind === 'per-item' ? [amount.count] : [amount.pages, amount.copies];
};

const checkCount = (id: string, place: string, top: Map<string, Field>): DefinitionError[] => {
  const field = top.get(id);
  if (field === undefined) return [definitionError('fee-field-unknown', place, { field: id })];
  return field.kind === 'whole-number' || field.kind === 'money'
    ? []
    : [definitionError('fee-field-not-number', place, { field: id })];
};

const tiersAscend = ({ amount }: FeeLine): boolean => {
  if (amount.kind !== 'per-page') return true;
  const ends = amount.tiers.map(({ upTo = Infinity }) => upTo);
  return ends.at(-1) === Infinity && ends.every((end, at) => at === 0 || end > (ends[at - 1] ?? 0));
};

const isReversed = ({
  validFrom,
  validTo,
}: {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}): boolean => validFrom !== undefined && validTo !== undefined && validTo < validFrom;

const checkLine = (line: FeeLine, { cases }: Service, top: Map<string, Field>): DefinitionError[] => {
  const place = `fee.${line.id}`;
  return [
    ...countsOf(line).flatMap((count) => (typeof count === 'number' ? [] : checkCount(count.field, place, top))),
    ...(tiersAscend(line) ? [] : [definitionError('fee-tiers', place)]),
    ...(isReversed(line) ? [definitionError('validity-reversed', place)] : []),
    ...(line.cases ?? [])
      .filter((each) => !cases.some(({ id }) => id === each))
      .map((each) => definitionError('unknown-case', `${place}.cases`, { case: each })),
  ];
};

const costs = ({ amount }: FeeLine): boolean => amount.kind === 'per-page' || amount.dong > 0;

/** The fee can be reckoned: from numbers that are asked, in tiers that ascend, in cases there are, at a time that is said. */
export const checkFee = (service: Service): DefinitionError[] => {
  const { due, lines } = service.fee;
  const top = topFields(service.form);
  return [
    ...lines.flatMap((line) => checkLine(line, service, top)),
    ...(due === 'none' && lines.some(costs) ? [definitionError('fee-not-due', 'fee.due')] : []),
  ];
};
