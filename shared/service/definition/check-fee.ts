import type { Field } from '../form.ts';
import { costs, countsOf, stepsOf } from '../fee-parts.ts';
import type { FeeExemption, FeeLine, FeeScope } from '../fee.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { topFields } from './form-places.ts';

type Top = Map<string, Field>;

const checkCount = (id: string, place: string, top: Top): DefinitionError[] => {
  const field = top.get(id);
  if (field === undefined) return [definitionError('fee-field-unknown', place, { field: id })];
  return field.kind === 'whole-number' || field.kind === 'money'
    ? []
    : [definitionError('fee-field-not-number', place, { field: id })];
};

const stepsAscend = ({ amount }: FeeLine): boolean => {
  const ends = stepsOf(amount).map(({ upTo = Infinity }) => upTo);
  return (
    ends.length === 0 || (ends.at(-1) === Infinity && ends.every((end, at) => at === 0 || end > (ends[at - 1] ?? 0)))
  );
};

const isReversed = ({ validFrom, validTo }: FeeScope): boolean =>
  validFrom !== undefined && validTo !== undefined && validTo < validFrom;

const checkScope = (scope: FeeScope, place: string, { cases, offerings }: Service, top: Top): DefinitionError[] => [
  ...(isReversed(scope) ? [definitionError('validity-reversed', place)] : []),
  ...(scope.cases ?? [])
    .filter((each) => !cases.some(({ id }) => id === each))
    .map((each) => definitionError('unknown-case', `${place}.cases`, { case: each })),
  ...(scope.agencyIds ?? [])
    .filter((each) => !offerings.some(({ agencyId }) => agencyId === each))
    .map((agency) => definitionError('agency-not-offered', `${place}.agencyIds`, { agency })),
  ...(scope.places !== undefined && top.get(scope.places.field)?.kind !== 'address'
    ? [definitionError('fee-field-not-address', `${place}.places`, { field: scope.places.field })]
    : []),
];

const checkLine = (line: FeeLine, service: Service, top: Top): DefinitionError[] => {
  const place = `fee.${line.id}`;
  return [
    ...countsOf(line.amount).flatMap((count) => (typeof count === 'number' ? [] : checkCount(count.field, place, top))),
    ...(stepsAscend(line) ? [] : [definitionError('fee-tiers', place)]),
    ...checkScope(line, place, service, top),
  ];
};

/** Whoever has to prove it must be asked for the proof, and say that they claim it: else everyone would have it. */
const checkEvidence = (exemption: FeeExemption, place: string, { documents }: Service): DefinitionError[] => {
  const { evidence, when, cases, capacities } = exemption;
  if (evidence === undefined) return [];
  const document = documents.find(({ id }) => id === evidence);
  if (document === undefined)
    return [definitionError('fee-evidence-unknown', `${place}.evidence`, { document: evidence })];
  return [
    ...(document.required
      ? []
      : [definitionError('fee-evidence-optional', `${place}.evidence`, { document: evidence })]),
    ...((when ?? cases ?? capacities) ? [] : [definitionError('fee-exemption-for-all', place)]),
  ];
};

const checkExemption = (exemption: FeeExemption, service: Service, top: Top): DefinitionError[] => {
  const place = `fee.exemptions.${exemption.id}`;
  const unknown = (exemption.lines ?? []).filter((each) => !service.fee.lines.some(({ id }) => id === each));
  return [
    ...unknown.map((line) => definitionError('fee-line-unknown', `${place}.lines`, { line })),
    ...checkEvidence(exemption, place, service),
    ...checkScope(exemption, place, service, top),
  ];
};

/**
 * The fee can be reckoned: from numbers and addresses that are asked, in steps that ascend, in cases there are, at a time that is said; and
 * what is exempted reduces lines there are, on evidence that is asked for.
 */
export const checkFee = (service: Service): DefinitionError[] => {
  const { due, lines, exemptions = [] } = service.fee;
  const top = topFields(service.form);
  return [
    ...lines.flatMap((line) => checkLine(line, service, top)),
    ...exemptions.flatMap((exemption) => checkExemption(exemption, service, top)),
    ...(due === 'none' && lines.some(({ amount }) => costs(amount)) ? [definitionError('fee-not-due', 'fee.due')] : []),
  ];
};
