import { grouped } from '../../grouped.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const checkGroups = (documents: Service['documents']): DefinitionError[] =>
  [...grouped(documents, ({ anyOf }) => anyOf)].flatMap(([group, members]) => {
    if (group === undefined) return [];
    const place = `documents.${members[0]?.id ?? group}.anyOf`;
    const isMixed = members.some(({ required }) => required) && !members.every(({ required }) => required);
    return [
      ...(members.length === 1 ? [definitionError('any-of-alone', place, { group })] : []),
      ...(isMixed ? [definitionError('any-of-mixed', place, { group })] : []),
    ];
  });

/** Documents are asked in cases there are, each in some; alternatives are several and alike. */
export const checkDocuments = ({ documents, cases }: Service): DefinitionError[] => {
  const known = cases.map(({ id }) => id);
  return [
    ...documents.flatMap(({ id, cases: named = known }) => [
      ...named
        .filter((each) => !known.includes(each))
        .map((each) => definitionError('unknown-case', `documents.${id}.cases`, { case: each })),
      ...(named.some((each) => known.includes(each)) ? [] : [definitionError('never-asked', `documents.${id}`)]),
    ]),
    ...checkGroups(documents),
  ];
};
