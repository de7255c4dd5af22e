import { hasStrayBraces, partsNamed, sealsAmid, templateParts } from '../fill-template.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const sealed = ['#number', '#date'];

/** The template of a result names questions that are in words, and nothing that nobody knows; number and date where the seal can write them. */
export const checkResult = ({ form, result }: Service): DefinitionError[] => {
  const { template, symbol } = result;
  if (template === undefined) return [];
  const askable = (form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind !== 'group' && kind !== 'note' && kind !== 'file')
    .map(({ id }) => id);
  const known = new Set<string>([...askable, ...Object.keys(templateParts)]);
  const unknown = (place: 'title' | 'body', names: string[]): DefinitionError[] =>
    [...new Set(names)].map((name) => definitionError('template-unknown-part', `result.template.${place}`, { name }));
  const stray = (['title', 'body'] as const)
    .filter((place) => hasStrayBraces(template[place]))
    .map((place) => definitionError('template-braces', `result.template.${place}`));
  return [
    ...(symbol === undefined ? [definitionError('template-without-symbol', 'result.symbol')] : []),
    ...unknown(
      'title',
      partsNamed(template.title).filter((name) => !known.has(name) || sealed.includes(name)),
    ),
    ...unknown(
      'body',
      partsNamed(template.body).filter((name) => !known.has(name)),
    ),
    ...stray,
    ...(sealsAmid(template.body) ? [definitionError('template-sealed-amid', 'result.template.body')] : []),
  ];
};
