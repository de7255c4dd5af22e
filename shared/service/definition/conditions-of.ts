import type { Condition } from '../condition.ts';
import type { Field } from '../form.ts';
import type { Service } from '../service.ts';
import { placedFields } from './form-places.ts';

/** A condition where it stands, the questions of its entry, and what must hold besides for it to matter at all. */
export type PlacedCondition = {
  condition: Condition;
  place: string;
  siblings: Field[];
  besides: Condition[];
  group: Field | undefined;
};

const given = (...conditions: (Condition | undefined)[]): Condition[] =>
  conditions.filter((condition) => condition !== undefined);

const inForm = ({ form }: Service): PlacedCondition[] => [
  ...(form?.sections ?? []).flatMap(({ id, showIf }) =>
    given(showIf).map((condition) => ({
      condition,
      place: `form.${id}.showIf`,
      siblings: [],
      besides: [],
      group: undefined,
    })),
  ),
  ...placedFields(form).flatMap(({ field, place, siblings, group, sectionShowIf }) => {
    const around = given(sectionShowIf, group?.showIf);
    const required = field.kind === 'note' || typeof field.required === 'boolean' ? undefined : field.required.if;
    return [
      ...given(field.showIf).map((condition) => ({
        condition,
        place: `${place}.showIf`,
        siblings,
        besides: around,
        group,
      })),
      ...given(required).map((condition) => ({
        condition,
        place: `${place}.required`,
        siblings,
        besides: [...around, ...given(field.showIf)],
        group,
      })),
    ];
  }),
];

const aroundForm = ({ documents, timeLimits, fee, chain }: Service): PlacedCondition[] => {
  const rules = [
    ...documents.map(({ id, when }) => ({ when, place: `documents.${id}.when` })),
    ...timeLimits.map(({ when }, at) => ({ when, place: `timeLimits.${at}.when` })),
    ...fee.lines.map(({ id, when }) => ({ when, place: `fee.${id}.when` })),
    ...(chain?.parts ?? []).map(({ id, when }) => ({ when, place: `chain.parts.${id}.when` })),
    ...(fee.exemptions ?? []).map(({ id, when }) => ({ when, place: `fee.exemptions.${id}.when` })),
  ];
  return rules.flatMap(({ when, place }) =>
    given(when).map((condition) => ({ condition, place, siblings: [], besides: [], group: undefined })),
  );
};

/** Every condition of a service: of sections, questions, documents, time limits, fee lines, exemptions and parts that follow. */
export const conditionsOf = (service: Service): PlacedCondition[] => [...inForm(service), ...aroundForm(service)];
