import { labelInSentence } from '../../words/in-sentence.ts';
import { channelShort } from '../../words/service-facts.ts';
import { authorisationId, needsFile } from '../documents-asked.ts';
import type { Example } from '../example.ts';
import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

/** Is there anything an applicant can get wrong: a question, or a paper that must be attached? */
const canBeRefused = ({ form, documents }: Service): boolean =>
  form !== undefined || documents.some((document) => document.required && needsFile(document));

const filesAsked = ({ form, documents }: Service): Set<string> =>
  new Set([
    authorisationId,
    ...documents.map(({ id }) => id),
    ...(form?.sections ?? [])
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind === 'file')
      .map(({ id }) => `field.${id}`),
  ]);

const checkExample = (example: Example, service: Service, asked: Set<string>): DefinitionError[] => {
  const { id, caseId, channel, agencyId, documents } = example;
  const { cases, channels, offerings } = service;
  const place = `examples.${id}`;
  const isOffered = channels.some((each) => each.channel === channel);
  const isHandled = agencyId === undefined || offerings.some((each) => each.agencyId === agencyId);
  return [
    ...(cases.some((each) => each.id === caseId)
      ? []
      : [definitionError('unknown-case', `${place}.caseId`, { case: caseId })]),
    ...(isOffered
      ? []
      : [definitionError('example-channel', `${place}.channel`, { channel: labelInSentence(channelShort[channel]) })]),
    ...(isHandled ? [] : [definitionError('agency-not-offered', `${place}.agencyId`, { agency: agencyId })]),
    ...documents
      .filter((document) => !asked.has(document))
      .map((document) => definitionError('example-document', `${place}.documents`, { document })),
  ];
};

/** The examples file what can be filed; one at least is accepted and, where anything can be wrong, one refused. */
export const checkExamples = (service: Service): DefinitionError[] => {
  const outcomes = service.examples.map(({ expected }) => expected.outcome);
  const asked = filesAsked(service);
  return [
    ...(outcomes.includes('accepted') ? [] : [definitionError('no-accepted-example', 'examples')]),
    ...(outcomes.includes('refused') || !canBeRefused(service)
      ? []
      : [definitionError('no-refused-example', 'examples')]),
    ...service.examples.flatMap((example) => checkExample(example, service, asked)),
  ];
};
