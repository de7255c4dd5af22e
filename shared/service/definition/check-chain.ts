import { documentsOf } from '../documents-asked.ts';
import { resultOf } from '../result-of.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** What follows in a chain is another service, and is filed with questions, papers and results that there are; each of its own once. */
export const checkChain = (service: Service): DefinitionError[] => {
  const { chain, form, id } = service;
  const parts = chain?.parts ?? [];
  const questions = new Set((form?.sections ?? []).flatMap(({ fields }) => fields.map((field) => field.id)));
  const papers = new Set(documentsOf(service).map((document) => document.id));
  return parts.flatMap((part, at) => {
    const place = `chain.parts.${part.id}`;
    const results = [resultOf, ...parts.slice(0, at).map((each) => `${resultOf}.${each.id}`)];
    return [
      ...(part.serviceId === id ? [definitionError('chain-of-itself', `${place}.serviceId`)] : []),
      ...part.carried
        .filter(({ from }) => !questions.has(from))
        .map(({ from }) => definitionError('chain-question-unknown', `${place}.carried`, { field: from })),
      ...part.documents
        .filter(({ from }) => !papers.has(from) && !results.includes(from))
        .map(({ from }) => definitionError('chain-paper-unknown', `${place}.documents`, { document: from })),
      ...repeated(part.carried.map(({ to }) => to)).map((to) =>
        definitionError('duplicate-id', `${place}.carried`, { id: to }),
      ),
      ...repeated(part.documents.map(({ to }) => to)).map((to) =>
        definitionError('duplicate-id', `${place}.documents`, { id: to }),
      ),
    ];
  });
};
