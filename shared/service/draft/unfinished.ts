import { fieldKindWords } from '../../words/field-kinds.ts';
import type { Text } from '../../words/text.ts';
import { isRecord, isText } from '../answer-shapes.ts';
import { comparisons } from '../condition.ts';
import type { Condition } from '../condition.ts';
import type { Field, Form } from '../form.ts';

/** The records of a list that may be anything. */
export const recordsIn = (list: unknown): Record<string, unknown>[] =>
  Array.isArray(list) ? list.filter(isRecord) : [];

/** A text that may lack a language: the other then stands in, or the words given. */
export const unfinishedText = (text: unknown, otherwise: string): Text => {
  const { vi, en } = isRecord(text) ? text : {};
  const [inVi, inEn] = [vi, en].map((each) => (isText(each) && each.trim() !== '' ? each : undefined));
  return { vi: inVi ?? inEn ?? otherwise, en: inEn ?? inVi ?? otherwise };
};

const unfinishedField = (field: Record<string, unknown>): Field[] => {
  const { id, kind, label, choices, fields } = field;
  if (!isText(id) || !isText(kind) || !Object.hasOwn(fieldKindWords, kind)) return [];
  const named = recordsIn(choices).flatMap(({ value, label: name }) =>
    isText(value) ? [{ value, label: unfinishedText(name, value) }] : [],
  );
  const known = {
    ...field,
    label: unfinishedText(label, id),
    ...(choices === undefined ? {} : { choices: named }),
    ...(kind === 'group' ? { fields: recordsIn(fields).flatMap(unfinishedField) } : {}),
  };
  return [known as unknown as Field];
};

/** The questions of a definition that may be unfinished, as far as they can be named; never throws. */
export const unfinishedForm = (definition: unknown): Form => {
  const form = isRecord(definition) && isRecord(definition.form) ? definition.form : {};
  return {
    sections: recordsIn(form.sections).map(({ id, title, fields }, at) => {
      const name = isText(id) ? id : String(at);
      return { id: name, title: unfinishedText(title, name), fields: recordsIn(fields).flatMap(unfinishedField) };
    }),
  };
};

/** What the cases and documents of a definition are called, by id, and its file questions as `field.<id>`. */
export const unfinishedNames = (definition: unknown): ReadonlyMap<string, Text> => {
  const { cases, documents } = isRecord(definition) ? definition : {};
  const named = [...recordsIn(cases), ...recordsIn(documents)].flatMap(({ id, name }): [string, Text][] =>
    isText(id) ? [[id, unfinishedText(name, id)]] : [],
  );
  const questions = unfinishedForm(definition).sections.flatMap(({ fields }) => fields);
  return new Map([...named, ...questions.map(({ id, label }): [string, Text] => [`field.${id}`, label])]);
};

/** A whole condition; one that is still being written is none. */
export const isCondition = (value: unknown): value is Condition => {
  if (!isRecord(value)) return false;
  if (Array.isArray(value.all)) return value.all.length > 0 && value.all.every(isCondition);
  if (Array.isArray(value.any)) return value.any.length > 0 && value.any.every(isCondition);
  if ('not' in value) return isCondition(value.not);
  return isText(value.field) && comparisons.some((compare) => compare === value.compare);
};
