import type { Answers } from '#shared/service/condition.ts';
import { definitionDiff } from '#shared/service/draft/definition-diff.ts';
import type { Difference } from '#shared/service/draft/definition-diff.ts';
import { fittingAnswers } from '#shared/service/fitting-answers.ts';
import type { Service } from '#shared/service/service.ts';
import { locales } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';

/** The parts of a service that whoever applies has to do with. */
const partsOfConcern: readonly (keyof Service)[] = [
  'cases',
  'form',
  'documents',
  'sets',
  'fee',
  'timeLimits',
  'channels',
  'conditions',
  'result',
];

const ofConcern = (service: Service): Partial<Service> =>
  Object.fromEntries(partsOfConcern.map((part) => [part, service[part]]));

/** What of a service differs for whoever applies and reads one language, in words. */
export const changesForApplicants = (before: Service, after: Service, locale: Locale): Difference[] =>
  definitionDiff(ofConcern(before), ofConcern(after)).filter(({ place }) =>
    locales.every((other) => other === locale || !place.endsWith(`.${other}`)),
  );

/** The questions whose answers the newer form cannot hold, as they were asked. */
export const answersLeavingWith = (before: Service, after: Service, answers: Answers): Text[] => {
  const kept = after.form ? fittingAnswers(after.form, answers) : {};
  return (before.form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind !== 'note' && answers[field.id] !== undefined && kept[field.id] === undefined ? [field.label] : [],
    );
};
