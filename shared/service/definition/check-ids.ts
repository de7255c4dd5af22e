import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { childrenOf } from '../field-parts.ts';
import { placedFields } from './form-places.ts';

const duplicates = (ids: string[], place: string): DefinitionError[] =>
  [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) =>
    definitionError('duplicate-id', `${place}.${id}`, { id }),
  );

const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id);

/** Names every JavaScript object already has: as ids they would seem answered. */
const isReserved = (id: string): boolean => id in {};

/** Ids are unique: questions in the whole form, an entry's in its group, choices in their question, and each list of the service. */
export const checkIds = ({ form, cases, documents, steps, fee, examples, chain }: Service): DefinitionError[] => {
  const sections = form?.sections ?? [];
  const placed = placedFields(form);
  return [
    ...duplicates(idsOf(sections), 'form'),
    ...duplicates(idsOf(sections.flatMap(({ fields }) => fields)), 'form'),
    ...placed.flatMap(({ field, place }) => duplicates(idsOf(childrenOf(field)), place)),
    ...placed.flatMap(({ field, place }) =>
      'choices' in field
        ? duplicates(
            field.choices.map(({ value }) => value),
            place,
          )
        : [],
    ),
    ...placed
      .filter(({ field }) => isReserved(field.id))
      .map(({ field, place }) => definitionError('reserved-id', place, { id: field.id })),
    ...duplicates(idsOf(cases), 'cases'),
    ...duplicates(idsOf(documents), 'documents'),
    ...duplicates(idsOf(steps), 'steps'),
    ...duplicates(idsOf(fee.lines), 'fee'),
    ...duplicates(idsOf(fee.exemptions ?? []), 'fee.exemptions'),
    ...duplicates(idsOf(examples), 'examples'),
    ...duplicates(idsOf(chain?.parts ?? []), 'chain.parts'),
  ];
};
