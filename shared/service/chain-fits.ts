import { definitionError } from './definition/definition-error.ts';
import type { DefinitionError } from './definition/definition-error.ts';
import { needsFile } from './documents-asked.ts';
import type { Service } from './service.ts';

/**
 * What does not fit between a service and those that follow it in its chain: a service that is not there, or a question, paper or case that
 * it does not have. `find` knows the other services; asked where several definitions are at hand.
 */
export const chainFits = (service: Service, find: (serviceId: string) => Service | undefined): DefinitionError[] =>
  (service.chain?.parts ?? []).flatMap((part) => {
    const place = `chain.parts.${part.id}`;
    const other = find(part.serviceId);
    if (!other) return [definitionError('chain-service-unknown', `${place}.serviceId`, { service: part.serviceId })];
    const questions = (other.form?.sections ?? []).flatMap(({ fields }) => fields.map(({ id }) => id));
    const papers = other.documents.filter(needsFile).map(({ id }) => id);
    const missing = (code: 'chain-no-question' | 'chain-no-paper', at: string, names: string[]) =>
      names.map((name) => definitionError(code, `${place}.${at}`, { name, service: other.name }));
    return [
      ...missing(
        'chain-no-question',
        'carried',
        part.carried.map(({ to }) => to).filter((to) => !questions.includes(to)),
      ),
      ...missing(
        'chain-no-paper',
        'documents',
        part.documents.map(({ to }) => to).filter((to) => !papers.includes(to)),
      ),
      ...(part.caseId === undefined || other.cases.some(({ id }) => id === part.caseId)
        ? []
        : [definitionError('unknown-case', `${place}.caseId`, { case: part.caseId })]),
    ];
  });
