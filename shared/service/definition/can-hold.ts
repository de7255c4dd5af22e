import { addDays } from '../../calendar/local-time.ts';
import { holds } from '../condition.ts';
import type { Answer, Answers, Condition } from '../condition.ts';
import { fieldsIn } from '../field-parts.ts';
import type { Field, Form } from '../form.ts';
import { isRealDate } from '../real-date.ts';
import { prune } from '../prune.ts';
import { leavesOf } from './comparison-fits.ts';
import type { PlacedCondition } from './conditions-of.ts';
import { fieldMeant, topFields } from './form-places.ts';

type Value = string | number | boolean | undefined;

/** More combinations than this are not tried: the condition is then taken to hold. */
const mostTried = 4096;

const neighbours = (numbers: number[], { min = -Infinity, max = Infinity }: { min?: number; max?: number }): number[] =>
  [...numbers.flatMap((number) => [number - 1, number, number + 1]), Math.max(min, Math.min(max, 0))].filter(
    (number) => number >= min && number <= max,
  );

const subsets = (values: string[]): string[][] =>
  values.slice(0, 6).reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);

const aDocument = '00000000-0000-4000-8000-000000000000';

/** Answers that stand for all there are, as far as comparisons with these values can tell them apart. */
const samples = (field: Field, compared: Value[]): (Answer | undefined)[] => {
  const texts = compared.filter((value) => typeof value === 'string');
  const numbers = compared.filter((value) => typeof value === 'number');
  if ('choices' in field) {
    const values = field.choices.map(({ value }) => value);
    const told = values.filter((value) => texts.includes(value));
    const other = values.filter((value) => !texts.includes(value)).slice(0, 1);
    return field.kind === 'several-of'
      ? subsets([...told, ...other]).filter((set) => set.length > 0 && set.length <= (field.max ?? Infinity))
      : [...told, ...other];
  }
  if (field.kind === 'whole-number' || field.kind === 'money')
    return neighbours(numbers, {
      min: field.min ?? (field.kind === 'money' ? 0 : -Infinity),
      max: field.max ?? Infinity,
    });
  if (field.kind === 'date')
    return ['1900-01-01', ...texts.filter(isRealDate).flatMap((date) => [addDays(date, -1), date, addDays(date, 1)])];
  if (field.kind === 'yes-no') return [true, false];
  if (field.kind === 'address') return [{ province: '14', commune: '1', detail: '1' }];
  if (field.kind === 'group') return [[{}]];
  return field.kind === 'file' ? [[aDocument]] : [...texts, `${texts.join('')}x`];
};

/** Fields that the condition looks at, and those that decide whether these are asked. */
const closure = (
  ids: string[],
  meant: (id: string) => Field | undefined,
  sectionOf: Map<Field, Condition>,
): Field[] => {
  const found = new Set<Field>();
  const add = (id: string): void => {
    const field = meant(id);
    if (field === undefined || found.has(field)) return;
    found.add(field);
    [...fieldsIn(field.showIf), ...fieldsIn(sectionOf.get(field))].forEach(add);
  };
  ids.forEach(add);
  return [...found];
};

type Sampled = { field: Field; answers: (Answer | undefined)[] };

/** Does some combination satisfy? Tried one question after the other, without building them all. */
const some = (
  [first, ...rest]: Sampled[],
  chosen: Map<Field, Answer>,
  satisfies: (chosen: Map<Field, Answer>) => boolean,
): boolean => {
  if (first === undefined) return satisfies(chosen);
  return [...first.answers, undefined].some((answer) =>
    some(rest, answer === undefined ? chosen : new Map([...chosen, [first.field, answer]]), satisfies),
  );
};

const answersOf = (chosen: Map<Field, Answer>, siblings: Field[], group: Field | undefined): Answers => {
  const parts = [...chosen].map(([field, answer]): [Field, string, Answer] => [field, field.id, answer]);
  const top = Object.fromEntries(
    parts.filter(([field]) => !siblings.includes(field)).map(([, id, answer]) => [id, answer]),
  );
  if (group === undefined) return top;
  const entry = Object.fromEntries(
    parts.filter(([field]) => siblings.includes(field)).map(([, id, answer]) => [id, answer]),
  );
  return { ...top, [group.id]: [entry] };
};

const entryOf = (answers: Answers, group: Field | undefined, siblings: Field[]): Answers => {
  const blank = Object.fromEntries(siblings.map(({ id }) => [id, undefined]));
  const entries = group === undefined ? undefined : answers[group.id];
  const [entry] = Array.isArray(entries) ? entries : [];
  return typeof entry === 'object' ? { ...blank, ...entry } : blank;
};

/**
 * Can the condition hold on answers someone can give, beside the conditions of what stands around it? Answers hidden meanwhile do
 * not count, so that a question shown only for one choice cannot wait for another.
 */
export const canHold = (form: Form | undefined, { condition, siblings, besides, group }: PlacedCondition): boolean => {
  if (form === undefined) return true;
  const top = topFields(form);
  const sectionOf = new Map(
    form.sections.flatMap(({ showIf, fields }) => (showIf === undefined ? [] : fields.map((field) => [field, showIf]))),
  );
  const ids = [condition, ...besides].flatMap(fieldsIn);
  const fields = closure(ids, (id) => fieldMeant(id, siblings, top), sectionOf);
  const conditions = [condition, ...besides, ...fields.flatMap(({ showIf }) => showIf ?? []), ...sectionOf.values()];
  const leaves = conditions.flatMap(leavesOf);
  const sampled = fields.map((field) => ({
    field,
    answers: samples(
      field,
      leaves.filter((leaf) => leaf.field === field.id).map(({ value }) => value),
    ),
  }));
  if (sampled.reduce((count, { answers }) => count * (answers.length + 1), 1) > mostTried) return true;
  return some(sampled, new Map(), (chosen) => {
    const answers = prune(form, answersOf(chosen, siblings, group));
    const entry = entryOf(answers, group, siblings);
    return [condition, ...besides].every((each) => holds(each, answers, entry));
  });
};
