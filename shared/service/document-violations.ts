import type { Document } from '../document/document.ts';
import type { Violation } from '../errors.ts';
import type { Capacity } from '../person/capacity.ts';
import type { Text } from '../words/text.ts';
import { isTexts } from './answer-shapes.ts';
import type { Answers } from './condition.ts';
import { countingAnswers, documentsAsked, needsFile } from './documents-asked.ts';
import type { Asked } from './documents-asked.ts';
import { planOf } from './form-plan.ts';
import type { Field } from './form.ts';
import { settle } from './settle.ts';
import type { Service } from './service.ts';
import { violationAt } from './violation.ts';

/** What is known of a file handed in; one that was refused counts for nothing. */
export type HandedIn = Pick<Document, 'id' | 'asked' | 'state'>;

const listed = (names: Text[]): Text => ({
  vi: names.map(({ vi }) => vi).join('; '),
  en: names.map(({ en }) => en).join('; '),
});

const missing = ({ required, documents }: Asked, handedIn: HandedIn[]): Violation[] => {
  const [first] = documents;
  const isThere = documents.some(({ id }) => handedIn.some(({ asked }) => asked === id));
  if (first === undefined || !required || isThere || !documents.every(needsFile)) return [];
  const spot = { path: `documents.${first.id}`, label: first.name };
  return documents.length === 1
    ? [violationAt(spot, 'document-missing', {}, 'required')]
    : [violationAt(spot, 'one-document-missing', { list: listed(documents.map(({ name }) => name)) }, 'required')];
};

const tooMany = ({ documents }: Asked, handedIn: HandedIn[]): Violation[] =>
  documents
    .filter(({ id, maxFiles }) => handedIn.filter(({ asked }) => asked === id).length > maxFiles)
    .map(({ id, name, maxFiles }) =>
      violationAt({ path: `documents.${id}`, label: name }, 'max-files', { max: maxFiles }),
    );

/** A file question names documents of this dossier that were uploaded for a question. */
const unknownFiles = (field: Field, answers: Answers, path: string, handedIn: HandedIn[]): Violation[] => {
  const ids = answers[field.id];
  if (field.kind !== 'file' || !isTexts(ids)) return [];
  const known = handedIn.filter(({ asked }) => asked.startsWith('field.')).map(({ id }) => id);
  return ids.every((id) => known.includes(id)) ? [] : [violationAt({ path, label: field.label }, 'unknown-document')];
};

const fileViolations = ({ form }: Pick<Service, 'form'>, answers: Answers, handedIn: HandedIn[]): Violation[] => {
  if (form === undefined) return [];
  const { values, entries } = settle(planOf(form), answers);
  return planOf(form).fields.flatMap(({ field, group }) => [
    ...unknownFiles(field, values, field.id, handedIn),
    ...(entries.get(field) ?? []).flatMap((entry, number) =>
      (group?.children ?? []).flatMap((child) =>
        unknownFiles(child.field, entry.values, `${field.id}.${number}.${child.field.id}`, handedIn),
      ),
    ),
  ]);
};

/**
 * What is missing or too much among the files handed in (`documents.birth-proof`). What is only shown at the counter and the e-form
 * itself need no file; of an `anyOf` group one is enough.
 */
export const documentViolations = (
  service: Pick<Service, 'documents' | 'form'>,
  caseId: string,
  answers: Answers,
  documents: HandedIn[],
  capacity: Capacity = 'self',
): Violation[] => {
  const handedIn = documents.filter(({ state }) => state !== 'refused');
  const asked = documentsAsked(service, caseId, countingAnswers(service, answers), capacity);
  return [
    ...asked.flatMap((each) => [...missing(each, handedIn), ...tooMany(each, handedIn)]),
    ...fileViolations(service, answers, handedIn),
  ];
};
